package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;

/** Grade files made to take time or memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileGradeFileTest {

    private static final int LONG = 50_000;

    @ParameterizedTest
    @ValueSource(strings = {" ", "[", "1", "1 ", "[1", " (1", "|1", "Grade ", "<", "MaxPoints:", "* ", "é"})
    void aHeadingOfAnyLengthIsRefusedAtOnce(String piece) {
        String table = "Student ID,Username,Last Name,First Name,x" + piece.repeat(LONG) + "y\n1,2,3,4,5\n";

        for (LmsKind kind : LmsKind.values()) {
            assertThatThrownBy(() -> GradeFiles.read(bytes(table), kind))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("Line 1: ")
                    .hasMessageContaining("longer than 1000 characters");
        }
        assertThat(GradeFiles.recognise(bytes(table))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "1", "a@", "a@b.", "Participant ", "Muted", "-", "1."})
    void aCellOfAnyLengthIsReadAtOnce(String piece) throws ExchangeException {
        String longCell = piece.repeat(LONG) + "x";
        for (String row : new String[] {"%s,,,,,,,,", ",%s,,,,,,,", "Participant 1,%s,%s,%s,%s,%s,%s,%s,%s"}) {
            String cells = row.replace("%s", longCell) + "\n";
            assertThat(readOrRefused("Student,ID,SIS Login ID,Section,Mission (1),a,b,c,d\n" + cells))
                    .isTrue();
            assertThat(readOrRefused("Identifier,Full name,Email address,Status,Grade,Maximum Grade,x,"
                            + "Last modified (submission),Last modified (grade)\n" + cells))
                    .isTrue();
            assertThat(readOrRefused("Kennung,b,c,d,e,f,g,h,i\n" + cells)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\n", "x\r\n"})
    void aFloodOfCellsIsRefusedBeforeItTakesMemory(String piece) {
        String flood = "Student,ID,SIS Login ID,Section,Mission (1)\n" + piece.repeat(4_100_000);

        assertThatThrownBy(() -> GradeFiles.read(bytes(flood)))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("more than 4000000 cells")
                .hasMessageEndingWith(".");
    }

    @Test
    void aQuotedCellOverTheWholeFileIsOneCell() throws ExchangeException {
        String table = "Student,ID,SIS Login ID,Section,Mission (1)\n\"" + "a,\n".repeat(LONG) + "\",1,a,b,\n";

        assertThat(GradeFiles.read(bytes(table)).students()).hasSize(1);
    }

    private static boolean readOrRefused(String table) {
        try {
            return GradeFiles.read(bytes(table)).document().rowCount() > 0;
        } catch (ExchangeException told) {
            return told.getMessage().length() < 2_000;
        }
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
