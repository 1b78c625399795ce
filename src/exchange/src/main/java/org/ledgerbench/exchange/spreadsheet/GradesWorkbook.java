package org.ledgerbench.exchange.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.grading.cohort.CohortStatistics;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.mission.catalog.LoadedMission;

/**
 * Writes a class as an Excel workbook with the sheets Grades, Criteria, Findings, Class, Figures and About. Long sheets
 * are streamed, so that memory does not grow with the class. The same class gives the same bytes. Thread-safe.
 */
public final class GradesWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private final WorkbookContext context;
    private final CancelToken cancel;
    private final Consumer<Notice> notices;
    private final int rowsASheet;

    /**
     * @param context what the workbook says beside the results
     * @param cancel polled for each student and picture
     * @param notices hears what could not be written as it is
     */
    public GradesWorkbook(WorkbookContext context, CancelToken cancel, Consumer<Notice> notices) {
        this(context, cancel, notices, Table.ROWS_A_SHEET);
    }

    GradesWorkbook(WorkbookContext context, CancelToken cancel, Consumer<Notice> notices, int rowsASheet) {
        this.context = context;
        this.cancel = cancel;
        this.notices = notices;
        this.rowsASheet = rowsASheet;
    }

    /** Writes a class. The stream is flushed and stays open. */
    public void write(ClassResult graded, OutputStream stream) throws IOException {
        Path timed = Files.createTempFile("ledgerbench", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(timed)) {
                build(graded, file);
            }
            StableZip.copy(timed, stream);
        } finally {
            Files.delete(timed);
        }
    }

    private void build(ClassResult graded, OutputStream file) throws IOException {
        Widths widths = Widths.of(graded);
        GradesTable grades = new GradesTable(graded, widths);
        CriteriaTable criteria = new CriteriaTable(graded, widths);
        FindingsTable findings = new FindingsTable(widths);
        Table gradeRows = new Table(GradesTable.NAME, grades.columns(), 2, rowsASheet);
        Table criterionRows = new Table(CriteriaTable.NAME, criteria.columns(), 2, rowsASheet);
        Table findingRows = new Table(FindingsTable.NAME, findings.columns(), 2, rowsASheet);
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            Styles styles = new Styles(template);
            timeless(template.getProperties());
            gradeRows.prepare(template, graded.students().size());
            criterionRows.prepare(template, CriteriaTable.rows(graded));
            findingRows.prepare(template, FindingsTable.rows(graded));
            smallSheets(graded, template, styles);
            try (SXSSFWorkbook streaming = new SXSSFWorkbook(template, ROWS_IN_MEMORY)) {
                gradeRows.open(streaming, styles, notices);
                criterionRows.open(streaming, styles, notices);
                findingRows.open(streaming, styles, notices);
                for (StudentResult student : graded.students()) {
                    cancel.check();
                    grades.write(student, gradeRows.row(), styles);
                    criteria.write(student, criterionRows, styles);
                    findings.write(student, findingRows, styles);
                }
                streaming.write(file);
            }
        }
    }

    private void smallSheets(ClassResult graded, XSSFWorkbook template, Styles styles) throws IOException {
        Missions missions = new Missions(graded, context.missions());
        SheetPen classPen = new SheetPen(template.createSheet(ClassSheet.NAME), styles, notices);
        new ClassSheet(graded, CohortStatistics.of(graded), missions, classPen).write();
        Optional<LoadedMission> mission = missions.spokesman();
        if (context.drawing().isPresent()
                && mission.isPresent()
                && !missions.tracks().isEmpty()) {
            SheetPen figures = new SheetPen(template.createSheet(FiguresSheet.NAME), styles, notices);
            new FiguresSheet(missions, context.drawing().get(), figures, cancel).write(mission.get());
        }
        SheetPen about = new SheetPen(template.createSheet(AboutSheet.NAME), styles, notices);
        new AboutSheet(graded, context, missions, about).write();
    }

    private void timeless(POIXMLProperties properties) {
        properties
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(context.gradedAt().orElse(Instant.EPOCH))));
        properties.getCoreProperties().setCreator(context.product());
        properties.getCoreProperties().setTitle("Grades");
        properties.getExtendedProperties().setApplication(context.product());
    }
}
