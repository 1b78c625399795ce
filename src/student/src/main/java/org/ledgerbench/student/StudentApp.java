package org.ledgerbench.student;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program for students. The numbers it ends with are those of the whole program. */
public final class StudentApp {

    static final int DONE = 0;
    static final int DONE_WITH_FINDINGS = 1;
    static final int WRONG_CALL = 2;
    static final int OUR_FAULT = 3;

    private final PrintStream err;
    private final CommandLine commands;

    /** A program that speaks to these streams and has that installation around it. */
    public StudentApp(PrintStream out, PrintStream err, Home home) {
        this.err = err;
        this.commands = new CommandLine(new PlayCommand(home)).addSubcommand(new CheckCommand(out, home));
        // A ledger may be called @mine; what stands in it is no part of the call.
        commands.setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(this::refuse)
                .setExecutionExceptionHandler(this::explain);
        commands.getCommandSpec().version("ledgerbench-student " + home.version());
    }

    /** Runs one call and ends the process. */
    public static void main(String[] arguments) {
        Charset charset = terminalCharset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        System.exit(new StudentApp(out, err, Home.ofRunningProgram()).run(arguments));
    }

    /** Runs one call. @return the exit status */
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int refuse(ParameterException mistake, String[] arguments) {
        err.println(mistake.getMessage() + ". Try --help.");
        return WRONG_CALL;
    }

    private int explain(Exception error, CommandLine command, ParseResult parsed) {
        if (error instanceof IOException || error instanceof UncheckedIOException || error instanceof Refusal) {
            err.println(error.getMessage());
            return WRONG_CALL;
        }
        err.println("The program failed at its own work (" + error + "); your ledger is untouched.");
        return OUR_FAULT;
    }

    /** UTF-8, except in a Windows console, which has a code page of its own. */
    private static Charset terminalCharset() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows && System.console() != null ? System.console().charset() : StandardCharsets.UTF_8;
    }
}
