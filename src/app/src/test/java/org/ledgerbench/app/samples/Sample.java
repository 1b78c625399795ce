package org.ledgerbench.app.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A file of the sample class.
 *
 * @param path where it lies in the folder
 * @param shows what it is there to show, in a sentence
 * @param bytes its content
 */
record Sample(String path, String shows, byte[] bytes) {

    static Sample of(String path, String shows, SampleScript script) {
        return new Sample(path, shows, script.bytes());
    }

    static Sample ofText(String path, String shows, String text) {
        return new Sample(path, shows, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This file with a change made by hand, which the chain does not know of. */
    Sample edited(UnaryOperator<String> edit) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new IllegalStateException("The edit of " + path + " changes nothing");
        }
        return ofText(path, shows, edited);
    }

    /** This file without its last bytes, as when a computer stops in the middle of a line. */
    Sample cut(int missingBytes) {
        return new Sample(path, shows, Arrays.copyOf(bytes, bytes.length - missingBytes));
    }
}
