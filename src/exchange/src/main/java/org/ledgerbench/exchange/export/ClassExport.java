package org.ledgerbench.exchange.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.files.Content;
import org.ledgerbench.exchange.files.OutputFiles;
import org.ledgerbench.exchange.results.GradesCsv;
import org.ledgerbench.exchange.results.GradesJson;
import org.ledgerbench.exchange.results.ResultFormat;
import org.ledgerbench.exchange.spreadsheet.GradesWorkbook;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;

/** Writes a class to files, each in the format its extension asks for. All of them appear, or none. */
public final class ClassExport {

    private final boolean overwriting;
    private final CancelToken cancel;

    /**
     * @param overwriting whether existing files may be replaced
     * @param cancel polled often; a cancelled call leaves no file behind
     */
    public ClassExport(boolean overwriting, CancelToken cancel) {
        this.overwriting = overwriting;
        this.cancel = cancel;
    }

    /**
     * Says, before a class is graded, whether it could be written there.
     *
     * @throws ExchangeException if an extension is unknown, or a file could not be written
     */
    public void check(List<Path> outputs) throws ExchangeException {
        for (Path output : outputs) {
            ResultFormat.of(output);
        }
        new OutputFiles(overwriting, cancel).check(outputs);
    }

    /**
     * Writes the files.
     *
     * @param context what a workbook says beside the results
     * @param notices hears what a format could not hold as it is
     * @throws ExchangeException if a file cannot be written; then none has changed
     * @throws java.util.concurrent.CancellationException if the call was cancelled; then none has changed
     */
    public void write(ClassResult graded, WorkbookContext context, List<Path> outputs, Consumer<Notice> notices)
            throws ExchangeException {
        check(outputs);
        new OutputFiles(overwriting, cancel).write(contents(graded, context, outputs, notices));
    }

    /**
     * What would go into the files, for a call that writes others beside them.
     *
     * @throws ExchangeException if an extension is unknown
     */
    public Map<Path, Content> contents(
            ClassResult graded, WorkbookContext context, List<Path> outputs, Consumer<Notice> notices)
            throws ExchangeException {
        Map<Path, Content> contents = new LinkedHashMap<>();
        for (Path output : outputs) {
            contents.put(output, content(ResultFormat.of(output), graded, context, notices));
        }
        return contents;
    }

    private Content content(
            ResultFormat format, ClassResult graded, WorkbookContext context, Consumer<Notice> notices) {
        return switch (format) {
            case XLSX -> stream -> new GradesWorkbook(context, cancel, notices).write(graded, stream);
            case CSV -> stream -> new GradesCsv(cancel).write(graded, stream);
            case JSON -> stream -> new GradesJson(cancel).write(graded, stream);
        };
    }
}
