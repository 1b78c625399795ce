package org.ledgerbench.exchange.lms.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.LmsNotice.Severity;
import org.ledgerbench.exchange.lms.csv.CellAddress;
import org.ledgerbench.exchange.lms.gradefile.GradeColumn;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;

/**
 * What filling a grade file would do. The only way to a filled file leads through one of these, so that nothing is
 * written that was not shown.
 *
 * @param file the file as loaded
 * @param column the column of the grades
 * @param changes the cells that would change, by line
 * @param unchanged how many students' grades are there already
 * @param notices what is doubtful or left out
 */
public record FillPlan(
        GradeFile file, GradeColumn column, List<CellChange> changes, int unchanged, List<LmsNotice> notices) {

    public FillPlan {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    /** Whether nothing is doubtful and nothing left out. */
    public boolean isClean() {
        return notices.stream().allMatch(notice -> notice.severity() == Severity.NOTE);
    }

    /**
     * The filled file: the loaded one, byte for byte, but for the cells that change.
     *
     * @throws ExchangeException if the plan is not clean and nobody agreed
     */
    public byte[] carryOut(Consent consent) throws ExchangeException {
        if (!isClean() && consent != Consent.GIVEN) {
            long doubts = notices.stream()
                    .filter(notice -> notice.severity() != Severity.NOTE)
                    .count();
            throw new ExchangeException("Nothing was written, because the preview of the "
                    + file.kind().title() + " file has " + doubts
                    + " warnings. Look at them, then say that you agree.");
        }
        Map<CellAddress, String> cells = new LinkedHashMap<>();
        changes.forEach(change -> cells.put(change.address(), change.after()));
        return file.document().with(cells).toBytes();
    }
}
