package org.ledgerbench.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.intake.CancelToken;

class ClassExportTest {

    private static final WorkbookContext CONTEXT =
            new WorkbookContext("Ledgerbench 1.0.0", Optional.empty(), List.of(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void writesEachFormatByItsExtension() throws IOException {
        List<Notice> notices = new ArrayList<>();

        export(CancelToken.NEVER).write(SampleClass.everyState(), CONTEXT, outputs(), notices::add);

        assertThat(start(outputs().get(0))).isEqualTo("{\"");
        assertThat(start(outputs().get(1))).isEqualTo("id");
        assertThat(start(outputs().get(2))).isEqualTo("PK");
        assertThat(notices).isEmpty();
    }

    @Test
    void refusesAnUnknownExtensionBeforeItWritesAnything() {
        List<Path> outputs = List.of(folder.resolve("grades.json"), folder.resolve("grades.pdf"));

        assertThatThrownBy(
                        () -> export(CancelToken.NEVER).write(SampleClass.everyState(), CONTEXT, outputs, notice -> {}))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining(".xlsx, .csv, .json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindWhenCancelledAtAnyMoment() throws IOException {
        for (int moment = 0; moment < 30; moment++) {
            AtomicInteger left = new AtomicInteger(moment);
            try {
                export(() -> left.getAndDecrement() <= 0)
                        .write(SampleClass.everyState(), CONTEXT, outputs(), notice -> {});
                assertThat(left.get()).isNotNegative();
            } catch (CancellationException cancelled) {
                assertThat(folder).isEmptyDirectory();
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.count()).isIn(0L, 3L);
            }
        }
        assertThat(outputs()).allSatisfy(output -> assertThat(output).exists());
    }

    private ClassExport export(CancelToken cancel) {
        return new ClassExport(true, cancel);
    }

    private List<Path> outputs() {
        return List.of(folder.resolve("grades.json"), folder.resolve("grades.csv"), folder.resolve("grades.xlsx"));
    }

    private static String start(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 2, StandardCharsets.ISO_8859_1);
    }
}
