package org.ledgerbench.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.fill.Consent;
import org.ledgerbench.exchange.lms.fill.FillOptions;
import org.ledgerbench.exchange.lms.fill.FillPlanner;
import org.ledgerbench.exchange.lms.fill.LmsGrade;
import org.ledgerbench.exchange.lms.fill.LmsGrades;
import org.ledgerbench.exchange.lms.fill.SampleGrades;
import org.ledgerbench.exchange.lms.gradefile.FreshAssignment;
import org.ledgerbench.exchange.lms.gradefile.FreshGradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;
import org.ledgerbench.exchange.lms.identity.LmsStudent;
import org.ledgerbench.exchange.spreadsheet.WorkbookContext;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/** What LibreOffice makes of the files, where it is there: no text runs as a formula, and nothing becomes a date. */
@Tag("thorough")
class SpreadsheetProgramTest {

    private static final List<String> NASTY = List.of(
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(A1)",
            "+4179",
            "-2",
            "-2+3",
            "1-2",
            "3/4",
            "1e5",
            "12.5",
            "\t=1+1",
            "\r=1+1",
            "\uFF1D1+1",
            "10:30",
            "'=1+1");
    /** LibreOffice's filter for tabs, double quotes and UTF-16; the rest is what it does unasked with a file of commas. */
    private static final String TABS = "--infilter=CSV:9,34,65535,1,,0,false,false";

    private static final Pattern CELL =
            Pattern.compile("<table:table-cell([^>]*?)(?:/>|>(.*?)</table:table-cell>)", Pattern.DOTALL);
    private static final int LONGEST_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void aWorkbookHasNoTextThatRunsOrBecomesADate() throws Exception {
        Path workbook = folder.resolve("grades.xlsx");
        new ClassExport(true, CancelToken.NEVER)
                .write(
                        hostileClass(),
                        new WorkbookContext("Ledgerbench", Optional.empty(), List.of(), Optional.empty()),
                        List.of(workbook),
                        notice -> {});

        List<Cell> cells = opened(workbook);

        assertNothingRuns(cells);
        assertThat(cells)
                .extracting(Cell::text)
                .contains("=1+1", "@SUM(A1)", "+4179", "-2", "1-2", "3/4", "1e5", "12.5");
        assertThat(cells)
                .filteredOn(cell -> NASTY.contains(cell.text()))
                .extracting(Cell::type)
                .containsOnly("string");
    }

    @Test
    void aTableOfGradesHasNoTextThatRunsOrBecomesADate() throws Exception {
        Path table = folder.resolve("grades.csv");
        new ClassExport(true, CancelToken.NEVER)
                .write(
                        hostileClass(),
                        new WorkbookContext("Ledgerbench", Optional.empty(), List.of(), Optional.empty()),
                        List.of(table),
                        notice -> {});

        assertNothingRuns(opened(table));
    }

    @ParameterizedTest
    @EnumSource(LmsKind.class)
    void aFilledFileHasNoTextOfOursThatRunsOrBecomesADate(LmsKind kind) throws Exception {
        Path filled = Files.write(folder.resolve("filled.csv"), filled(kind));

        List<Cell> cells = kind == LmsKind.BLACKBOARD ? opened(filled, TABS) : opened(filled);

        assertNothingRuns(cells);
        assertThat(cells)
                .filteredOn(cell -> cell.type().equals("float"))
                .extracting(Cell::text)
                .contains("12.5");
    }

    private static void assertNothingRuns(List<Cell> cells) {
        assertThat(cells).filteredOn(Cell::isFormula).isEmpty();
        assertThat(cells)
                .filteredOn(cell -> !List.of("string", "float", "").contains(cell.type()))
                .isEmpty();
    }

    private static ClassResult hostileClass() {
        List<StudentResult> students = new ArrayList<>();
        for (int index = 0; index < NASTY.size(); index++) {
            String nasty = NASTY.get(index);
            students.addAll(SampleClass.ofTexts("s" + index, nasty, nasty).students());
        }
        return new ClassResult(SampleClass.RUBRIC, students);
    }

    private static byte[] filled(LmsKind kind) throws ExchangeException {
        List<LmsStudent> students = new ArrayList<>();
        List<LmsGrade> grades = new ArrayList<>();
        for (int index = 0; index < NASTY.size(); index++) {
            students.add(LmsStudent.of(
                            String.valueOf(1000 + index),
                            List.of("s" + index),
                            NASTY.get(index).strip())
                    .orElseThrow());
            grades.add(SampleGrades.graded("s" + index, "12.5", NASTY.get(index)));
        }
        byte[] fresh = FreshGradeFile.create(
                kind, new FreshAssignment("Mission 09", SampleClass.RUBRIC.total(), Optional.of("4711")), students);
        return FillPlanner.plan(
                        GradeFiles.read(fresh, kind),
                        new LmsGrades(SampleClass.RUBRIC.total(), grades),
                        FillOptions.USUAL)
                .carryOut(Consent.GIVEN);
    }

    /** The cells of a file as the program understands them. */
    private List<Cell> opened(Path file, String... options) throws IOException, InterruptedException {
        assumeTrue(isThere(), "LibreOffice is not installed");
        Path home = Files.createDirectories(folder.resolve("home"));
        List<String> call = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + home.toUri()));
        call.addAll(List.of(options));
        call.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString(), file.toString()));
        Process program = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
        assertThat(program.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        String name = file.getFileName().toString();
        Path flat = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods");
        return cells(Files.readString(flat, StandardCharsets.UTF_8));
    }

    private static boolean isThere() {
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, "soffice"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Cell> cells(String document) {
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(document);
        while (matcher.find()) {
            String text = matcher.group(2) == null
                    ? ""
                    : matcher.group(2).replaceAll("<[^>]*>", "").strip();
            cells.add(new Cell(
                    attribute(matcher.group(1), "office:value-type"),
                    matcher.group(1).contains("table:formula="),
                    text.replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")));
        }
        assertThat(cells).isNotEmpty();
        return cells;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }

    private record Cell(String type, boolean isFormula, String text) {}
}
