package org.ledgerbench.gradebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ledgerbench.gradebook.SampleClass.NOON;
import static org.ledgerbench.gradebook.SampleClass.missing;
import static org.ledgerbench.gradebook.SampleClass.student;
import static org.ledgerbench.gradebook.SampleClass.unreadable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.SampleClass;
import org.ledgerbench.gradebook.marking.Basis;
import org.ledgerbench.gradebook.marking.CriterionTerms;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Marking;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.RubricDocument;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.storage.Database;
import org.ledgerbench.gradebook.storage.GradebookException;
import org.ledgerbench.gradebook.storage.GradebookFile;
import org.ledgerbench.gradebook.storage.SqlWork;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.result.StudentResult;

class TablesTest {

    private static final String RUBRIC = SampleClass.rubric().rubric().sha256();

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = GradebookFile.create(folder.resolve("tables.gradebook"), connection -> {
            new SettingsTable(connection).create(SampleClass.newClass(), NOON);
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void resultsComeBackByIdThenSource() {
        List<StudentResult> rows = List.of(
                student("s2", "5", "2.50"),
                unreadable("x.jsonl", "b/x.jsonl"),
                student("s1", "0", "0.0"),
                unreadable("x.jsonl", "a/x.jsonl"),
                missing("s10"));
        in(connection -> {
            new AutomaticTable(connection).put(rows, RUBRIC, NOON);
            return null;
        });

        assertThat(list(connection -> new AutomaticTable(connection).all()))
                .containsExactly(rows.get(2), rows.get(4), rows.get(0), rows.get(3), rows.get(1));
        assertThat(list(connection -> new AutomaticTable(connection).students()))
                .containsExactly("s1", "s10", "s2", "x.jsonl");
        assertThat(list(connection -> new AutomaticTable(connection).of("x.jsonl")))
                .hasSize(2);
    }

    @Test
    void resultsGoWithTheirCriteria() {
        in(connection -> {
            AutomaticTable table = new AutomaticTable(connection);
            table.put(List.of(student("s1", "5", "5")), RUBRIC, NOON);
            table.remove(student("s1", "5", "5").identity());
            table.put(List.of(student("s1", "0", "0")), RUBRIC, NOON);
            table.put(List.of(student("s1", "1", "1")), RUBRIC, NOON);
            return null;
        });

        assertThat(list(connection -> new AutomaticTable(connection).all())).containsExactly(student("s1", "1", "1"));
        assertThat(list(connection ->
                        Sql.list(connection, "SELECT count(*) FROM automatic_criterion", row -> row.getInt(1))))
                .containsExactly(3);
    }

    @Test
    void markingsComeBackEqual() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            StoredMarking marking = marking(random);
            in(connection -> {
                new MarkingTable(connection).put(marking);
                return null;
            });
            assertThat(maybe(connection -> new MarkingTable(connection).at(marking.place())))
                    .contains(marking);
            assertThat(list(connection ->
                            new MarkingTable(connection).of(marking.place().student())))
                    .contains(marking);
        }
    }

    @Test
    void flagsTouchNothingElse() {
        StoredMarking marking = marking(new Random(1));
        in(connection -> {
            new MarkingTable(connection).put(marking);
            new MarkingTable(connection).flag(marking.place(), "look again");
            return null;
        });

        assertThat(list(connection -> new MarkingTable(connection).all()))
                .containsExactly(marking.flagged("look again"));
    }

    /** The schema itself refuses what the program never writes. */
    @Test
    void refuseMarkingsThatMakeNoSense() {
        requireRefusedInsert("('s', 'c', 'RUMOUR', '1', 't', 'm', 'a', 'r', NULL, NULL)");
        requireRefusedInsert("('s', 'c', 'HAND', NULL, 't', 'm', 'a', 'r', NULL, NULL)");
        requireRefusedInsert("('s', 'c', 'NOTE', '1', 't', 'm', 'a', 'r', NULL, NULL)");
        requireRefusedInsert("('s', 'c', 'OVERRIDE', '1', '', 'm', 'a', 'r', NULL, NULL)");
        assertThat(list(connection -> new MarkingTable(connection).all())).isEmpty();
    }

    @Test
    void ledgersAreKeptOnceForEachContent() {
        byte[] bytes = "one ledger".repeat(1000).getBytes(StandardCharsets.UTF_8);
        String sha256 = in(connection -> new SubmissionTable(connection).keep(bytes));

        assertThat(text(connection -> new SubmissionTable(connection).keep(bytes.clone())))
                .isEqualTo(sha256)
                .isEqualTo(RubricDocument.sha256(bytes));
        assertThat(maybe(connection -> new SubmissionTable(connection).bytes(sha256))
                        .orElseThrow())
                .isEqualTo(bytes);
        assertThat(maybe(connection -> new SubmissionTable(connection).bytes("unknown")))
                .isEmpty();
        assertThat(list(connection ->
                        Sql.list(connection, "SELECT length(compressed) FROM ledger_file", row -> row.getInt(1))))
                .hasSize(1)
                .allMatch(size -> size < bytes.length / 10);
    }

    @Test
    void submissionsAreCurrentUntilRetired() {
        boolean isNew = in(connection -> receive(connection, "s1"));
        boolean isNewAgain = in(connection -> receive(connection, "s1"));
        in(connection -> receive(connection, "s2"));
        in(connection -> {
            new SubmissionTable(connection).retire(List.of("s1"));
            return null;
        });

        assertThat(isNew).isTrue();
        assertThat(isNewAgain).isFalse();
        assertThat(list(connection -> new SubmissionTable(connection).current()))
                .extracting(submission -> submission.student())
                .containsExactly("s2");
        assertThat(list(connection -> new SubmissionTable(connection).of("s1"))).hasSize(1);
    }

    @Test
    void termsComeBackInTheOrderOfTheRubric() {
        assertThat(map(connection -> new SettingsTable(connection).terms()))
                .containsExactlyEntriesOf(CriterionTerms.of(SampleClass.rubric().rubric()));
    }

    @Test
    void anEarlierRubricMayComeBack() {
        in(connection -> {
            SettingsTable settings = new SettingsTable(connection);
            settings.putRubric(SampleClass.rubric("other", "8", "0"), NOON);
            settings.putRubric(SampleClass.rubric(), NOON);
            return null;
        });

        assertThat(text(connection -> new SettingsTable(connection).rubricSha256()))
                .isEqualTo(RUBRIC);
        assertThat(maybe(connection -> new SettingsTable(connection).rubricText(RubricDocument.sha256("other"))))
                .contains("other");
    }

    @Test
    void timesAddUpAndAreRaised() {
        in(connection -> {
            TimeTable times = new TimeTable(connection);
            times.add("s1", "Ada", Duration.ofSeconds(2));
            times.add("s1", "Ada", Duration.ofSeconds(3));
            times.raise("s1", "Ada", Duration.ofSeconds(4));
            times.raise("s1", "Grace", Duration.ofSeconds(1));
            return null;
        });

        assertThat(list(connection -> new TimeTable(connection).all()))
                .containsExactly(
                        new TimeTable.Spent("s1", "Ada", Duration.ofSeconds(5)),
                        new TimeTable.Spent("s1", "Grace", Duration.ofSeconds(1)));
        assertThat(map(connection -> new TimeTable(connection).byStudent())).containsEntry("s1", Duration.ofSeconds(6));
    }

    private void requireRefusedInsert(String values) {
        assertThatThrownBy(() -> in(connection -> Sql.update(connection, "INSERT INTO marking VALUES " + values)))
                .isInstanceOf(GradebookException.class)
                .hasMessageContaining("CHECK");
    }

    private static boolean receive(Connection connection, String student) throws SQLException {
        return new SubmissionTable(connection).receive(student, "a.jsonl", Optional.empty(), Provenance.UNKNOWN, NOON);
    }

    private static StoredMarking marking(Random random) {
        Layer layer = Layer.values()[random.nextInt(Layer.values().length)];
        return new StoredMarking(
                new Place(layer, "s" + random.nextInt(5), "criterion"),
                new Marking(
                        layer.hasPoints()
                                ? Optional.of(BigDecimal.valueOf(random.nextInt(100), random.nextInt(3)))
                                : Optional.empty(),
                        "text é\n\uD83D\uDE80 " + random.nextInt()),
                new Basis("Ada", NOON.plusMillis(random.nextInt()), RUBRIC, Optional.empty()),
                random.nextBoolean() ? Optional.of("review") : Optional.empty());
    }

    private <T> List<T> list(SqlWork<List<T>> work) {
        return database.read(work);
    }

    private <T> Optional<T> maybe(SqlWork<Optional<T>> work) {
        return database.read(work);
    }

    private <T> Map<String, T> map(SqlWork<Map<String, T>> work) {
        return database.read(work);
    }

    private String text(SqlWork<String> work) {
        return database.write(work);
    }

    private <T> T in(SqlWork<T> work) {
        return database.write(work);
    }
}
