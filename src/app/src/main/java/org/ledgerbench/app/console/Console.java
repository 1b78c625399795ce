package org.ledgerbench.app.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/**
 * The three streams of a call.
 *
 * @param in what is typed or piped in
 * @param out where results go
 * @param err where progress and messages go
 * @param errIsTerminal whether somebody watches {@code err}, so that a progress bar makes sense
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean errIsTerminal) {

    public Console {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }

    /** A message to the person at the terminal, on a line of its own. */
    public void say(String message) {
        err.println(message);
    }

    /** A line of the result. */
    public void print(String line) {
        out.println(line);
    }
}
