package org.ledgerbench.grading.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.mission.Value;

/**
 * A ledger by parts.
 *
 * @param header the ledger's header
 * @param parts the parts something was done in, by id
 * @param submitted the time of the last submit; empty without one, or when it carries no time
 */
public record PlayedLedger(Header header, Map<String, PlayedPart> parts, Optional<Instant> submitted) {

    public PlayedLedger {
        Objects.requireNonNull(header, "header");
        parts = Map.copyOf(parts);
        Objects.requireNonNull(submitted, "submitted");
    }

    /** What counts of a ledger. */
    public static PlayedLedger of(Ledger ledger) {
        List<Entry> entries = ledger.entries();
        int lastSubmit = lastSubmit(entries);
        int end = lastSubmit < 0 ? entries.size() : lastSubmit;
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index) instanceof Entry.OfPart act) {
                drafts.computeIfAbsent(act.part(), id -> new Draft()).add(act, index < end);
            }
        }
        Map<String, PlayedPart> parts = new HashMap<>();
        drafts.forEach((id, draft) -> parts.put(id, draft.toPart(id)));
        Optional<Instant> submitted = lastSubmit < 0
                ? Optional.empty()
                : entries.get(lastSubmit).stamp().at();
        return new PlayedLedger(ledger.header(), parts, submitted);
    }

    /** A part, be it untouched. */
    public PlayedPart part(String id) {
        PlayedPart part = parts.get(id);
        return part == null ? PlayedPart.untouched(id) : part;
    }

    private static int lastSubmit(List<Entry> entries) {
        for (int index = entries.size() - 1; index >= 0; index--) {
            if (entries.get(index) instanceof Entry.Submit) {
                return index;
            }
        }
        return -1;
    }

    private static final class Draft {

        private Entry.Lock lock;
        private final List<Entry.Run> runs = new ArrayList<>();
        private final Map<String, Value> answers = new HashMap<>();
        private final Map<String, Entry.Reflection> reflections = new HashMap<>();

        void add(Entry.OfPart act, boolean inTime) {
            if (act instanceof Entry.Lock first) {
                lock = lock == null ? first : lock;
            } else if (act instanceof Entry.Run run) {
                runs.add(run);
            } else if (inTime && act instanceof Entry.Answer answer) {
                answers.putAll(answer.values());
            } else if (inTime && act instanceof Entry.Reflection reflection) {
                reflections.put(reflection.prompt(), reflection);
            }
        }

        PlayedPart toPart(String id) {
            return new PlayedPart(id, Optional.ofNullable(lock), runs, answers, reflections);
        }
    }
}
