package org.ledgerbench.gradebook.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The schema of a gradebook: a script for each version, run one after the other by creation and migration alike. */
final class Schema {

    /** The version this program writes. */
    static final int CURRENT = 3;

    /** "LgBk": stands at offset 68 of the file and tells a gradebook from any other SQLite file. */
    static final int APPLICATION_ID = 0x4c67426b;

    private Schema() {}

    /** Brings an open transaction's database from one version to another. */
    static void advance(Connection connection, int from, int to) throws SQLException {
        for (int version = from + 1; version <= to; version++) {
            Transactions.execute(connection, script(version));
        }
        Transactions.execute(connection, "PRAGMA user_version = " + to);
    }

    private static String script(int version) {
        String name = String.format(Locale.ROOT, "version-%d.sql", version);
        try (InputStream stream = Schema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The schema script " + name + " is not in the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema script " + name + " could not be read", e);
        }
    }
}
