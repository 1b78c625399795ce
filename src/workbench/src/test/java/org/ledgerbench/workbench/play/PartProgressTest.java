package org.ledgerbench.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

class PartProgressTest {

    private final Part part = new Part(
            "roi",
            new Briefing("ROI", "Find the knee", 15),
            new Lock.OfNumber("How much?", "%", 0, 100, 0.1),
            new Instruments(
                    List.of(new Knob.Slider("labels", new KnobHelp("Labels", "", "", ""), new Range(0, 9, 1, true), 0)),
                    List.of(),
                    List.of(),
                    List.of(),
                    OptionalInt.of(2)),
            new Questions(
                    List.of("labels"),
                    List.of(new Claim("cost", "What does it cost?", "$", ValueKind.NUMBER)),
                    List.of(new Prompt("why", "Why", "Why?")),
                    List.of(),
                    List.of(),
                    true));
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void isLockedUntilAPredictionIsCommitted() {
        assertThat(progress().stage()).isEqualTo(Stage.LOCKED);
        assertThat(progress().mayRecord(labels(1))).isFalse();

        entries.add(new Entry.Lock(stamp(), "roi", Value.of(30)));

        assertThat(progress().stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void theFirstLockCounts() {
        entries.add(new Entry.Lock(stamp(), "roi", Value.of(30)));
        entries.add(new Entry.Lock(stamp(), "roi", Value.of(40)));

        assertThat(progress().lock()).contains(Value.of(30));
    }

    @Test
    void theSameSettingsTwiceCostOneRun() {
        entries.add(new Entry.Lock(stamp(), "roi", Value.of(30)));
        run(1);
        run(1);
        assertThat(progress().runsLeft()).contains(1);

        run(2);

        assertThat(progress().runsLeft()).contains(0);
        assertThat(progress().mayRecord(labels(3))).isFalse();
        assertThat(progress().mayRecord(labels(2))).isTrue();
    }

    @Test
    void isAnsweredWhenKnobsAndClaimsAreCommittedAndReflectedWhenPromptsAre() {
        entries.add(new Entry.Lock(stamp(), "roi", Value.of(30)));
        entries.add(new Entry.Answer(stamp(), "roi", Map.of("labels", Value.of(4))));
        assertThat(progress().stage()).isEqualTo(Stage.OPEN);

        entries.add(new Entry.Answer(stamp(), "roi", Map.of("cost", Value.of(12))));
        assertThat(progress().stage()).isEqualTo(Stage.ANSWERED);

        entries.add(new Entry.Reflection(stamp(), "roi", "why", "Because."));
        assertThat(progress().stage()).isEqualTo(Stage.REFLECTED);
    }

    @Test
    void actsOfOtherPartsChangeNothing() {
        entries.add(new Entry.Lock(stamp(), "another", Value.of(30)));

        assertThat(progress().lock()).isEmpty();
    }

    private PartProgress progress() {
        return PartProgress.of(part, entries);
    }

    private void run(double labels) {
        entries.add(new Entry.Run(stamp(), "roi", labels(labels), Optional.empty()));
    }

    private static Settings labels(double labels) {
        return new Settings(Map.of("labels", Value.of(labels)));
    }

    private Stamp stamp() {
        return new Stamp(entries.size() + 2, entries.size() + 1L, Optional.empty());
    }
}
