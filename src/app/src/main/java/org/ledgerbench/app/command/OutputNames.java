package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import org.ledgerbench.exchange.results.ResultFormat;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Lets several files follow one {@code --out} without taking in the paths to grade behind them: what follows the first
 * belongs to it as long as it has the extension of an output.
 */
final class OutputNames implements IParameterConsumer {

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
        outputs.add(Path.of(arguments.pop()));
        while (!arguments.isEmpty() && isOutput(arguments.peek())) {
            outputs.add(Path.of(arguments.pop()));
        }
        option.setValue(outputs);
    }

    private static boolean isOutput(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        for (ResultFormat format : ResultFormat.values()) {
            if (!name.startsWith("-") && name.endsWith(format.extension())) {
                return true;
            }
        }
        return false;
    }
}
