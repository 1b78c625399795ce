package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;
import org.ledgerbench.exchange.lms.LmsResource;

class BrokenGradeFileTest {

    private static final byte[] NASTY = {'"', ',', ';', '\t', '\n', '\r', 0, (byte) 0xFF, (byte) 0xC3, '[', '|', '#'};

    /** Everything but an {@link ExchangeException} would fail the test. */
    @ParameterizedTest
    @MethodSource("org.ledgerbench.exchange.lms.LmsResource#gradeFiles")
    void isReadOrRefusedInASentenceWhereverItIsDamaged(String name) {
        byte[] whole = LmsResource.bytes(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 120; round++) {
            byte[] damaged = whole.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = NASTY[random.nextInt(NASTY.length)];
            }
            for (LmsKind kind : LmsKind.values()) {
                readOrRefuse(damaged, kind);
            }
        }
    }

    private static void readOrRefuse(byte[] damaged, LmsKind kind) {
        try {
            GradeFile file = GradeFiles.read(damaged, kind);
            assertThat(file.document().toBytes()).isEqualTo(damaged);
            assertThat(file.roster(java.util.Optional.empty()).members())
                    .hasSizeLessThanOrEqualTo(file.students().size());
        } catch (ExchangeException told) {
            assertThat(told.getMessage()).endsWith(".");
        }
    }
}
