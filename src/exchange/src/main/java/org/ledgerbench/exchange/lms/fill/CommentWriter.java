package org.ledgerbench.exchange.lms.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.gradefile.CommentColumn;
import org.ledgerbench.exchange.lms.gradefile.CommentFormat;
import org.ledgerbench.exchange.lms.gradefile.GradeColumn;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.StudentRow;
import org.ledgerbench.exchange.text.CellText;

/** Puts comments into the form a column takes: text stays text, be it before HTML or before a spreadsheet. */
final class CommentWriter {

    private final GradeFile file;
    private final Optional<CommentColumn> comments;
    private final List<LmsNotice> notices = new ArrayList<>();

    CommentWriter(GradeFile file, GradeColumn column) {
        this.file = file;
        this.comments = column.comments();
    }

    List<LmsNotice> notices() {
        return notices;
    }

    Optional<CellChange> write(StudentRow row, LmsGrade grade) {
        if (comments.isEmpty()
                || grade.comment().isEmpty()
                || row.limits().lock().isPresent()
                || comments.get().index() >= file.document().cellCount(row.row())) {
            return Optional.empty();
        }
        String before = file.document().value(row.row(), comments.get().index());
        String after =
                CellText.free(formed(grade.comment().get(), comments.get().format()));
        if (before.equals(after)) {
            return Optional.empty();
        }
        String who = row.student().label();
        if (!before.isBlank()) {
            notices.add(LmsNotice.warning(
                    "comment-over-comment", who, "The comment for " + who + " would replace one that is there."));
        }
        if (!file.document().encoding().canWrite(after)) {
            notices.add(LmsNotice.warning(
                    "characters-lost",
                    who,
                    "The comment for " + who + " has characters the file's encoding lacks; they become question"
                            + " marks."));
        }
        return Optional.of(new CellChange(
                new CellAddress(row.row(), comments.get().index()),
                file.document().line(row.row()),
                who,
                CellChange.Kind.COMMENT,
                before,
                after));
    }

    private static String formed(String comment, CommentFormat format) {
        String lines = comment.strip().replaceAll("\\R", "\n");
        return format == CommentFormat.PLAIN
                ? lines.replace("\n", " ")
                : lines.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>");
    }
}
