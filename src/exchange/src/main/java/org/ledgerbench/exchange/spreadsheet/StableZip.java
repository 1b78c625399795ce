package org.ledgerbench.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies a zip file without the times at which its entries were made, so that the same class gives the same bytes.
 * Nothing is compressed twice.
 */
final class StableZip {

    /** The earliest time a zip file can hold. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void copy(Path zip, OutputStream stream) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            ZipArchiveOutputStream out = new ZipArchiveOutputStream(stream);
            for (Enumeration<ZipArchiveEntry> entries = file.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                try (InputStream raw = file.getRawInputStream(entry)) {
                    out.addRawArchiveEntry(timeless(entry), raw);
                }
            }
            out.finish();
            out.flush();
        }
    }

    private static ZipArchiveEntry timeless(ZipArchiveEntry entry) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        copy.setTimeLocal(EARLIEST);
        return copy;
    }
}
