package org.ledgerbench.workbench.classroom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.exchange.lms.intake.NoticeFindings;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/**
 * What was noticed of a file when it came in cannot be noticed again in the bytes that were kept of it: a grading of what is
 * kept takes it over from the results before, ledger by ledger.
 */
final class NoticesAtTheDoor {

    private static final Set<String> OF_GRADING =
            Arrays.stream(FindingCode.values()).map(FindingCode::code).collect(Collectors.toSet());

    private NoticesAtTheDoor() {}

    /** The results, with what was noticed at the door before. */
    static ClassResult kept(ClassResult result, List<StudentResult> before) {
        Map<String, List<Finding>> noticed = new HashMap<>();
        for (StudentResult student : before) {
            List<Finding> atTheDoor = student.findings().stream()
                    .filter(finding -> finding.line() == 0 && !OF_GRADING.contains(finding.code()))
                    .toList();
            student.identity().source().ifPresent(source -> noticed.put(source, atTheDoor));
        }
        return NoticeFindings.before(result, noticed);
    }
}
