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
import javax.swing.JTextArea;
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
        JLabel sign = (JLabel) named("status.sign");

        status.warn("The folder is gone.");
        assertThat(sign.isVisible()).isTrue();
        assertThat(sign.getIcon()).isNotNull();
        assertThat(status.lastMessage()).isEqualTo("The folder is gone.");

        status.say("Opened.");
        assertThat(sign.isVisible()).isFalse();
    }

    @Test
    void showsMarkupInASentenceAsText() {
        status.say("<html><b>bold</b>");

        assertThat(((JTextArea) named("status.message")).getText()).isEqualTo("<html><b>bold</b>");
        assertThat(((JTextArea) named("status.message")).getToolTipText()).doesNotStartWith("<html><b>");
    }

    @Test
    void takesAsManyLinesAsASentenceNeeds() {
        status.say("Stored.");
        int one = heightIn(400);
        status.warn("The gradebook is damaged. ".repeat(12) + "Keep a copy and open a backup.");

        assertThat(heightIn(400)).isGreaterThan(3 * one);
        assertThat(heightIn(4000)).isLessThan(2 * one);
    }

    /** Twice, since what wraps knows its height only when it has its width. */
    private int heightIn(int width) {
        for (int pass = 0; pass < 2; pass++) {
            status.setSize(width, status.getPreferredSize().height);
            status.doLayout();
            status.invalidate();
        }
        return status.getPreferredSize().height;
    }

    private Component named(String name) {
        return Stream.of(status.getComponents())
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }
}
