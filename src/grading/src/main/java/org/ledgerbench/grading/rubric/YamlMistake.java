package org.ledgerbench.grading.rubric;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is no YAML, in the words of somebody who writes rubrics.
 *
 * @param line where to look, from 1
 * @param message what is wrong
 * @param hint what to do
 */
record YamlMistake(int line, String message, String hint) {

    static YamlMistake of(MarkedYAMLException broken) {
        String problem = String.valueOf(broken.getProblem());
        String context = String.valueOf(broken.getContext());
        int line = line(broken.getProblemMark(), 1);
        int begun = line(broken.getContextMark(), line);
        if (context.contains("quoted scalar")) {
            return mistake(begun, "the quote that begins here is not closed", "Close it on the same line.");
        }
        if (context.contains("flow") && begun != line) {
            return mistake(begun, "the bracket that opens here is not closed", "Close it with } or ].");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return mistake(begun, "the line has no colon with a space after it", "Write key: value.");
        }
        return ofCharacters(problem, line);
    }

    private static YamlMistake ofCharacters(String problem, int line) {
        if (problem.contains("\\t(TAB)")) {
            return mistake(line, "a tab stands where a space should", "Indent with spaces.");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return mistake(
                    line,
                    "a second colon stands in the line, or it is indented too far",
                    "Put a text with a colon between quotes, or mind the indentation.");
        }
        if (problem.contains("cannot start any token") || problem.contains("undefined alias")) {
            return mistake(
                    line, "a text begins with a character that means something to YAML", "Put it between quotes.");
        }
        if (problem.startsWith("expected <block end>")) {
            return mistake(
                    line,
                    "the line is indented otherwise than those above it, or lacks a space after its dash",
                    "Begin all keys of one criterion below one another.");
        }
        return mistake(line, problem, "Mind the indentation and the quotes.");
    }

    private static YamlMistake mistake(int line, String what, String hint) {
        return new YamlMistake(line, "This is no YAML: " + what + ".", hint);
    }

    private static int line(Mark mark, int otherwise) {
        return mark == null ? otherwise : mark.getLine() + 1;
    }
}
