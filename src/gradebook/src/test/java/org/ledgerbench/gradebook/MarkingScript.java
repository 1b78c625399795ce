package org.ledgerbench.gradebook;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;

/** A process that marks until it is killed, and prints every mark once it is stored: {@code student number}. */
public final class MarkingScript {

    static final int STUDENTS = 20;
    private static final int MOST_POINTS = 10;

    private MarkingScript() {}

    /** @param arguments the gradebook, and the number of the first mark */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Gradebook gradebook = Gradebook.open(Path.of(arguments[0]), SampleClass.marker("script"))) {
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                String student = "s" + number % STUDENTS;
                BigDecimal points = BigDecimal.valueOf(number % (MOST_POINTS + 1));
                gradebook.marks().perform(new MarkByHand(student, "reasoning", points, "mark " + number));
                out.println(student + " " + number);
            }
        }
    }
}
