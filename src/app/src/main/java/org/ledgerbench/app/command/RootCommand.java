package org.ledgerbench.app.command;

import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledgerbench} without a command. */
@Command(
        name = "ledgerbench",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Without a command it opens the window: open a class, mark it, play a mission.",
            "Grades the ledgers that students keep while they play a mission: every recorded run is repeated in the "
                    + "mission's simulator, and predictions, answers and reflections are judged by a rubric.",
            "Each command explains itself: ledgerbench COMMAND --help"
        },
        footer = {
            "%nExamples:",
            "  ledgerbench grade submissions --rubric rubrics/data-selection.yaml --out grades.xlsx",
            "  ledgerbench check my.ledger.jsonl",
            "  ledgerbench missions"
        })
final class RootCommand implements Callable<Integer> {

    private final Console console;
    private final WindowLaunch window;

    @Mixin
    private CommonOptions common;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and stop.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    RootCommand(Console console, WindowLaunch window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        if (window.hasScreen()) {
            return window.run(common.plugins());
        }
        console.say("There is no screen here to open the window on: name a command.");
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL.code();
    }
}
