package org.ledgerbench.grading.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes of one rubric, while it is read. */
final class Problems {

    private final String file;
    private final List<RubricProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String message, String hint) {
        RubricProblem problem = new RubricProblem(file, line, message, hint);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    int count() {
        return found.size();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<RubricProblem> byLine() {
        return found.stream()
                .sorted(Comparator.comparingInt(RubricProblem::line))
                .toList();
    }
}
