package org.ledgerbench.grading.toy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ledgerbench.grading.LedgerGrader;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.grading.rubric.RubricReader;
import org.ledgerbench.grading.rubric.RubricReading;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;

/** Judges what was played by criteria written as in a rubric, ten points each. */
public final class Judged {

    private Judged() {}

    /** The result of one criterion: its keys but for id and points, as in {@code part: launch, check: order}. */
    public static CriterionResult by(String keys, Play play) {
        return all(play, keys).criteria().get(0);
    }

    /** The result of a student by criteria c1, c2 and so on. */
    public static StudentResult all(Play play, String... criteria) {
        return all(ToyMission.catalog(), play, criteria);
    }

    /** The same with other missions at hand than the rubric was read with. */
    public static StudentResult all(MissionCatalog catalog, Play play, String... criteria) {
        return new LedgerGrader(catalog, rubric(criteria)).grade(play.as("play.ledger.jsonl"));
    }

    /** A rubric of criteria c1, c2 and so on. */
    public static Rubric rubric(String... criteria) {
        StringBuilder yaml = new StringBuilder("rubric: 1\nmission: toy\ntitle: Toy\ntotal: ");
        yaml.append(10 * criteria.length).append("\ncriteria:\n");
        for (int index = 0; index < criteria.length; index++) {
            yaml.append("  - { id: c")
                    .append(index + 1)
                    .append(", points: 10, ")
                    .append(criteria[index])
                    .append(" }\n");
        }
        return read(yaml.toString());
    }

    /** A rubric without mistakes. */
    public static Rubric read(String yaml) {
        RubricReading reading = reading(yaml);
        return reading.rubric().orElseThrow(() -> new AssertionError(reading.problems() + "\n" + yaml));
    }

    /** Whatever comes of reading a rubric for the toy. */
    public static RubricReading reading(String yaml) {
        return new RubricReader(Judged::toy).read(yaml.getBytes(StandardCharsets.UTF_8), "toy.yaml");
    }

    private static Optional<MissionDescription> toy(String id) {
        return ToyMission.catalog().latest(id).map(LoadedMission::description);
    }
}
