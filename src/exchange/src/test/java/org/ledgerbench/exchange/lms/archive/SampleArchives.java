package org.ledgerbench.exchange.lms.archive;

import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;

/** Whole archives in the shapes that programs write: streamed, stored, wide, with comments and extra fields. */
final class SampleArchives {

    private SampleArchives() {}

    static List<byte[]> all() {
        return List.of(canvas(), moodle(), stored(), wide(), plain());
    }

    static byte[] canvas() {
        return new TestZip()
                .with("doejane_1234_1_m.ledger.jsonl", TestZip.ledger("s1").repeat(30))
                .with("doejane_1234_2_m.ledger-1.jsonl", TestZip.ledger("s1"))
                .with("mülleränne_LATE_1236_3_m.ledger.jsonl", TestZip.ledger("S003"))
                .with("nobodyhere_1237_text.html", "<p>nothing</p>")
                .bytes();
    }

    static byte[] moodle() {
        return new TestZip()
                .with("Jane Doe_12345_assignsubmission_file/m.ledger.jsonl", TestZip.ledger("jdoe"))
                .with("Änne Müller_12347_assignsubmission_file_/m.ledger.jsonl", TestZip.ledger("amueller"))
                .with("Participant_12350_assignsubmission_file/m.ledger.jsonl", TestZip.ledger("zed"))
                .bytes();
    }

    private static byte[] stored() {
        return new TestZip()
                .packed(ZipEntry.STORED, "s1.ledger.jsonl", TestZip.ledger("s1").repeat(3))
                .packed(ZipEntry.STORED, "folder/s2.ledger.jsonl", TestZip.ledger("s2"))
                .comment("made by hand")
                .bytes();
    }

    private static byte[] wide() {
        return new TestZip()
                .wide(Zip64Mode.Always)
                .with("s1.ledger.jsonl", TestZip.ledger("s1"))
                .with("s2.ledger.jsonl", TestZip.ledger("s2"))
                .bytes();
    }

    private static byte[] plain() {
        return new TestZip()
                .with("class/s1.ledger.jsonl", TestZip.ledger("s1"))
                .with("class/essay.docx", "PK no ledger")
                .with("class/x.zip", "PK")
                .withMode("class/link.ledger.jsonl", 0120777, "s1.ledger.jsonl")
                .with("class/../../up.ledger.jsonl", TestZip.ledger("s3"))
                .bytes();
    }
}
