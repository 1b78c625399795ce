package org.ledgerbench.exchange.lms.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

/**
 * Puts what was noticed at the door beside what was noticed in the ledger: a notice about a ledger becomes a finding of the
 * student whose row that ledger is. Points and states stay as they are.
 */
public final class NoticeFindings {

    private NoticeFindings() {}

    /** The results, with the notices about their ledgers before the findings in them. */
    public static ClassResult into(ClassResult result, List<LmsNotice> notices) {
        Map<String, List<Finding>> bySource = new HashMap<>();
        for (LmsNotice notice : notices) {
            bySource.computeIfAbsent(notice.subject(), source -> new ArrayList<>())
                    .add(Finding.ofFile(notice.code(), notice.message()));
        }
        return before(result, bySource);
    }

    /** The results, with further findings about their ledgers, by source, before the findings in them. */
    public static ClassResult before(ClassResult result, Map<String, List<Finding>> bySource) {
        return new ClassResult(
                result.rubric(),
                result.students().stream()
                        .map(student -> with(
                                student,
                                student.identity().source().map(bySource::get).orElse(List.of())))
                        .toList());
    }

    private static StudentResult with(StudentResult student, List<Finding> noticed) {
        if (noticed.isEmpty()) {
            return student;
        }
        List<Finding> findings = new ArrayList<>(noticed);
        findings.addAll(student.findings());
        return new StudentResult(
                student.identity(),
                student.state(),
                student.score(),
                student.criteria(),
                findings,
                student.superseded(),
                student.observations());
    }
}
