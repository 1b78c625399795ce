package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import java.util.stream.Stream;
import org.ledgerbench.exchange.results.ResultFormat;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Lets several files follow one {@code --out} without taking in the paths to grade behind them: what follows the first
 * belongs to it as long as it has the extension of an output.
 */
final class OutputNames implements IParameterConsumer {

    /** What Blackboard calls a grade file with tabs. */
    private static final String BLACKBOARDS_TABS = ".xls";

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        if (arguments.isEmpty()) {
            throw new MissingParameterException(
                    command.commandLine(), option, "Missing required parameter for option '--out' (FILE)");
        }
        List<Path> outputs = new ArrayList<>();
        List<Path> before = option.getValue();
        if (before != null) {
            outputs.addAll(before);
        }
        outputs.add(output(arguments.pop(), command));
        while (!arguments.isEmpty() && isOutput(arguments.peek())) {
            outputs.add(output(arguments.pop(), command));
        }
        option.setValue(outputs);
    }

    /** Several names with commas between would else become one file with a strange name. */
    private static Path output(String argument, CommandSpec command) {
        List<String> names =
                Stream.of(argument.split(",", -1)).map(String::strip).toList();
        if (names.size() > 1 && names.stream().allMatch(OutputNames::isOutput)) {
            throw new ParameterException(
                    command.commandLine(),
                    "\"" + argument + "\" would be a single file. Put spaces between the files: --out "
                            + String.join(" ", names));
        }
        return Path.of(argument);
    }

    private static boolean isOutput(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        return !name.startsWith("-")
                && Stream.concat(
                                Stream.of(ResultFormat.values()).map(ResultFormat::extension),
                                Stream.of(BLACKBOARDS_TABS))
                        .anyMatch(name::endsWith);
    }
}
