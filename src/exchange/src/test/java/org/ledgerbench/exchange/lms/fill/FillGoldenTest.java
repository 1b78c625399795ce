package org.ledgerbench.exchange.lms.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsResource;
import org.ledgerbench.exchange.lms.gradefile.GradeFile;
import org.ledgerbench.exchange.lms.gradefile.GradeFiles;

class FillGoldenTest {

    private static final Map<String, String> ASSIGNMENTS = Map.of(
            "canvas/comma.csv", "Mission 09",
            "canvas/read-only.csv", "Final Score of the mission",
            "moodle/de-scale.csv", "Bewertung",
            "brightspace/semicolons-fr.csv", "Mission 09",
            "sakai/gradebook.csv", "Mission 09",
            "blackboard/tabs-utf16be-crlf.xls", "664617",
            "blackboard/empty-class.xls", "664617",
            "blackboard/windows-1252-no-id.csv", "Mission 09");

    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void fillsEachFileAndSaysWhatItDid(String name) throws ExchangeException {
        FillPlan plan = plan(name);

        byte[] filled = plan.carryOut(Consent.GIVEN);
        byte[] preview = LmsResource.text(FillReport.preview(plan));

        assertThat(filled).isEqualTo(LmsResource.golden("filled/" + name, filled));
        assertThat(preview).isEqualTo(LmsResource.golden("preview/" + name + ".txt", preview));
    }

    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void fillsAFilledFileNoFurther(String name) throws ExchangeException {
        byte[] filled = plan(name).carryOut(Consent.GIVEN);
        GradeFile again = GradeFiles.read(filled);

        FillPlan second = FillPlanner.plan(
                again,
                SampleGrades.EVERY_STATE,
                new FillOptions(Optional.ofNullable(ASSIGNMENTS.get(name)), true, true, false));

        assertThat(second.changes())
                .filteredOn(change -> change.kind() == CellChange.Kind.GRADE)
                .isEmpty();
    }

    private static FillPlan plan(String name) throws ExchangeException {
        return FillPlanner.plan(
                GradeFiles.read(LmsResource.bytes(name)),
                SampleGrades.EVERY_STATE,
                new FillOptions(Optional.ofNullable(ASSIGNMENTS.get(name)), true, true, false));
    }
}
