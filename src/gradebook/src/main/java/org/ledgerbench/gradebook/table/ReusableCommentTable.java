package org.ledgerbench.gradebook.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ledgerbench.gradebook.marking.ReusableComment;

/** Comments kept for the next student. */
public final class ReusableCommentTable {

    private final Connection connection;

    public ReusableCommentTable(Connection connection) {
        this.connection = connection;
    }

    /** All of them, in the order they were added. */
    public List<ReusableComment> all() throws SQLException {
        return Sql.list(
                connection,
                "SELECT criterion, text FROM reusable_comment ORDER BY added_at, criterion, text",
                row -> new ReusableComment(row.getString(1), row.getString(2)));
    }

    /** Adds one. @return whether it was not there yet */
    public boolean add(ReusableComment comment, Instant at) throws SQLException {
        return Sql.update(
                        connection,
                        "INSERT OR IGNORE INTO reusable_comment (criterion, text, added_at) VALUES (?, ?, ?)",
                        comment.criterion(),
                        comment.text(),
                        at)
                > 0;
    }

    /** Removes one. @return whether it was there */
    public boolean remove(ReusableComment comment) throws SQLException {
        return Sql.update(
                        connection,
                        "DELETE FROM reusable_comment WHERE criterion = ? AND text = ?",
                        comment.criterion(),
                        comment.text())
                > 0;
    }
}
