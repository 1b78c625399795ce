package org.ledgerbench.grading.toy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.grading.intake.Provenance;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.SampleLedger;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** Plays the toy act by act, a minute apart, and hands in what was recorded. */
public final class Play {

    private final List<Entry> entries = new ArrayList<>();
    private String student = "s1";
    private String track = "north";
    private MissionKey mission = new MissionKey("toy", "1.0");
    private int minutesEach = 1;

    /** The student's id. */
    public Play by(String id) {
        student = id;
        return this;
    }

    /** The track. */
    public Play on(String id) {
        track = id;
        return this;
    }

    /** The mission the ledger names. */
    public Play of(String id, String version) {
        mission = new MissionKey(id, version);
        return this;
    }

    /** How many minutes lie between two acts from here on. */
    public Play slowly(int minutes) {
        minutesEach = minutes;
        return this;
    }

    public Play lock(String part, Object answer) {
        entries.add(new Entry.Lock(stamp(), part, value(answer)));
        return this;
    }

    /** A run of part launch with what it shows. */
    public Play launch(double angle) {
        return launch(angle, "low");
    }

    /** A run of part launch with what it shows. */
    public Play launch(double angle, String gear) {
        Settings knobs = new Settings(Map.of("angle", Value.of(angle), "gear", Value.of(gear)));
        return run(
                "launch",
                knobs,
                new ToySimulator().run(new Position(track, "launch"), knobs).readings());
    }

    /** A run of part landing with what it shows. */
    public Play landing(int flaps) {
        Settings knobs = new Settings(Map.of("flaps", Value.of(flaps)));
        return run(
                "landing",
                knobs,
                new ToySimulator().run(new Position(track, "landing"), knobs).readings());
    }

    /** A run as it is told. */
    public Play run(String part, Settings knobs, Map<String, Value> readings) {
        entries.add(new Entry.Run(stamp(), part, knobs, Optional.of(readings)));
        return this;
    }

    /** A run of part launch that shows whatever is given: name, value, name, value. */
    public Play launchShowing(double angle, Object... readings) {
        Settings knobs = new Settings(Map.of("angle", Value.of(angle), "gear", Value.of("low")));
        return run("launch", knobs, values(readings));
    }

    /** A run that does not say what it showed. */
    public Play blindRun(String part, Settings knobs) {
        entries.add(new Entry.Run(stamp(), part, knobs, Optional.empty()));
        return this;
    }

    /** Committed values: name, value, name, value. */
    public Play answer(String part, Object... values) {
        entries.add(new Entry.Answer(stamp(), part, values(values)));
        return this;
    }

    public Play reflect(String part, String prompt, String text) {
        entries.add(new Entry.Reflection(stamp(), part, prompt, text));
        return this;
    }

    public Play submit() {
        entries.add(new Entry.Submit(stamp()));
        return this;
    }

    public byte[] bytes() {
        Header.Student who = new Header.Student(student, Optional.of("Name of " + student));
        return SampleLedger.bytes(new Header(1, mission, who, track, 0, Optional.of(SampleLedger.OPENED)), entries);
    }

    /** Handed in as a file of this path. */
    public Submission as(String source) {
        return as(source, Provenance.UNKNOWN);
    }

    /** Handed in through a door that knows something of it. */
    public Submission as(String source, Provenance provenance) {
        return submission(source, bytes(), provenance);
    }

    /** Any bytes, handed in. */
    public static Submission submission(String source, byte[] bytes, Provenance provenance) {
        return new Submission() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Provenance provenance() {
                return provenance;
            }
        };
    }

    private Stamp stamp() {
        int number = entries.size() + 1;
        return new Stamp(number + 1, number, Optional.of(SampleLedger.OPENED.plusSeconds(60L * minutesEach * number)));
    }

    private static Map<String, Value> values(Object... pairs) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            values.put((String) pairs[index], value(pairs[index + 1]));
        }
        return values;
    }

    private static Value value(Object value) {
        if (value instanceof Number number) {
            return Value.of(number.doubleValue());
        }
        return value instanceof Boolean flag ? Value.of(flag) : Value.of((String) value);
    }
}
