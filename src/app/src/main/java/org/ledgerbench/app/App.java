package org.ledgerbench.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ledgerbench.app.command.CommandTree;
import org.ledgerbench.app.command.Installation;
import org.ledgerbench.app.command.Services;
import org.ledgerbench.app.console.Cancellation;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;

/** The program. */
public final class App {

    private final Console console;
    private final Cancellation cancellation;
    private final Installation installation;

    /** A program that speaks to these streams, stops when told to, and has that installation around it. */
    public App(Console console, Cancellation cancellation, Installation installation) {
        this.console = console;
        this.cancellation = cancellation;
        this.installation = installation;
    }

    /** Runs one call from the shell and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Cancellation cancellation = Cancellation.onInterrupt();
        Console console = processConsole();
        int status = ExitStatus.OUR_FAULT.code();
        try {
            status = new App(console, cancellation, Installation.ofRunningProgram()).run(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
            cancellation.finished();
        }
        System.exit(status);
    }

    /**
     * Runs one call.
     *
     * @param arguments as the shell gives them
     * @return the exit status, one of {@link ExitStatus}
     */
    public int run(String... arguments) {
        Services services = new Services(installation, cancellation);
        return new CommandTree(console, services).execute(arguments);
    }

    private static Console processConsole() {
        Charset charset = terminalCharset();
        return new Console(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                Boolean.getBoolean("ledgerbench.errIsTerminal"));
    }

    /** UTF-8, which files and pipes want, except in a Windows console, which has a code page of its own. */
    private static Charset terminalCharset() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }
}
