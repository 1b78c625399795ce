package org.ledgerbench.gradebook.storage;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.table.AutomaticTable;
import org.ledgerbench.gradebook.table.MarkingTable;
import org.ledgerbench.gradebook.table.SettingsTable;

/** How the gradebook of format 1 in the test resources was written; run once, when format 1 was current. */
final class FormatOneFixture {

    private static final String RUBRIC = SampleClass.rubric().rubric().sha256();
    static final StoredMarking MARK = new StoredMarking(
            new Place(Layer.HAND, "s1", "reasoning"),
            new Marking(Optional.of(new BigDecimal("6")), "causal"),
            new Basis(
                    "Ada",
                    SampleClass.NOON,
                    RUBRIC,
                    SampleClass.student("s1", "5", "2.5").observations().ledgerSha256()),
            Optional.empty());

    private FormatOneFixture() {}

    /** @param arguments where to write it */
    public static void main(String[] arguments) throws IOException {
        Path fixture = Path.of(arguments[0]);
        Files.deleteIfExists(fixture);
        GradebookFile.create(fixture, 1, FormatOneFixture::fill).close();
    }

    private static Void fill(Connection connection) throws SQLException {
        new SettingsTable(connection).create(SampleClass.newClass(), SampleClass.NOON);
        new AutomaticTable(connection).put(List.of(SampleClass.student("s1", "5", "2.5")), RUBRIC, SampleClass.NOON);
        new MarkingTable(connection).put(MARK);
        return null;
    }
}
