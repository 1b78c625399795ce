package org.ledgerbench.grading.ledger;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the line in hand, held back until the line has been read to its end. */
final class LineProblems {

    private record Problem(FindingCode code, String message) {}

    private final List<Problem> problems = new ArrayList<>(2);
    private boolean setAside;
    private int line;

    void start(int lineNumber) {
        line = lineNumber;
        problems.clear();
        setAside = false;
    }

    /** Notes a problem; the sentence begins with the line. */
    void note(FindingCode code, String sentenceRest) {
        setAside |= code.effect() == FindingCode.Effect.LINE_SET_ASIDE;
        problems.add(new Problem(code, Quote.within("Line " + line + " " + sentenceRest)));
    }

    /** Whether the line is to be left out. */
    boolean isSetAside() {
        return setAside;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    int line() {
        return line;
    }

    void reportTo(FindingList findings) {
        for (Problem problem : problems) {
            findings.add(problem.code(), line, problem.message());
        }
    }
}
