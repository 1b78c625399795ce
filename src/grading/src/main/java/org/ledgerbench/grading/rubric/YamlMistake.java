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
        if (problem.contains("\\t(TAB)")) {
            return new YamlMistake(line, "This is no YAML: a tab stands where a space should.", "Indent with spaces.");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new YamlMistake(
                    line,
                    "This is no YAML: a second colon stands in the line, or it is indented too far.",
                    "Put a text with a colon between quotes, or mind the indentation.");
        }
        if (context.contains("quoted scalar")) {
            return new YamlMistake(
                    begun, "This is no YAML: the quote that begins here is not closed.", "Close it on the same line.");
        }
        if (context.contains("flow") && begun != line) {
            return new YamlMistake(
                    begun, "This is no YAML: the bracket that opens here is not closed.", "Close it with } or ].");
        }
        return new YamlMistake(line, "This is no YAML: " + problem + ".", "Mind the indentation and the quotes.");
    }

    private static int line(Mark mark, int otherwise) {
        return mark == null ? otherwise : mark.getLine() + 1;
    }
}
