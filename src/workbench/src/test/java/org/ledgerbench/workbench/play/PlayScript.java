package org.ledgerbench.workbench.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Value;

/**
 * A process that plays without end, going on where its ledger ends, and prints the number of each act once the session says
 * that it is kept.
 */
final class PlayScript {

    private static final DataSelectionMission MISSION = new DataSelectionMission();

    private PlayScript() {}

    /** @param arguments the ledger */
    public static void main(String[] arguments) throws IOException {
        PlaySession session = open(Path.of(arguments[0]));
        List<Part> parts = session.track().parts();
        while (true) {
            int number = session.entries().size() + 1;
            act(session, parts, number);
            if (session.trouble().isPresent()) {
                System.err.println(session.trouble().get());
                System.exit(1);
            }
            System.out.println(number);
        }
    }

    static PlaySession open(Path file) throws IOException {
        FileJournals journals = new FileJournals();
        if (Files.exists(file)) {
            Journals.Opened opened = journals.resume(file);
            return new PlaySession(
                    MISSION, opened.header(), opened.entries(), opened.journal(), InstantSource.system());
        }
        Header header = new Header(
                1,
                new MissionKey("data-selection", "1.0"),
                new Header.Student("s1024", Optional.of("Ada Example")),
                "edge-guardian",
                0,
                Optional.of(Instant.parse("2026-11-23T09:00:00Z")));
        return new PlaySession(MISSION, header, List.of(), journals.create(file, header), InstantSource.system());
    }

    /** The act of that number: locks first, then every kind of act in turn, of any length. */
    private static void act(PlaySession session, List<Part> parts, int number) {
        Part part = parts.get(number % parts.size());
        if (session.progress().part(part.id()).lock().isEmpty()) {
            session.lock(part.id(), prediction(part.lock()));
        } else if (number % 4 == 0) {
            session.answer(part.id(), answers(part));
        } else if (number % 2 == 0 && session.progress().part(part.id()).mayRecord(part.defaults())) {
            session.record(part.id(), part.defaults());
        } else {
            String prompt = part.questions().prompts().get(0).id();
            session.reflect(part.id(), prompt, "Act " + number + ". " + "Bytes \u2192 FLOPs. ".repeat(number % 400));
        }
    }

    private static Value prediction(Lock lock) {
        return lock instanceof Lock.OfChoice choice ? choice.options().get(0).value() : Value.of(30);
    }

    private static Map<String, Value> answers(Part part) {
        Map<String, Value> answers = new HashMap<>();
        part.questions()
                .answerKnobs()
                .forEach(knob -> answers.put(knob, part.defaults().values().get(knob)));
        return answers;
    }

    /** What stands in a ledger: the numbers of its acts. */
    static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(entry -> entry.stamp().seq()).toList();
    }
}
