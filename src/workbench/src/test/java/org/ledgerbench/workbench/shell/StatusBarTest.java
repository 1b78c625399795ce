package org.ledgerbench.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import org.junit.jupiter.api.Test;
import org.ledgerbench.workbench.job.JobStatus;

class StatusBarTest {

    private final StatusBar status = new StatusBar();

    @Test
    void showsHowFarAJobIsAndHidesItWhenItEnds() {
        status.progressed(new JobStatus("Grading", 250, 1000, OptionalLong.of(7)));

        assertThat(named("status.progress").isVisible()).isTrue();
        assertThat(((JProgressBar) named("status.progress")).getPercentComplete())
                .isEqualTo(0.25);
        assertThat(((JLabel) named("status.remaining")).getText())
                .contains("250")
                .contains("7");

        status.ended();
        assertThat(Stream.of("status.progress", "status.remaining", "status.cancel")
                        .map(this::named))
                .noneMatch(Component::isVisible);
    }

    @Test
    void promisesNoTimeThatItDoesNotKnow() {
        status.progressed(new JobStatus("Reading", 0, 0, OptionalLong.empty()));

        assertThat(((JProgressBar) named("status.progress")).isIndeterminate()).isTrue();
        assertThat(((JLabel) named("status.remaining")).getText()).isEmpty();
    }

    @Test
    void cancelsTheJobThatIsUnderWay() {
        List<String> heard = new ArrayList<>();
        status.cancelWith(() -> heard.add("first"));
        status.cancelWith(() -> heard.add("second"));

        ((JButton) named("status.cancel")).doClick();

        assertThat(heard).containsExactly("second");
    }

    @Test
    void marksAWarningByAShapeAndTakesItAwayAfterwards() {
        JLabel message = (JLabel) named("status.message");

        status.warn("The folder is gone.");
        assertThat(message.getIcon()).isNotNull();
        assertThat(status.lastMessage()).isEqualTo("The folder is gone.");

        status.say("Opened.");
        assertThat(message.getIcon()).isNull();
    }

    @Test
    void showsMarkupInASentenceAsText() {
        status.say("<html><b>bold</b>");

        assertThat(((JLabel) named("status.message")).getClientProperty("html")).isNull();
        assertThat(((JLabel) named("status.message")).getToolTipText()).doesNotStartWith("<html><b>");
    }

    private Component named(String name) {
        return Stream.of(status.getComponents())
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }
}
