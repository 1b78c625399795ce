package org.ledgerbench.grading.inspection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.ledger.FindingList;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.Quote;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;

/** One look through one ledger. */
final class Inspection {

    private static final int LONGEST_SHOWN = 80;

    /** What has happened in a part so far. */
    private static final class Progress {
        private int lockLine;
        private final Set<Settings> distinctRuns = new HashSet<>();
    }

    private final Ledger ledger;
    private final MissionIndex mission;
    private final FindingList findings = new FindingList();
    private final Map<String, Progress> progress = new HashMap<>();

    Inspection(Ledger ledger, MissionIndex mission) {
        this.ledger = ledger;
        this.mission = mission;
    }

    List<Finding> findings() {
        Map<String, PartIndex> parts = mission.track(ledger.header().track());
        if (parts == null) {
            String known = mission.mission().tracks().stream()
                    .map(track -> Quote.of(track.id()))
                    .collect(Collectors.joining(", "));
            findings.add(
                    FindingCode.UNKNOWN_TRACK,
                    1,
                    "Line 1 names the track " + Quote.of(ledger.header().track()) + ", which the mission "
                            + mission.mission().key() + " does not have; its tracks are " + known
                            + ". What needs its simulator waits until the track is known.");
        }
        int lastSubmit = lastSubmit();
        for (int index = 0; index < ledger.entries().size(); index++) {
            Entry entry = ledger.entries().get(index);
            if (lastSubmit >= 0 && index == lastSubmit + 1) {
                add(
                        FindingCode.AFTER_SUBMIT,
                        entry,
                        "comes after the ledger was handed in for the last time. Answers and reflections from here on"
                                + " do not count; hand in again if they are to.");
            }
            if (parts != null && entry instanceof Entry.OfPart act) {
                inspect(act, parts.get(act.part()));
            }
        }
        if (lastSubmit < 0) {
            findings.add(
                    FindingCode.NOT_SUBMITTED,
                    "The ledger was never marked as handed in. It is graded as it stands; press Submit before handing"
                            + " it in.");
        }
        return findings.toList();
    }

    private int lastSubmit() {
        for (int index = ledger.entries().size() - 1; index >= 0; index--) {
            if (ledger.entries().get(index) instanceof Entry.Submit) {
                return index;
            }
        }
        return -1;
    }

    private void inspect(Entry.OfPart act, PartIndex part) {
        if (part == null) {
            add(
                    FindingCode.UNKNOWN_PART,
                    act,
                    "belongs to a part " + Quote.of(act.part())
                            + ", which the mission does not have. It is not judged.");
            return;
        }
        Progress soFar = progress.computeIfAbsent(act.part(), id -> new Progress());
        if (act instanceof Entry.Run run) {
            inspectRun(run, part, soFar);
        } else if (act instanceof Entry.Lock lock) {
            inspectLock(lock, part, soFar);
        } else if (act instanceof Entry.Answer answer) {
            inspectAnswer(answer, part);
        } else if (act instanceof Entry.Reflection reflection && !part.asks(reflection.prompt())) {
            add(
                    FindingCode.UNKNOWN_PROMPT,
                    act,
                    "answers a prompt " + Quote.of(reflection.prompt()) + ", which " + act.part()
                            + " does not have. It is not judged.");
        }
    }

    private void inspectLock(Entry.Lock lock, PartIndex part, Progress soFar) {
        if (soFar.lockLine > 0) {
            add(
                    FindingCode.SECOND_LOCK,
                    lock,
                    "locks a prediction for " + lock.part() + " again. The first one, on line " + soFar.lockLine
                            + ", is the one that counts.");
        } else {
            soFar.lockLine = lock.line();
        }
        part.part()
                .lock()
                .problem(shortened(lock.answer()))
                .ifPresent(problem -> add(
                        FindingCode.LOCK_INVALID,
                        lock,
                        "locks a prediction for " + lock.part() + " that cannot be judged: it " + problem + "."));
    }

    private void inspectRun(Entry.Run run, PartIndex part, Progress soFar) {
        if (soFar.lockLine == 0) {
            add(
                    FindingCode.RUN_BEFORE_LOCK,
                    run,
                    "records a run of " + run.part() + " before its prediction was locked. Lock first, then look.");
        }
        inspectKnobs(run, part);
        if (run.readings().filter(recorded -> !recorded.isEmpty()).isPresent()) {
            inspectReadings(run, part, run.readings().get());
        } else {
            add(
                    FindingCode.RUN_WITHOUT_READINGS,
                    run,
                    "records a run of " + run.part() + " without what it showed, so it does not match the simulator.");
        }
        countRun(run, part, soFar);
    }

    private void countRun(Entry.Run run, PartIndex part, Progress soFar) {
        if (part.part().instruments().runLimit().isEmpty()) {
            return;
        }
        int limit = part.part().instruments().runLimit().getAsInt();
        if (soFar.distinctRuns.add(run.knobs()) && soFar.distinctRuns.size() > limit) {
            add(
                    FindingCode.RUNS_OVER_LIMIT,
                    run,
                    "records run number " + soFar.distinctRuns.size() + " of " + run.part() + ", which allows " + limit
                            + " different ones.");
        }
    }

    private void inspectKnobs(Entry.Run run, PartIndex part) {
        if (part.accepts(run.knobs())) {
            return;
        }
        for (Map.Entry<String, Value> set : run.knobs().values().entrySet()) {
            Knob knob = part.knob(set.getKey());
            if (knob == null) {
                add(
                        FindingCode.UNKNOWN_KNOB,
                        run,
                        "sets a knob " + Quote.of(set.getKey()) + ", which " + run.part()
                                + " does not have. The run cannot be repeated.");
            } else {
                knob.problem(shortened(set.getValue()))
                        .ifPresent(problem -> add(
                                FindingCode.KNOB_INVALID,
                                run,
                                "has " + set.getKey() + " where it cannot stand: it " + problem
                                        + ". The run cannot be repeated."));
            }
        }
        for (String name : part.knobNames()) {
            if (!run.knobs().values().containsKey(name)) {
                add(
                        FindingCode.KNOB_MISSING,
                        run,
                        "does not say where the knob " + name + " of " + run.part()
                                + " stood. The run cannot be repeated.");
            }
        }
    }

    private void inspectReadings(Entry.Run run, PartIndex part, Map<String, Value> readings) {
        for (Map.Entry<String, Value> shown : readings.entrySet()) {
            ValueKind kind = part.reading(shown.getKey());
            if (kind == null) {
                add(
                        FindingCode.UNKNOWN_READING,
                        run,
                        "records a reading " + Quote.of(shown.getKey()) + ", which " + run.part()
                                + " does not show. It is not judged.");
            } else if (!kind.accepts(shown.getValue())) {
                add(
                        FindingCode.READING_INVALID,
                        run,
                        "records for " + shown.getKey() + " "
                                + shortened(shown.getValue()).describe()
                                + ", which is of another kind than this reading, so it does not match the simulator.");
            }
        }
    }

    private void inspectAnswer(Entry.Answer answer, PartIndex part) {
        for (Map.Entry<String, Value> committed : answer.values().entrySet()) {
            if (!part.isAnswer(committed.getKey())) {
                add(
                        FindingCode.UNKNOWN_ANSWER,
                        answer,
                        "commits a value for " + Quote.of(committed.getKey()) + ", which " + answer.part()
                                + " does not ask for. It is not judged.");
                continue;
            }
            part.answerProblem(committed.getKey(), shortened(committed.getValue()))
                    .ifPresent(problem -> add(
                            FindingCode.ANSWER_INVALID,
                            answer,
                            "commits a value for " + committed.getKey() + " that cannot be judged: it " + problem
                                    + "."));
        }
    }

    /** A text no longer than a sentence can hold; one that long is no choice of any mission. */
    private static Value shortened(Value value) {
        return value instanceof Value.Text text && text.value().length() > LONGEST_SHOWN
                ? Value.of(text.value().substring(0, LONGEST_SHOWN) + "\u2026")
                : value;
    }

    private void add(FindingCode code, Entry entry, String sentenceRest) {
        findings.add(code, entry.line(), Quote.within("Line " + entry.line() + " " + sentenceRest));
    }
}
