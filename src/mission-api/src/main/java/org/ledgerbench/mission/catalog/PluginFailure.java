package org.ledgerbench.mission.catalog;

import java.util.Objects;

/**
 * A plugin that could not be used.
 *
 * @param origin the jar or class path entry
 * @param reason what is wrong and what to do, in a sentence
 */
public record PluginFailure(String origin, String reason) {

    public PluginFailure {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(reason, "reason");
    }
}
