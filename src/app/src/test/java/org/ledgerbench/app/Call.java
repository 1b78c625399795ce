package org.ledgerbench.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ledgerbench.app.command.CommandTree;
import org.ledgerbench.app.command.Installation;
import org.ledgerbench.app.command.Services;
import org.ledgerbench.app.console.Cancellation;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.grading.intake.CancelToken;
import picocli.CommandLine;

/**
 * What came of a call of the program.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Call(int status, String out, String err) {

    private static final Installation INSTALLATION = new Installation(Optional.empty(), "of the tests");

    /** Calls the program in this process. */
    public static Call of(String... arguments) {
        return of(new Cancellation(), arguments);
    }

    /** The commands with their options, as picocli knows them. */
    static CommandLine commandLine() {
        Console nowhere = new Console(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false);
        return new CommandTree(nowhere, new Services(INSTALLATION, CancelToken.NEVER)).commandLine();
    }

    /** Calls the program in this process, with a hand on its cancellation. */
    public static Call of(Cancellation cancellation, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int status = new App(console, cancellation, INSTALLATION).run(arguments);
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
