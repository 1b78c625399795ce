package org.ledgerbench.exchange.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.ledgerbench.exchange.Notice;

/** Fills a row from left to right with typed cells. A text is always a string cell, whatever it begins with. */
final class Cells {

    private final Row row;
    private final Consumer<Notice> notices;
    private int column;

    Cells(Row row, Consumer<Notice> notices) {
        this.row = row;
        this.notices = notices;
    }

    Cells text(String text, CellStyle style) {
        String content = SheetText.of(text);
        Cell cell = row.createCell(column++, CellType.STRING);
        cell.setCellStyle(style);
        cell.setCellValue(content);
        if (SheetText.isShortened(content)) {
            String where = row.getSheet().getSheetName();
            notices.accept(new Notice(
                    where,
                    "The text of cell " + cell.getAddress() + " of the sheet " + where + " was longer than a cell holds"
                            + " and is shortened; the ledger and grades.json have it whole."));
        }
        return this;
    }

    /** A text of one line or more, and the room it needs. */
    Cells wrapped(String text, CellStyle style, int columnCharacters) {
        int lines = TextLines.of(text, columnCharacters);
        if (lines > 1) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * TextLines.POINTS));
        }
        return text(text, style);
    }

    Cells number(BigDecimal number, CellStyle style) {
        return number(number.doubleValue(), style);
    }

    Cells number(double number, CellStyle style) {
        Cell cell = row.createCell(column++, CellType.NUMERIC);
        cell.setCellStyle(style);
        cell.setCellValue(number);
        return this;
    }

    /** A number, or an empty cell, which is not the same as 0. */
    Cells number(Optional<BigDecimal> number, CellStyle style) {
        return number.isPresent() ? number(number.get(), style) : blank();
    }

    Cells blank() {
        column++;
        return this;
    }
}
