package org.ledgerbench.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ledgerbench.exchange.Notice;

/**
 * A long table with a frozen, filtered header. Where it has more rows than a sheet holds it goes on in a second sheet of
 * the same name with a number. Sheets are prepared first, in the workbook's order, and rows are streamed later.
 */
final class Table {

    /** A header row, and the rest. */
    static final int ROWS_A_SHEET = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    private static final int CHARACTER_UNITS = 256;
    private static final double MARGIN_INCHES = 0.4;
    private static final int CHARACTERS_A_PAGE = 220;

    private final String name;
    private final List<Column> columns;
    private final int frozenColumns;
    private final int rowsASheet;
    private final List<String> sheets = new ArrayList<>();
    private SXSSFWorkbook workbook;
    private Consumer<Notice> notices;
    private int written;

    Table(String name, List<Column> columns, int frozenColumns, int rowsASheet) {
        this.name = name;
        this.columns = columns;
        this.frozenColumns = frozenColumns;
        this.rowsASheet = rowsASheet;
    }

    /** Makes the sheets for so many rows. */
    void prepare(XSSFWorkbook template, long rows) {
        long left = rows;
        do {
            String sheetName = sheets.isEmpty() ? name : name + " " + (sheets.size() + 1);
            prepare(template.createSheet(sheetName), (int) Math.min(left, rowsASheet));
            sheets.add(sheetName);
            left -= rowsASheet;
        } while (left > 0);
    }

    private void prepare(XSSFSheet sheet, int rows) {
        sheet.createFreezePane(frozenColumns, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER_UNITS);
        }
        // An id such as 00246 is text on purpose; a green corner on every one of them would only cry wolf.
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, rows, 0, columns.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        printLandscape(sheet);
        int characters = columns.stream().mapToInt(Column::width).sum();
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round(characters / (double) CHARACTERS_A_PAGE)));
        sheet.setRepeatingColumns(
                CellRangeAddress.valueOf("A:" + CellReference.convertNumToColString(frozenColumns - 1)));
    }

    /** Landscape, as wide as the page, as many pages long as it takes. */
    static void printLandscape(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** Turns to the rows. */
    void open(SXSSFWorkbook streaming, Styles styles, Consumer<Notice> listener) {
        workbook = streaming;
        notices = listener;
        for (String sheet : sheets) {
            var row = streaming.getSheet(sheet).createRow(0);
            row.setHeightInPoints(headerPoints());
            Cells cells = new Cells(row, listener);
            columns.forEach(column -> cells.text(column.title(), styles.headerStyle()));
        }
    }

    private float headerPoints() {
        int lines = columns.stream()
                .mapToInt(column -> TextLines.of(column.title(), column.width()))
                .max()
                .orElse(1);
        return (lines + 1) * TextLines.POINTS;
    }

    /** The next row, on whichever sheet it falls. */
    Cells row() {
        String sheet = sheets.get(written / rowsASheet);
        int row = written % rowsASheet + 1;
        written++;
        return new Cells(workbook.getSheet(sheet).createRow(row), notices);
    }
}
