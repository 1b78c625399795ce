package org.ledgerbench.exchange.spreadsheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentState;

/** The cell styles of one workbook. */
final class Styles {

    static final String POINTS = "0.00";

    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle title;
    private final CellStyle text;
    private final CellStyle wrapped;
    private final CellStyle points;
    private final CellStyle total;
    private final CellStyle whole;
    private final CellStyle share;
    private final Map<StudentState, CellStyle> states = new EnumMap<>(StudentState.class);
    private final Map<CriterionOutcome, CellStyle> outcomePoints = new EnumMap<>(CriterionOutcome.class);
    private final Map<CriterionOutcome, CellStyle> outcomeWords = new EnumMap<>(CriterionOutcome.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        header = header();
        title = title();
        text = cell(TEXT);
        wrapped = wrapped();
        points = cell(POINTS);
        total = total();
        whole = cell("0");
        share = cell("0.000");
        for (StudentState state : StudentState.values()) {
            states.put(state, filled(TEXT, tint(state)));
        }
        for (CriterionOutcome outcome : CriterionOutcome.values()) {
            XSSFCellStyle inColumnOfPoints = filled(numberFormat(outcome), tint(outcome));
            inColumnOfPoints.setIndention((short) 0);
            inColumnOfPoints.setAlignment(HorizontalAlignment.RIGHT);
            outcomePoints.put(outcome, inColumnOfPoints);
            outcomeWords.put(outcome, filled(TEXT, tint(outcome)));
        }
    }

    CellStyle headerStyle() {
        return header;
    }

    CellStyle titleStyle() {
        return title;
    }

    /** Text that stays text even when somebody edits the cell. */
    CellStyle textStyle() {
        return text;
    }

    CellStyle wrappedStyle() {
        return wrapped;
    }

    CellStyle pointsStyle() {
        return points;
    }

    CellStyle totalStyle() {
        return total;
    }

    CellStyle wholeStyle() {
        return whole;
    }

    CellStyle shareStyle() {
        return share;
    }

    CellStyle stateStyle(StudentState state) {
        return states.get(state);
    }

    /** For a criterion's points, or the word in their place; those of MISSING and SKIPPED say the word beside their 0. */
    CellStyle pointsStyle(CriterionOutcome outcome) {
        return outcomePoints.get(outcome);
    }

    CellStyle wordStyle(CriterionOutcome outcome) {
        return outcomeWords.get(outcome);
    }

    private static String numberFormat(CriterionOutcome outcome) {
        return switch (outcome) {
            case MISSING -> "\"missing\" " + POINTS;
            case SKIPPED -> "\"skipped\" " + POINTS;
            case PENDING, ERROR -> TEXT;
            case PASSED, PARTIAL, FAILED -> POINTS;
        };
    }

    private static Palette tint(StudentState state) {
        return switch (state) {
            case GRADED -> Palette.GREEN_TINT;
            case NEEDS_MARKING -> Palette.ORANGE_TINT;
            case MISSING -> Palette.GREY_TINT;
            case EXCUSED -> Palette.BLUE_TINT;
            case ERROR -> Palette.RED_TINT;
        };
    }

    private static Palette tint(CriterionOutcome outcome) {
        return switch (outcome) {
            case PASSED -> Palette.GREEN_TINT;
            case PARTIAL -> Palette.ORANGE_TINT;
            case FAILED, ERROR -> Palette.RED_TINT;
            case SKIPPED, MISSING -> Palette.GREY_TINT;
            case PENDING -> Palette.BLUE_TINT;
        };
    }

    private XSSFCellStyle cell(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format.equals(TEXT)) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        return style;
    }

    private XSSFCellStyle filled(String format, Palette tint) {
        XSSFCellStyle style = cell(format);
        style.setFillForegroundColor(tint.color());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle header() {
        XSSFCellStyle style = filled(TEXT, Palette.BLUE);
        style.setFont(font(true, Palette.WHITE, 11));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle title() {
        XSSFCellStyle style = cell(TEXT);
        style.setIndention((short) 0);
        style.setFont(font(true, Palette.BLUE, 14));
        return style;
    }

    private CellStyle wrapped() {
        XSSFCellStyle style = cell(TEXT);
        style.setWrapText(true);
        return style;
    }

    private CellStyle total() {
        XSSFCellStyle style = cell(POINTS);
        style.setFont(font(true, Palette.INK, 11));
        return style;
    }

    private XSSFFont font(boolean bold, Palette color, int size) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setColor(color.color());
        font.setFontHeightInPoints((short) size);
        return font;
    }
}
