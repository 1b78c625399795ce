package org.ledgerbench.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.grading;
import static org.ledgerbench.gradebook.SampleClass.marker;
import static org.ledgerbench.gradebook.SampleClass.student;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    private static final List<String> CLASS =
            IntStream.range(0, 100_000).mapToObj(number -> "s" + number).toList();

    @Test
    void areTheSameEachTimeInEachOrder() {
        Pseudonyms forward = Pseudonyms.of(1, List.of("s1", "s2", "s3"));
        Pseudonyms backward = Pseudonyms.of(1, List.of("s3", "s2", "s1"));

        assertThat(forward.shuffled()).isEqualTo(backward.shuffled()).containsExactlyInAnyOrder("s1", "s2", "s3");
        assertThat(forward.nameOf("s1")).isEqualTo(backward.nameOf("s1")).matches("Student [0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void stayWhenStudentsCome() {
        Pseudonyms few = Pseudonyms.of(1, List.of("s1", "s2"));
        Pseudonyms more = Pseudonyms.of(1, List.of("s0", "s1", "s2", "s3"));

        assertThat(more.nameOf("s1")).isEqualTo(few.nameOf("s1"));
        assertThat(more.shuffled().stream().filter(few.shuffled()::contains).toList())
                .isEqualTo(few.shuffled());
    }

    @Test
    void dependOnTheSeed() {
        Pseudonyms first = Pseudonyms.of(1, CLASS.subList(0, 50));
        Pseudonyms second = Pseudonyms.of(2, CLASS.subList(0, 50));

        assertThat(first.shuffled()).isNotEqualTo(second.shuffled());
        assertThat(first.nameOf("s1")).isNotEqualTo(second.nameOf("s1"));
    }

    /** Of a hundred thousand, one or two pairs share the short form. */
    @Test
    void tellEverybodyApartInALargeClass() {
        Pseudonyms pseudonyms = Pseudonyms.of(3, CLASS);

        assertThat(CLASS.stream().map(pseudonyms::nameOf)).doesNotHaveDuplicates();
        assertThat(pseudonyms.shuffled()).hasSameSizeAs(CLASS);
    }

    @Test
    void areForTheClassAlone() {
        Pseudonyms pseudonyms = Pseudonyms.of(1, List.of("s1"));

        assertThatThrownBy(() -> pseudonyms.nameOf("s2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comeFromTheSeedInTheGradebook(@TempDir Path folder) {
        Path file = folder.resolve("class.gradebook");
        try (Gradebook gradebook = Gradebook.create(file, SampleClass.newClass(), marker("Ada"))) {
            gradebook.apply(grading(student("s1", "5", "2.5"), student("s2", "0", "5")));
        }
        try (Gradebook gradebook = Gradebook.open(file, marker("Grace"))) {
            assertThat(gradebook.pseudonyms().nameOf("s1"))
                    .isEqualTo(Pseudonyms.of(42, List.of("s1", "s2")).nameOf("s1"));
            assertThat(gradebook.pseudonyms().shuffled()).hasSize(2);
        }
    }
}
