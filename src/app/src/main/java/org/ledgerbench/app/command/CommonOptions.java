package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options every command has. */
final class CommonOptions {

    static final String DEBUG = "--debug";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and stop.")
    private boolean help;

    @Option(names = DEBUG, description = "With an error, print its technical details too.")
    private boolean debug;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "A folder with jars of further missions. May be given several times. "
                    + "The installation's own plugins folder is always read.")
    private List<Path> plugins = new ArrayList<>();

    /** The plugin folders named in the call. */
    List<Path> plugins() {
        return List.copyOf(plugins);
    }
}
