package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.marking.MarkingAct.Comment;
import org.ledgerbench.gradebook.marking.MarkingAct.MarkByHand;
import org.ledgerbench.gradebook.storage.GradebookException;

/** Bytes of a gradebook are changed at random: it is read, or refused in a sentence, and a refused file is unharmed. */
class DamageTest {

    private static final int MOST_CHANGES = 30;

    @TempDir
    Path folder;

    private Path file;
    private byte[] sound;

    @BeforeEach
    void createClass() throws IOException {
        file = folder.resolve("class.gradebook");
        try (Gradebook gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"))) {
            gradebook.apply(grading(student("s1", "5", "2.5"), student("s2", "0", "5")));
            gradebook.marks().perform(new MarkByHand("s1", "reasoning", BigDecimal.TEN, "top"));
            gradebook.marks().perform(new Comment("s2", "knee", "See figure 2."));
        }
        sound = Files.readAllBytes(file);
    }

    @Test
    void isReadOrRefusedWhateverBytesChange() throws IOException {
        damage(150, 31);
    }

    @Test
    @Tag("thorough")
    void isReadOrRefusedWhateverBytesChangeManyTimes() throws IOException {
        damage(10_000, 32);
    }

    private void damage(int times, long seed) throws IOException {
        Random random = new Random(seed);
        int refused = 0;
        for (int time = 0; time < times; time++) {
            byte[] bytes = sound.clone();
            for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
                bytes[position(random)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            refused += isRefused() ? 1 : 0;
        }
        assertThat(refused).as("some are refused, some are read").isBetween(1, times - 1);
    }

    /** Half of the changes fall into the first page, which says what the file is and what is in it. */
    private int position(Random random) {
        return random.nextInt(random.nextBoolean() ? 4096 : sound.length);
    }

    private boolean isRefused() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Gradebook opened;
        try {
            opened = Gradebook.open(file, marker("Grace"));
        } catch (GradebookException e) {
            assertThat(e).hasMessageContaining(file.toString()).hasMessageEndingWith(".");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            return true;
        }
        try (Gradebook gradebook = opened) {
            readEverything(gradebook);
            return false;
        } catch (GradebookException e) {
            assertThat(e.getMessage()).endsWith(".");
            return true;
        }
    }

    private static void readEverything(Gradebook gradebook) throws IOException {
        gradebook.settings();
        gradebook.classResult(SampleClass.rubric().rubric());
        gradebook.audit();
        gradebook.marks().all();
        gradebook.timeUsed().byStudent();
        gradebook.reusableComments().all();
        for (StoredSubmission submission : gradebook.submissions().current()) {
            try {
                submission.open().close();
            } catch (IOException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }
}
