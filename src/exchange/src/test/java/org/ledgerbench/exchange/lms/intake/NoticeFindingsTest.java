package org.ledgerbench.exchange.lms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.SampleClass;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.StudentResult;

class NoticeFindingsTest {

    private final ClassResult before = SampleClass.everyState();
    private final String source = before.students().get(0).identity().source().orElseThrow();

    @Test
    void addsANoticeToTheRowOfItsLedger() {
        ClassResult after = NoticeFindings.into(
                before,
                List.of(
                        LmsNotice.warning("identity-disagrees", source, "The ledger names somebody else."),
                        LmsNotice.note("not-a-ledger", "essay.docx", "No ledger.")));

        assertThat(after.students().get(0).findings())
                .startsWith(Finding.ofFile("identity-disagrees", "The ledger names somebody else."))
                .endsWith(before.students().get(0).findings().toArray(new Finding[0]));
        assertThat(after.students().subList(1, after.students().size()))
                .isEqualTo(before.students().subList(1, before.students().size()));
    }

    @Test
    void changesNoStateAndNoPoints() {
        ClassResult after =
                NoticeFindings.into(before, List.of(LmsNotice.warning("name-differs", source, "Another name.")));

        assertThat(after.students())
                .extracting(StudentResult::state)
                .containsExactlyElementsOf(
                        before.students().stream().map(StudentResult::state).toList());
        assertThat(after.students())
                .extracting(StudentResult::score)
                .containsExactlyElementsOf(
                        before.students().stream().map(StudentResult::score).toList());
    }
}
