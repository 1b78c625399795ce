package org.ledgerbench.grading.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledgerbench.grading.toy.Play;
import org.ledgerbench.grading.toy.ToyMission;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

class PlayReaderTest {

    private final PlayReader reader = new PlayReader(ToyMission.catalog());

    @Test
    void countsTheSameSettingsOnceAndKeepsEveryPartOfTheMission() throws IOException {
        StudentPlay play =
                read(new Play().by("ada").launch(0.5).launch(0.6).launch(0.5).launch(0.5, "high"));

        assertThat(play.student()).isEqualTo("ada");
        assertThat(play.track()).isEqualTo("north");
        assertThat(play.parts()).extracting(PartPlay::part).containsExactly("launch", "landing");
        assertThat(play.part("launch").orElseThrow().settings()).isEqualTo(3);
        assertThat(play.part("launch").orElseThrow().runs().length()).isEqualTo(4);
        assertThat(play.part("landing").orElseThrow().settings()).isZero();
        assertThat(play.part("nowhere")).isEmpty();
    }

    @Test
    void putsTheLastAnswerBesideTheKnee() throws IOException {
        StudentPlay play = read(new Play().answer("launch", "angle", 0.9).answer("launch", "angle", 0.45));

        assertThat(play.part("launch").orElseThrow().knee()).hasValueSatisfying(knee -> {
            assertThat(knee.committed()).isEqualTo(450);
            assertThat(knee.knee()).isEqualTo(500);
        });
        assertThat(play.part("landing").orElseThrow().knee()).isEmpty();
    }

    @Test
    void knowsNoKneeWithoutAnAnswerThatCanBe() throws IOException {
        assertThat(read(new Play()).part("launch").orElseThrow().knee()).isEmpty();
        assertThat(read(new Play().answer("launch", "angle", 7))
                        .part("launch")
                        .orElseThrow()
                        .knee())
                .isEmpty();
        assertThat(read(new Play().answer("launch", "angle", "steep"))
                        .part("launch")
                        .orElseThrow()
                        .knee())
                .isEmpty();
    }

    @Test
    void readsRunsOfAVersionThatIsNotAtHand() throws IOException {
        StudentPlay play =
                read(new Play().of("toy", "9.9").launch(0.5).launch(0.6).answer("launch", "angle", 0.5));

        assertThat(play.parts()).extracting(PartPlay::part).containsExactly("launch");
        assertThat(play.part("launch").orElseThrow().settings()).isEqualTo(2);
        assertThat(play.part("launch").orElseThrow().knee()).isEmpty();
    }

    @Test
    void givesNothingForWhatIsNoLedger() throws IOException {
        byte[] letter = "Dear professor".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read("ada", new ByteArrayInputStream(letter))).isEmpty();
    }

    @Test
    void tellsSequencesApartByOrderKindAndLength() throws IOException {
        RunSequence rising = launches(0.1, 0.2, 0.3);

        assertThat(launches(0.1, 0.2, 0.3)).isEqualTo(rising);
        assertThat(launches(0.1, 0.3, 0.2)).isNotEqualTo(rising);
        assertThat(launches(0.1, 0.2, 0.3, 0.3)).isNotEqualTo(rising);
        assertThat(of(Map.of("angle", Value.of("0.1")))).isNotEqualTo(of(Map.of("angle", Value.of(0.1))));
        assertThat(of(Map.of("a", Value.of("b"), "c", Value.of("d"))))
                .isEqualTo(of(Map.of("c", Value.of("d"), "a", Value.of("b"))))
                .isNotEqualTo(of(Map.of("a", Value.of("d"), "c", Value.of("b"))));
    }

    private RunSequence launches(double... angles) throws IOException {
        Play play = new Play();
        for (double angle : angles) {
            play.launch(angle);
        }
        return read(play).part("launch").orElseThrow().runs();
    }

    private RunSequence of(Map<String, Value> knobs) throws IOException {
        return read(new Play().blindRun("launch", new Settings(knobs)))
                .part("launch")
                .orElseThrow()
                .runs();
    }

    private StudentPlay read(Play play) throws IOException {
        List<StudentPlay> one = reader.read("ada", new ByteArrayInputStream(play.bytes())).stream()
                .toList();
        assertThat(one).hasSize(1);
        return one.get(0);
    }
}
