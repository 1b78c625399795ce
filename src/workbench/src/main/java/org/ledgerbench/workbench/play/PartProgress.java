package org.ledgerbench.workbench.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * What a ledger says of one part.
 *
 * @param part the part as the mission describes it
 * @param lock the first prediction
 * @param runs the recorded runs, in order
 * @param answers the last committed value of each answer knob and claim, unmodifiable
 * @param reflections the last text for each prompt, unmodifiable
 */
public record PartProgress(
        Part part,
        Optional<Value> lock,
        List<Entry.Run> runs,
        Map<String, Value> answers,
        Map<String, String> reflections) {

    public PartProgress {
        runs = List.copyOf(runs);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        reflections = Collections.unmodifiableMap(new LinkedHashMap<>(reflections));
    }

    /** The progress of a part after these entries of a ledger, those of other parts included. */
    public static PartProgress of(Part part, List<Entry> entries) {
        Optional<Value> lock = Optional.empty();
        List<Entry.Run> runs = new ArrayList<>();
        Map<String, Value> answers = new LinkedHashMap<>();
        Map<String, String> reflections = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!(entry instanceof Entry.OfPart act) || !act.part().equals(part.id())) {
                continue;
            }
            if (entry instanceof Entry.Lock each) {
                lock = lock.or(() -> Optional.of(each.answer()));
            } else if (entry instanceof Entry.Run each) {
                runs.add(each);
            } else if (entry instanceof Entry.Answer each) {
                answers.putAll(each.values());
            } else if (entry instanceof Entry.Reflection each) {
                reflections.put(each.prompt(), each.text());
            }
        }
        return new PartProgress(part, lock, runs, answers, reflections);
    }

    /** How far the student has come. */
    public Stage stage() {
        if (lock.isEmpty()) {
            return Stage.LOCKED;
        }
        if (!answers.keySet().containsAll(asked())) {
            return Stage.OPEN;
        }
        return reflections.keySet().containsAll(prompts()) ? Stage.REFLECTED : Stage.ANSWERED;
    }

    /** Whether the part's right answers may be shown: everything it asks for is committed. */
    public boolean isAnswered() {
        return stage().compareTo(Stage.ANSWERED) >= 0;
    }

    /** How many more different settings may be recorded; empty where there is no limit. */
    public Optional<Integer> runsLeft() {
        return part.instruments().runLimit().isPresent()
                ? Optional.of(Math.max(
                        0, part.instruments().runLimit().getAsInt() - settings().size()))
                : Optional.empty();
    }

    /** Whether these settings may be recorded: a setting recorded before costs nothing. */
    public boolean mayRecord(Settings wanted) {
        return lock.isPresent()
                && (settings().contains(wanted)
                        || runsLeft().map(left -> left > 0).orElse(true));
    }

    /** The different settings recorded, in order. */
    public Set<Settings> settings() {
        Set<Settings> different = new LinkedHashSet<>();
        runs.forEach(run -> different.add(run.knobs()));
        return different;
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>(part.questions().answerKnobs());
        part.questions().claims().stream().map(Claim::id).forEach(asked::add);
        return asked;
    }

    private List<String> prompts() {
        return part.questions().prompts().stream().map(Prompt::id).toList();
    }
}
