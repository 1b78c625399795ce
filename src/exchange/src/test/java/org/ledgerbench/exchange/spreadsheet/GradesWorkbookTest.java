package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.ToyMission;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.mission.catalog.LoadedMission;

class GradesWorkbookTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final List<Notice> notices = new ArrayList<>();

    @Test
    void hasTheSheetsInTheirOrder() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Grades", "Criteria", "Findings", "Class", "Figures", "About");
        }
    }

    @Test
    void keepsTheFiveStatesApart() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet grades = workbook.getSheet("Grades");
            int total = column(grades, "Total\nof 100");

            assertThat(shown(grades, column(grades, "State")))
                    .containsExactly(
                            "GRADED", "NEEDS_MARKING", "GRADED", "MISSING", "EXCUSED", "ERROR", "NEEDS_MARKING");
            assertThat(shown(grades, total)).containsExactly("100.00", "25.31", "0.00", "", "", "", "70.00");
            assertThat(grades.getRow(3).getCell(total).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(grades.getRow(4).getCell(total)).isNull();
        }
    }

    @Test
    void tellsOutcomesApartInTheColumnsOfPoints() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet grades = workbook.getSheet("Grades");

            assertThat(shown(grades, column(grades, "dedup-lock\nof 30")))
                    .containsExactly("30.00", "1.50", "0.00", "", "", "", "error");
            assertThat(shown(grades, column(grades, "roi-runs\nof 40")))
                    .containsExactly("40.00", "26.63", "missing 0.00", "", "", "", "40.00");
            assertThat(shown(grades, column(grades, "defence\nof 30")))
                    .containsExactly("30.00", "pending", "skipped 0.00", "", "", "", "30.00");
        }
    }

    @Test
    void numbersAreNumbersAndNothingIsAFormula() throws IOException {
        ClassResult hostile = SampleClass.ofTexts("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0");
        try (XSSFWorkbook workbook = read(hostile)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC));
                }
            }
            Row student = workbook.getSheet("Grades").getRow(1);
            assertThat(student.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(student.getCell(1).getStringCellValue()).isEqualTo("@SUM(A1)");
            assertThat(student.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void textsSurviveWhateverTheyContain() throws IOException {
        String text = "<b>&amp; \u5c71 \ud83d\ude00 _x0041_\nsecond line";
        try (XSSFWorkbook workbook = read(SampleClass.ofTexts("00246", text, text))) {
            assertThat(workbook.getSheet("Grades").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("00246");
            assertThat(workbook.getSheet("Grades").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(text);
            assertThat(workbook.getSheet("Criteria").getRow(1).getCell(9).getStringCellValue())
                    .isEqualTo(text);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void aTextLongerThanACellIsShortenedWithANotice() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.ofTexts("s1", "Ada", "x".repeat(40_000)))) {
            assertThat(workbook.getSheet("Criteria").getRow(1).getCell(9).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("[shortened: longer than a cell]");
        }
        assertThat(notices).extracting(Notice::where).containsExactly("Criteria", "Findings");
    }

    @Test
    void headersAreFrozenFilteredAndRepeatedOnPaper() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            for (String name : List.of("Grades", "Criteria", "Findings")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .isEqualTo("A1:"
                                + sheet.getRow(0)
                                        .getCell(sheet.getRow(0).getLastCellNum() - 1)
                                        .getAddress()
                                        .formatAsString()
                                        .replace("1", Integer.toString(sheet.getLastRowNum() + 1)));
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
            }
        }
    }

    @Test
    void aLongReasonGetsTheRoomItNeeds() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.ofTexts("s1", "Ada", "word ".repeat(60)))) {
            assertThat(workbook.getSheet("Criteria").getRow(1).getHeightInPoints())
                    .isEqualTo(4 * TextLines.POINTS);
        }
    }

    @Test
    void statisticsOfTheClassStandBesideTheirDefinitions() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet sheet = workbook.getSheet("Class");

            assertThat(row(sheet, find(sheet, "dedup-lock")))
                    .startsWith("dedup-lock", "dedup-audit", "lock", "30.00", "3", "10.500", "0.350");
            assertThat(row(sheet, find(sheet, "defence"))).endsWith("2", "0", "0", "1", "0", "1", "0");
            assertThat(allText(sheet)).contains("Facility: the mean", "Discrimination: the correlation");
        }
    }

    @Test
    void criteriaAreInLongFormWithTheirReasons() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet criteria = workbook.getSheet("Criteria");

            assertThat(criteria.getLastRowNum()).isEqualTo(12);
            assertThat(row(criteria, 4))
                    .containsExactly(
                            "s2",
                            "Bj\u00f6rn \u5c71",
                            "cloud-titan",
                            "dedup-audit",
                            "dedup-lock",
                            "lock",
                            "PARTIAL",
                            "1.50",
                            "30.00",
                            "predicted 38, simulator says 30.0");
        }
    }

    @Test
    void findingsHaveTheirLineWhereThereIsOne() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet findings = workbook.getSheet("Findings");

            assertThat(row(findings, 1))
                    .containsExactly(
                            "s2",
                            "Bj\u00f6rn \u5c71",
                            "s2.ledger.jsonl",
                            "17",
                            "chain-broken",
                            "Line 17 does not continue line 16.");
            assertThat(findings.getRow(2).getCell(3)).isNull();
        }
    }

    @Test
    void chartsOfScoresAndPredictionsAreNative() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.ofSize(50, 1))) {
            List<XSSFChart> charts =
                    workbook.getSheet("Class").createDrawingPatriarch().getCharts();

            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Scores", "Predictions: Deduplication audit", "Predictions: Labeling ROI");
            XDDFChartData predictions = charts.get(1).getChartSeries().get(0);
            assertThat(predictions.getSeriesCount()).isEqualTo(2);
            assertThat(predictions.getSeries(0).getCategoryData().getPointCount())
                    .isEqualTo(10);
        }
    }

    @Test
    void theTruthOfEachTrackIsMarkedInWords() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.ofSize(50, 1))) {
            String text = allText(workbook.getSheet("Class"));

            assertThat(text)
                    .contains("Edge Guardian (truth: 30)", "Cloud Titan (truth: 38)", "30 to <40 \u25C4 truth\n")
                    .contains("more \u25C4 truth\n", "fewer\n", "same\n");
        }
    }

    @Test
    void countsOfScoresAddUpToTheStudentsWithPoints() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            Sheet sheet = workbook.getSheet("Class");
            int header = find(sheet, "Points of 100, as far as given");
            double sum = 0;
            for (int row = header + 1; row <= header + 10; row++) {
                sum += sheet.getRow(row).getCell(1).getNumericCellValue();
            }

            assertThat(sum).isEqualTo(4);
        }
    }

    @Test
    void figuresAreDrawnForEveryTrackOfTheClassAndAFailingOneIsReported() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.ofSize(50, 1))) {
            assertThat(workbook.getAllPictures()).hasSize(3);
            assertThat(workbook.getSheet("Figures").createDrawingPatriarch().getShapes())
                    .hasSize(3)
                    .allSatisfy(shape -> assertThat(((XSSFPicture) shape)
                                    .getCTPicture()
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr())
                            .isEqualTo("Toy curve"));
        }
        assertThat(notices)
                .extracting(Notice::sentence)
                .containsExactly("Figures of labeling-roi on cloud-titan are missing: the mission data-selection 1.0"
                        + " failed to give them (java.lang.IllegalStateException: no figure today).");
    }

    @Test
    void saysByWhatTheClassWasGraded() throws IOException {
        try (XSSFWorkbook workbook = read(SampleClass.everyState())) {
            assertThat(allText(workbook.getSheet("About")))
                    .contains(
                            "Data selection (data-selection)",
                            "data-selection 1.0 (1 student)",
                            SampleClass.RUBRIC.sha256(),
                            "Ledgerbench 1.0.0")
                    .doesNotContain("Graded at");
        }
    }

    @Test
    void writesATimeOnlyWhenItIsGivenOne() throws IOException {
        WorkbookContext context = new WorkbookContext(
                "Ledgerbench 1.0.0", Optional.of(Instant.parse("2026-11-23T10:00:00Z")), List.of(), Optional.empty());
        byte[] bytes = write(new GradesWorkbook(context, CancelToken.NEVER, notices::add), SampleClass.everyState());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(allText(workbook.getSheet("About"))).contains("Graded at\n2026-11-23T10:00:00Z");
            assertThat(workbook.getSheet("Figures")).isNull();
        }
    }

    @Test
    void theSameClassGivesTheSameBytesWhateverTheTimeZone() throws IOException {
        byte[] here = write(workbook(), SampleClass.ofSize(30, 3));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.equals(write(workbook(), SampleClass.ofSize(30, 3)), here))
                    .isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void goesOnInFurtherSheetsWhereOneIsFull() throws IOException {
        GradesWorkbook small = new GradesWorkbook(context(), CancelToken.NEVER, notices::add, 25);
        byte[] bytes = write(small, SampleClass.ofSize(20, 1));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .startsWith("Grades", "Criteria", "Criteria 2", "Criteria 3", "Findings");
            assertThat(workbook.getSheet("Criteria 2").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Id");
            assertThat(workbook.getSheet("Criteria 2").getLastRowNum()).isEqualTo(25);
            assertThat(workbook.getSheet("Criteria 3").getLastRowNum()).isEqualTo(10);
            assertThat(row(workbook.getSheet("Criteria 2"), 1)).startsWith("s000008", "Student 8");
        }
    }

    @Test
    void anEmptyClassIsAWorkbookToo() throws IOException {
        try (XSSFWorkbook workbook = read(new ClassResult(SampleClass.RUBRIC, List.of()))) {
            assertThat(workbook.getSheet("Grades").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Figures")).isNull();
        }
    }

    @Test
    void stopsWhenCancelled() {
        GradesWorkbook cancelled = new GradesWorkbook(context(), () -> true, notices::add);

        assertThatThrownBy(() -> cancelled.write(SampleClass.everyState(), OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    private XSSFWorkbook read(ClassResult graded) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(workbook(), graded)));
    }

    private GradesWorkbook workbook() {
        return new GradesWorkbook(context(), CancelToken.NEVER, notices::add);
    }

    private static WorkbookContext context() {
        return new WorkbookContext(
                "Ledgerbench 1.0.0",
                Optional.empty(),
                List.of(LoadedMission.of(new ToyMission())),
                Optional.of((figure, size) -> PNG));
    }

    private static byte[] write(GradesWorkbook workbook, ClassResult graded) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        workbook.write(graded, stream);
        return stream.toByteArray();
    }

    private static int column(Sheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + title);
    }

    private static List<String> shown(Sheet sheet, int column) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> shown = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            shown.add(formatter.formatCellValue(sheet.getRow(row).getCell(column)));
        }
        return shown;
    }

    private static List<String> row(Sheet sheet, int row) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> shown = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> shown.add(formatter.formatCellValue(cell)));
        return shown;
    }

    private static String allText(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                text.append(cell.getStringCellValue()).append('\n');
            }
        }));
        return text.toString();
    }

    private static int find(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("No row " + first);
    }
}
