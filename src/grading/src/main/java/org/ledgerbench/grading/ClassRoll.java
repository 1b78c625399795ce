package org.ledgerbench.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.result.Identity;
import org.ledgerbench.grading.result.Observations;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Rubric;

/** Makes one row a student of graded submissions and a roster. */
final class ClassRoll {

    /** The submission that counts comes first: the highest attempt, one that could be graded, the latest, the first path. */
    private static final Comparator<Graded> COUNTS_FIRST = Comparator.comparingInt(
                    (Graded each) -> each.provenance().attempt())
            .reversed()
            .thenComparing(Graded::isUngraded)
            .thenComparing(Graded::handedIn, Comparator.reverseOrder())
            .thenComparing(Graded::source);

    private final Map<String, Roster.Member> members = new LinkedHashMap<>();
    private final Rubric rubric;

    ClassRoll(Roster roster, Rubric rubric) {
        this.rubric = rubric;
        roster.members().forEach(member -> members.put(member.id(), member));
    }

    /** A submission's result and what its door knew. */
    record Graded(StudentResult result, Provenance provenance) {

        String source() {
            return result.identity().source().orElse("");
        }

        Instant handedIn() {
            return result.observations().handedIn().orElse(Instant.MIN);
        }

        boolean isUngraded() {
            return result.state() == StudentState.ERROR;
        }

        /** No header could be read and no system said whose file it is. */
        boolean isNamedByItsFileAlone() {
            return isUngraded()
                    && provenance.studentId().isEmpty()
                    && result.observations().mission().isEmpty();
        }

        boolean isNamedByHeaderAlone() {
            return provenance.studentId().isEmpty();
        }
    }

    /** The rows by id, then source. */
    List<StudentResult> rows(List<Graded> graded) {
        Map<String, List<Graded>> byStudent = new TreeMap<>();
        graded.forEach(each -> byStudent
                .computeIfAbsent(each.result().identity().id(), ignored -> new ArrayList<>())
                .add(each));
        List<StudentResult> rows = new ArrayList<>();
        byStudent.values().forEach(attempts -> addRows(rows, attempts));
        members.values().stream()
                .filter(member -> !byStudent.containsKey(member.id()))
                .map(ClassRoll::absent)
                .forEach(rows::add);
        rows.sort(Comparator.comparing((StudentResult row) -> row.identity().id())
                .thenComparing(row -> row.identity().source().orElse("")));
        return rows;
    }

    /** Unreadable files are told apart by their paths, since all that names them is a file name that others may share. */
    private void addRows(List<StudentResult> rows, List<Graded> attempts) {
        List<Graded> named = new ArrayList<>();
        for (Graded each : attempts) {
            if (each.isNamedByItsFileAlone()) {
                rows.add(each.result());
            } else {
                named.add(each);
            }
        }
        if (!named.isEmpty()) {
            rows.add(row(named));
        }
    }

    private StudentResult row(List<Graded> attempts) {
        List<Graded> sorted = attempts.stream().sorted(COUNTS_FIRST).toList();
        Graded counting = sorted.get(0);
        List<String> superseded =
                sorted.stream().skip(1).map(Graded::source).sorted().toList();
        StudentResult result = counting.result();
        List<Finding> findings = new ArrayList<>(result.findings());
        boolean disputed = !superseded.isEmpty() && counting.isNamedByHeaderAlone();
        if (disputed) {
            findings.add(
                    0,
                    Finding.ofFile(
                            FindingCode.DUPLICATE_STUDENT.code(),
                            "Other files name the same student: " + String.join(", ", superseded)
                                    + ". The one handed in last is graded; see whether all are the student's own."));
        }
        Optional<Roster.Member> member =
                Optional.ofNullable(members.get(result.identity().id()));
        if (!members.isEmpty() && member.isEmpty()) {
            findings.add(
                    0,
                    Finding.ofFile(
                            FindingCode.NOT_ON_ROSTER.code(),
                            "The roster has no student " + result.identity().id()
                                    + ". Correct the roster, or ask whose file it is."));
        }
        boolean excused = member.map(Roster.Member::excused).orElse(false);
        StudentState state = excused
                ? StudentState.EXCUSED
                : disputed && result.state() == StudentState.GRADED ? StudentState.NEEDS_MARKING : result.state();
        return new StudentResult(
                named(result.identity(), member),
                state,
                state.hasPoints() ? result.score().map(score -> late(score, result, member)) : Optional.empty(),
                excused ? List.of() : result.criteria(),
                findings,
                superseded,
                result.observations());
    }

    private static Identity named(Identity identity, Optional<Roster.Member> member) {
        return new Identity(
                identity.id(),
                member.flatMap(Roster.Member::name).or(identity::name),
                identity.track(),
                identity.source());
    }

    private static StudentResult absent(Roster.Member member) {
        return new StudentResult(
                new Identity(member.id(), member.name(), Optional.empty(), Optional.empty()),
                member.excused() ? StudentState.EXCUSED : StudentState.MISSING,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Observations.NONE);
    }

    private Score late(Score score, StudentResult result, Optional<Roster.Member> member) {
        Optional<Instant> due = member.flatMap(Roster.Member::due);
        Optional<Instant> handedIn = result.observations().handedIn();
        if (rubric.late().isEmpty() || due.isEmpty() || handedIn.isEmpty()) {
            return score;
        }
        BigDecimal penalty = LatePenalty.of(rubric.late().get(), score, due.get(), handedIn.get());
        return new Score(score.automatic(), score.byHand(), penalty, score.pendingByHand());
    }
}
