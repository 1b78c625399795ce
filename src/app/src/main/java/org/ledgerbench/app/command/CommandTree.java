package org.ledgerbench.app.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.gradebook.storage.GradebookException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: the commands, and what becomes of their errors. */
public final class CommandTree {

    private static final String DEBUG_VARIABLE = "LEDGERBENCH_DEBUG";
    private static final int HELP_WIDTH = 100;

    private final Console console;
    private final CommandLine root;

    /** The commands, speaking to that console and working with those services. */
    public CommandTree(Console console, Services services) {
        this.console = console;
        root = new CommandLine(new RootCommand(console, new WindowLaunch(console, services)))
                .addSubcommand(new GradeCommand(console, services))
                .addSubcommand(new FeedbackCommand(console, services))
                .addSubcommand(new CheckCommand(console, services))
                .addSubcommand(new SimulateCommand(console, services))
                .addSubcommand(new MissionsCommand(console, services))
                .addSubcommand(new CommandLine(new RubricCommand(console))
                        .addSubcommand(new RubricValidateCommand(console, services))
                        .addSubcommand(new RubricCompareCommand(console, services)))
                .addSubcommand(new GenerateCommand(console, services));
        // A student's file may be called @more: it is a ledger, and what stands in it is no part of the call.
        root.setExpandAtFiles(false)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::refuse)
                .setExecutionExceptionHandler(this::explain);
        root.getCommandSpec().version("ledgerbench " + services.version());
        describeExitStatus(root);
    }

    /**
     * Runs one call.
     *
     * @return the exit status
     */
    public int execute(String... arguments) {
        if (List.of(arguments).contains("")) {
            // Read as a path it would be the folder the call is made in.
            console.say(
                    "An argument of the call is empty. Fill it in, or leave it out with its option; in a script, see "
                            + "whether a variable has no value.");
            return ExitStatus.WRONG_CALL.code();
        }
        try {
            return root.execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            console.say(
                    "There was too little memory; nothing was written. Allow more, such as JAVA_OPTS=-Xmx2g, or use "
                            + "fewer --threads.");
            return ExitStatus.OUR_FAULT.code();
        } catch (StackOverflowError | LinkageError | AssertionError fault) {
            return reportOurFault(fault, wantsDetails(List.of(arguments)));
        }
    }

    /** The commands as picocli knows them, for documentation and its tests. */
    public CommandLine commandLine() {
        return root;
    }

    private static void describeExitStatus(CommandLine command) {
        Map<String, String> meanings = ExitStatus.meanings();
        if (command.getCommand() instanceof DescribesFindings described) {
            meanings.put(Integer.toString(ExitStatus.DONE_WITH_FINDINGS.code()), described.meaningOfFindings());
        } else {
            meanings.remove(Integer.toString(ExitStatus.DONE_WITH_FINDINGS.code()));
        }
        command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit status:%n");
        command.getCommandSpec().usageMessage().exitCodeList(meanings);
        command.getSubcommands().values().forEach(CommandTree::describeExitStatus);
    }

    private int refuse(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        console.say(sentence(mistake.getMessage()));
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            UnmatchedArgumentException.printSuggestions(unmatched, command.getErr());
        }
        console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.WRONG_CALL.code();
    }

    private int explain(Exception error, CommandLine command, ParseResult parsed) {
        Throwable cause = unwrapped(error);
        if (cause instanceof CancellationException) {
            console.say("Cancelled; nothing was written.");
            return ExitStatus.CANCELLED.code();
        }
        boolean details = wantsDetails(parsed.originalArgs());
        if (isOfTheCall(cause)) {
            printDetails(cause, details);
            console.say(cause.getMessage());
            return ExitStatus.WRONG_CALL.code();
        }
        if (cause instanceof MissionFaultException) {
            printDetails(cause, details);
            console.say(cause.getMessage() + " Nothing was written." + howToSeeDetails(details));
            return ExitStatus.OUR_FAULT.code();
        }
        return reportOurFault(cause, details);
    }

    /** Whether the call or an input was wrong, as a sentence already says. */
    private static boolean isOfTheCall(Throwable cause) {
        return cause instanceof WrongCallException
                || cause instanceof ExchangeException
                || cause instanceof GradebookException;
    }

    private int reportOurFault(Throwable fault, boolean details) {
        printDetails(fault, details);
        console.say("Ledgerbench failed at its own work (" + fault.getClass().getSimpleName()
                + "); nothing was written, and your files are untouched."
                + howToSeeDetails(details));
        return ExitStatus.OUR_FAULT.code();
    }

    private static String howToSeeDetails(boolean shown) {
        return shown ? "" : " Run the same call with " + CommonOptions.DEBUG + " to see the details.";
    }

    private static boolean wantsDetails(List<String> arguments) {
        return arguments.contains(CommonOptions.DEBUG) || System.getenv(DEBUG_VARIABLE) != null;
    }

    private void printDetails(Throwable error, boolean wanted) {
        if (wanted) {
            error.printStackTrace(console.err());
        }
    }

    private static Throwable unwrapped(Throwable error) {
        boolean wrapper = error instanceof ExecutionException || error instanceof CompletionException;
        return wrapper && error.getCause() != null ? unwrapped(error.getCause()) : error;
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true);
    }
}
