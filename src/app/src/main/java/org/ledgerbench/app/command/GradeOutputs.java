package org.ledgerbench.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ledgerbench.app.console.WrongCallException;

/**
 * Which of a call's outputs takes what.
 *
 * @param results the files for results
 * @param gradeFile the file that becomes a system's grade file
 * @param feedbackZip the file that becomes Moodle's archive of feedback files
 */
record GradeOutputs(List<Path> results, Optional<Path> gradeFile, Optional<Path> feedbackZip) {

    /**
     * The outputs of a call: with a grade file wanted, the one that ends as it does takes it.
     *
     * @throws WrongCallException if none is there, or it is unclear which one takes the grade file
     */
    static GradeOutputs of(List<Path> outputs, GradeFileOptions gradeFile) {
        if (!gradeFile.isWanted()) {
            return new GradeOutputs(outputs, Optional.empty(), gradeFile.feedbackZip());
        }
        String extension = gradeFile.extension();
        List<Path> takers = outputs.stream()
                .filter(output -> output.toString().toLowerCase(Locale.ROOT).endsWith(extension))
                .toList();
        if (takers.size() > 1) {
            throw new WrongCallException("Which of " + takers.get(0) + " and " + takers.get(1)
                    + " takes the grade file? Name one output that ends with " + extension + ".");
        }
        if (takers.isEmpty() && !gradeFile.isDryRun()) {
            throw new WrongCallException(
                    "Name the file that takes the grades: --out with a name that ends with " + extension + ".");
        }
        List<Path> results = new ArrayList<>(outputs);
        results.removeAll(takers);
        return new GradeOutputs(List.copyOf(results), takers.stream().findFirst(), gradeFile.feedbackZip());
    }

    /** All of them. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(results);
        gradeFile.ifPresent(all::add);
        feedbackZip.ifPresent(all::add);
        return all;
    }
}
