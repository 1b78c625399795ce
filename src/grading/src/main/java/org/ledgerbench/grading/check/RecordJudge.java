package org.ledgerbench.grading.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.replay.Mismatch;
import org.ledgerbench.grading.replay.PlayedPart;
import org.ledgerbench.grading.replay.ReplayedRun;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Settings;

/** Judges how a student worked: order, replay, iterations, completeness. No truth is asked for here. */
final class RecordJudge {

    private RecordJudge() {}

    static Verdict order(String part, Attempt attempt) {
        PlayedPart played = attempt.played(part);
        Optional<Entry.Lock> lock = played.lock();
        if (lock.isEmpty()) {
            return played.runs().isEmpty()
                    ? Verdict.missing("neither a prediction nor a run was recorded")
                    : Verdict.failed("the first run stands on line "
                            + played.runs().get(0).line() + ", but no prediction was ever locked");
        }
        if (played.runs().isEmpty()) {
            return Verdict.passed("locked on line " + lock.get().line() + ", and no run was recorded");
        }
        int firstRun = played.runs().get(0).line();
        boolean before = lock.get().line() < firstRun;
        return Verdict.passedIf(
                before,
                "locked on line " + lock.get().line() + ", " + (before ? "before" : "after") + " the first run on line "
                        + firstRun);
    }

    static Verdict replay(Check.Replay check, String part, Attempt attempt) {
        if (attempt.played(part).runs().isEmpty()) {
            return Verdict.missing("no run was recorded");
        }
        if (attempt.simulator().isEmpty()) {
            return Pending.withoutSimulator(attempt);
        }
        List<ReplayedRun> runs = attempt.replays(part);
        List<ReplayedRun> disagreeing = new ArrayList<>(0);
        for (ReplayedRun run : runs) {
            if (!run.agrees(check.tolerance())) {
                disagreeing.add(run);
            }
        }
        return disagreeing.isEmpty()
                ? Verdict.passed(
                        runs.size() == 1
                                ? "the run agrees with the simulator"
                                : "all " + runs.size() + " runs agree with the simulator")
                : Verdict.failed(disagreement(disagreeing, runs.size(), check.tolerance()));
    }

    static Verdict iterations(Check.Iterations check, String part, Attempt attempt) {
        Set<Settings> distinct = new HashSet<>();
        for (Entry.Run run : attempt.played(part).runs()) {
            distinct.add(run.knobs());
        }
        if (distinct.isEmpty()) {
            return Verdict.missing("no run was recorded");
        }
        return Verdict.passedIf(
                distinct.size() >= check.min() && distinct.size() <= check.max(),
                Wording.count(distinct.size(), "different setting") + " recorded, "
                        + (check.max() == Integer.MAX_VALUE
                                ? check.min() + " or more asked for"
                                : check.min() + " to " + check.max() + " allowed"));
    }

    static Verdict complete(Check.Complete check, Optional<String> part, Attempt attempt) {
        List<String> lacking = new ArrayList<>();
        int asked = 0;
        for (Part each : attempt.shape().parts()) {
            if (part.isEmpty() || part.get().equals(each.id())) {
                asked += asked(check, each);
                lacking.addAll(lacking(check, each, attempt.played(each.id())));
            }
        }
        if (lacking.isEmpty()) {
            return Verdict.passed("everything asked for is there");
        }
        String reason = "missing: " + String.join(", ", lacking);
        return lacking.size() == asked ? Verdict.missing(reason) : Verdict.failed(reason);
    }

    private static int asked(Check.Complete check, Part part) {
        int asked = 0;
        for (Check.Complete.Item item : check.of()) {
            asked += switch (item) {
                case LOCKS, RUNS -> 1;
                case ANSWERS ->
                    part.questions().answerKnobs().size()
                            + part.questions().claims().size();
                case REFLECTIONS -> part.questions().prompts().size();
            };
        }
        return asked;
    }

    private static List<String> lacking(Check.Complete check, Part part, PlayedPart played) {
        List<String> lacking = new ArrayList<>();
        if (check.of().contains(Check.Complete.Item.LOCKS) && played.lock().isEmpty()) {
            lacking.add("the prediction of " + part.id());
        }
        if (check.of().contains(Check.Complete.Item.RUNS) && played.runs().isEmpty()) {
            lacking.add("a run of " + part.id());
        }
        if (check.of().contains(Check.Complete.Item.ANSWERS)) {
            List<String> keys = new ArrayList<>(part.questions().answerKnobs());
            part.questions().claims().stream().map(Claim::id).forEach(keys::add);
            keys.stream()
                    .filter(key -> !played.answers().containsKey(key))
                    .forEach(key -> lacking.add("the answer " + key + " of " + part.id()));
        }
        if (check.of().contains(Check.Complete.Item.REFLECTIONS)) {
            part.questions().prompts().stream()
                    .map(Prompt::id)
                    .filter(prompt -> !isWritten(played, prompt))
                    .forEach(prompt -> lacking.add("the reflection " + prompt + " of " + part.id()));
        }
        return lacking;
    }

    private static boolean isWritten(PlayedPart played, String prompt) {
        Entry.Reflection reflection = played.reflections().get(prompt);
        return reflection != null && !reflection.text().isBlank();
    }

    private static String disagreement(List<ReplayedRun> disagreeing, int runs, double tolerance) {
        ReplayedRun first = disagreeing.get(0);
        String where = "the run on line " + first.run().line() + " ";
        String what = first.outcome().isEmpty()
                ? where + "cannot be repeated"
                : first.mismatches(tolerance).stream()
                        .findFirst()
                        .map(mismatch -> where + describe(mismatch))
                        .orElse(where + "records no readings");
        return what + " (" + disagreeing.size() + " of " + Wording.count(runs, "run") + ")";
    }

    private static String describe(Mismatch mismatch) {
        return "records " + mismatch.reading() + " " + Wording.value(mismatch.recorded())
                + ", which does not match the simulator";
    }
}
