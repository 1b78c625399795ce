package org.ledgerbench.gradebook.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.marking.SubmissionRecord;
import org.ledgerbench.grading.intake.Provenance;

/** What was handed in by whom, and the bytes. Nothing is ever removed. */
public final class SubmissionTable {

    private static final String SELECT =
            "SELECT student, source, sha256, is_current, received_at, provenance FROM submission";

    private final Connection connection;
    private final ProvenanceJson json = new ProvenanceJson();

    public SubmissionTable(Connection connection) {
        this.connection = connection;
    }

    /** Everything a student handed in, oldest first. */
    public List<SubmissionRecord> of(String student) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE student = ? ORDER BY id", this::read, student);
    }

    /** What the class's grading rests on, in the order it arrived. */
    public List<SubmissionRecord> current() throws SQLException {
        return Sql.list(connection, SELECT + " WHERE is_current = 1 ORDER BY id", this::read);
    }

    /**
     * Remembers a submission and makes it current.
     *
     * @param sha256 the hash of its bytes, which are {@linkplain #keep kept}; empty when there are none
     * @return whether it was not known yet
     */
    public boolean receive(String student, String source, Optional<String> sha256, Provenance provenance, Instant at)
            throws SQLException {
        int known = Sql.update(
                connection,
                "UPDATE submission SET is_current = 1, provenance = ? WHERE student = ? AND source = ? AND sha256 IS ?",
                json.write(provenance),
                student,
                source,
                sha256);
        if (known == 0) {
            insert(new SubmissionRecord(student, source, sha256, true, at, provenance));
        }
        return known == 0;
    }

    /** Takes over what another gradebook received, as it is there; its bytes are kept already. */
    public void insert(SubmissionRecord submission) throws SQLException {
        Sql.update(
                connection,
                """
                INSERT INTO submission (student, source, sha256, is_current, received_at, provenance)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                submission.student(),
                submission.source(),
                submission.sha256(),
                submission.isCurrent(),
                submission.receivedAt(),
                json.write(submission.provenance()));
    }

    /** Nothing of these students is current any more, until it is received again. */
    public void retire(Collection<String> students) throws SQLException {
        try (Sql update = new Sql(connection, "UPDATE submission SET is_current = 0 WHERE student = ?")) {
            for (String student : students) {
                update.run(student);
            }
        }
    }

    /** What a student handed in from a path is not current any more. */
    public void retire(String student, String source) throws SQLException {
        Sql.update(
                connection, "UPDATE submission SET is_current = 0 WHERE student = ? AND source = ?", student, source);
    }

    /** Keeps the bytes of a ledger, once. @return their hash */
    public String keep(byte[] bytes) throws SQLException {
        String sha256 = RubricDocument.sha256(bytes);
        if (!has(sha256)) {
            Sql.update(
                    connection,
                    "INSERT INTO ledger_file (sha256, size, compressed) VALUES (?, ?, ?)",
                    sha256,
                    bytes.length,
                    deflate(bytes));
        }
        return sha256;
    }

    /** Whether the bytes of that hash are kept. */
    public boolean has(String sha256) throws SQLException {
        return Sql.first(connection, "SELECT 1 FROM ledger_file WHERE sha256 = ?", row -> true, sha256)
                .isPresent();
    }

    /** The bytes of a ledger. */
    public Optional<byte[]> bytes(String sha256) throws SQLException {
        return Sql.first(
                connection,
                "SELECT compressed FROM ledger_file WHERE sha256 = ?",
                row -> inflate(row.getBytes(1)),
                sha256);
    }

    private SubmissionRecord read(ResultSet row) throws SQLException {
        return new SubmissionRecord(
                row.getString(1),
                row.getString(2),
                Sql.text(row, 3),
                row.getBoolean(4),
                Instant.parse(row.getString(5)),
                json.read(row.getString(6)));
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return target.toByteArray();
    }

    private static byte[] inflate(byte[] compressed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A ledger stored in the gradebook cannot be unpacked", e);
        }
    }
}
