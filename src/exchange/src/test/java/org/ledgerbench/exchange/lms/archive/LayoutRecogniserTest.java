package org.ledgerbench.exchange.lms.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutRecogniserTest {

    @Test
    void takesTheLayoutOfMoreThanHalfOfTheFiles() {
        assertThat(recognise("doejane_1_2_a.ledger.jsonl", "doejohn_3_4_a.ledger.jsonl", "readme.txt")
                        .layout())
                .isEqualTo(ArchiveLayout.CANVAS);
        assertThat(recognise("doejane_1_2_a.ledger.jsonl", "readme.txt").layout())
                .isEqualTo(ArchiveLayout.PLAIN);
        assertThat(recognise("Jane_1_assignsubmission_file/a.ledger.jsonl").layout())
                .isEqualTo(ArchiveLayout.MOODLE);
    }

    @Test
    void doesNotCountWhatSystemsLeaveBehind() {
        assertThat(recognise("doejane_1_2_a.ledger.jsonl", "__MACOSX/x", ".DS_Store", "Thumbs.db")
                        .layout())
                .isEqualTo(ArchiveLayout.CANVAS);
    }

    @Test
    void saysWhyInASentence() {
        assertThat(recognise("doejane_1_2_a.ledger.jsonl", "essay_5_text.html", "x")
                        .reason())
                .isEqualTo("Taken for a Canvas submissions archive, because 2 of its 3 files are named like"
                        + " \"name_user_attachment_file\".");
        assertThat(recognise("a.ledger.jsonl").reason())
                .isEqualTo("Taken for a plain archive of folders or files, because its 1 files are named neither as"
                        + " Canvas nor as Moodle names them.");
    }

    private static Recognition recognise(String... paths) {
        List<ArchiveEntry> entries = Stream.of(paths)
                .map(path -> new ArchiveEntry(path, path, () -> new ByteArrayInputStream(new byte[0])))
                .toList();
        return LayoutRecogniser.recognise(entries);
    }
}
