package org.ledgerbench.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.intake.CancelToken;

/** Writes a class of a given size in every format, in a process of its own whose heap the caller chooses. */
final class LargeClass {

    private LargeClass() {}

    public static void main(String[] arguments) throws IOException {
        int students = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        WorkbookContext context =
                new WorkbookContext("Ledgerbench 1.0.0", Optional.empty(), List.of(), Optional.empty());
        new ClassExport(false, CancelToken.NEVER)
                .write(
                        SampleClass.ofSize(students, 5),
                        context,
                        List.of(
                                folder.resolve("grades.json"),
                                folder.resolve("grades.csv"),
                                folder.resolve("grades.xlsx")),
                        notice -> {
                            throw new IllegalStateException(notice.sentence());
                        });
    }
}
