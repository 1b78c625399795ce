package org.ledgerbench.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ledgerbench.app.App;
import org.ledgerbench.app.command.Installation;
import org.ledgerbench.app.console.Cancellation;
import org.ledgerbench.app.console.Console;

/** The program, called within this process as the shell would call it. */
final class Program {

    private Program() {}

    /** Calls the program. @throws IllegalStateException if it says that it failed */
    static void call(String... arguments) {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
        int status = new App(
                        new Console(InputStream.nullInputStream(), stream, stream, false),
                        new Cancellation(),
                        Installation.ofRunningProgram())
                .run(arguments);
        if (status > 1) {
            throw new IllegalStateException(
                    "The program ended with " + status + ":\n" + messages.toString(StandardCharsets.UTF_8));
        }
    }
}
