package org.ledgerbench.exchange.spreadsheet;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ledgerbench.exchange.Notice;

/** Writes a small sheet from top to bottom. */
final class SheetPen {

    private static final float TITLE_POINTS = 24;
    private static final float LINE_POINTS = 15;
    private static final float HEADER_POINTS = 33;
    private static final float TALL_HEADER_POINTS = 64;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Consumer<Notice> notices;
    private int next;

    SheetPen(XSSFSheet sheet, Styles styles, Consumer<Notice> notices) {
        this.sheet = sheet;
        this.styles = styles;
        this.notices = notices;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    /** The number of the next row, from 0. */
    int position() {
        return next;
    }

    void skipTo(int row) {
        next = Math.max(next, row);
    }

    void title(String title) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(TITLE_POINTS);
        cells(row).text(title, styles.titleStyle());
        next++;
    }

    void header(Iterable<String> titles) {
        header(titles, HEADER_POINTS);
    }

    /** A header with room for the names of tracks and their truths. */
    void tallHeader(Iterable<String> titles) {
        header(titles, TALL_HEADER_POINTS);
    }

    private void header(Iterable<String> titles, float points) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(points);
        Cells cells = cells(row);
        titles.forEach(title -> cells.text(title, styles.headerStyle()));
        next++;
    }

    Cells row() {
        return cells(sheet.createRow(next++));
    }

    /** A row as high as a picture; the pen goes on below it. */
    void tallRow(int row, float points) {
        sheet.createRow(row).setHeightInPoints(points);
        skipTo(row + 1);
    }

    void notice(Notice notice) {
        notices.accept(notice);
    }

    /** A paragraph across so many columns, so many lines high. */
    void paragraph(String text, int columns, int lines) {
        Row row = sheet.createRow(next);
        row.setHeightInPoints(LINE_POINTS * lines);
        cells(row).text(text, styles.wrappedStyle());
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    private Cells cells(Row row) {
        return new Cells(row, notices);
    }
}
