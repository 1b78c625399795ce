package org.ledgerbench.app.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.app.console.Columns;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Reading;

/** The ids by which ledgers and rubrics name what a mission has: a block a part, then the concepts. */
record MissionIds(MissionDescription mission) {

    List<String> lines() {
        Columns columns = new Columns();
        // Tracks bound and word their parts differently, but all ask the same.
        mission.tracks().get(0).parts().forEach(part -> add(part, columns));
        row(columns, "concepts", "", mission.concepts().stream().map(Concept::id));
        return columns.lines();
    }

    private static void add(Part part, Columns columns) {
        Questions asked = part.questions();
        columns.row("  " + part.id(), "lock", lock(part.lock()));
        row(columns, "", "knobs", part.instruments().knobs().stream().map(Knob::id));
        row(columns, "", "readings", part.instruments().readings().stream().map(Reading::id));
        row(columns, "", "answer", asked.answerKnobs().stream());
        row(columns, "", "claims", asked.claims().stream().map(Claim::id));
        row(columns, "", "prompts", asked.prompts().stream().map(Prompt::id));
        row(columns, "", "constraints", asked.constraints().stream().map(Constraint::id));
        row(columns, "", "optimum", asked.optima().stream());
        row(columns, "", "knee", asked.knee() ? Stream.of("yes") : Stream.empty());
    }

    private static String lock(Lock lock) {
        return lock instanceof Lock.OfChoice choice
                ? choice.options().stream().map(option -> option.value().text()).collect(Collectors.joining(", "))
                : "a number";
    }

    /** A row, unless there is nothing to tell. */
    private static void row(Columns columns, String part, String kind, Stream<String> ids) {
        String all = ids.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            columns.row("  " + part, kind, all);
        }
    }
}
