package org.ledgerbench.app.command;

import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ledgerbench rubric} without a command of its own. */
@Command(
        name = "rubric",
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks rubrics and compares them.",
        footer = {"%nExamples:", "  ledgerbench rubric validate rubrics/data-selection.yaml"})
final class RubricCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    RubricCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.say("Name what to do with a rubric.");
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL.code();
    }
}
