package org.ledgerbench.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook with as many rows and columns as a class's grades, and nothing else. */
public final class BareWorkbook {

    private static final int COLUMNS = 30;

    private BareWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param arguments the number of rows and the file
     */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            Sheet sheet = workbook.createSheet("Rows");
            for (int index = 0; index < rows; index++) {
                Row row = sheet.createRow(index);
                for (int column = 0; column < COLUMNS; column++) {
                    row.createCell(column).setCellValue(index * column);
                }
            }
            workbook.write(out);
        }
    }
}
