package org.ledgerbench.exchange.lms.gradefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.exchange.ExchangeException;
import org.ledgerbench.exchange.lms.LmsKind;

class BlackboardAndSakaiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Mission 09 [Total Pts: 100 Score] |664617 ! Mission 09 ! 100",
                "Mission 09 [Total Pts: up to 12.5 Score] |664617 ! Mission 09 ! 12.5",
                "Quiz [EXTRA CREDIT] [Total Pts: 4 Score] |3229259 ! Quiz [EXTRA CREDIT] ! 4",
                "Aufgabe [Gesamtpunkte: 20 Punktzahl] |7 ! Aufgabe ! 20"
            })
    void readsBlackboardsHeadings(String heading, String title, BigDecimal maximum) throws ExchangeException {
        GradeColumn column = read("Last Name,First Name,Username,\"" + heading + "\"\nDoe,Jane,jdoe,\n")
                .column(Optional.empty());

        assertThat(column.title()).isEqualTo(title);
        assertThat(column.maximum().orElseThrow()).isEqualByComparingTo(maximum);
    }

    @Test
    void wantsBlackboardsKey() {
        byte[] noKey = "Last Name,First Name,Mission 09 [Total Pts: 100 Score] |1\nDoe,Jane,\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GradeFiles.read(noKey, LmsKind.BLACKBOARD))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("Username");
    }

    @Test
    void readsSakaiUnderLocalisedHeadings() throws ExchangeException {
        GradeFile file = read("ID de l'étudiant,Nom,Mission 09 [20],* Mission 09\njdoe,Doe,,\n");

        assertThat(file.kind()).isEqualTo(LmsKind.SAKAI);
        assertThat(file.column(Optional.empty()).comments()).contains(new CommentColumn(3, CommentFormat.PLAIN));
    }

    @Test
    void findsSakaisCommentBesideItsOwnGrade() throws ExchangeException {
        GradeFile file = read("Student ID,Name,A [10],* B,B [20],* A,# x [5]\njdoe,Doe,,,,,\n");

        assertThat(file.columns()).extracting(GradeColumn::title).containsExactly("A", "B");
        assertThat(file.column(Optional.of("A")).comments().orElseThrow().index())
                .isEqualTo(5);
        assertThat(file.column(Optional.of("B")).comments().orElseThrow().index())
                .isEqualTo(3);
    }

    private static GradeFile read(String text) throws ExchangeException {
        return GradeFiles.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
