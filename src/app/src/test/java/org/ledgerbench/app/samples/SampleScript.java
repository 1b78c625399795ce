package org.ledgerbench.app.samples;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.LedgerChain;
import org.ledgerbench.grading.ledger.Stamp;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/**
 * What one student did, written down act by act. Readings come from the simulator. Texts and answers may cite them:
 * {@code {3.icr}} is the reading {@code icr} of the third run of the current part.
 */
final class SampleScript {

    private static final MathContext TEN_DIGITS = new MathContext(10);

    private final Mission mission;
    private final String playedTrack;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LedgerChain chain = LedgerChain.empty();
    private final SplittableRandom pauses;
    private final List<Map<String, Value>> runsOfPart = new ArrayList<>();
    private String part = "";
    private long seq;
    private Instant clock;

    private SampleScript(Mission mission, Header header, String playedTrack) {
        this.mission = mission;
        this.playedTrack = playedTrack;
        clock = header.opened().orElseThrow();
        pauses = new SplittableRandom(header.student().id().hashCode());
        bytes.writeBytes(chain.begin(header));
    }

    /** A student on a track. @param opened such as {@code 2026-11-23T18:02:11Z} */
    static SampleScript of(Mission mission, String track, String id, Optional<String> name, String opened) {
        return of(mission, mission.description().key(), track, track, id, name, opened);
    }

    /** A student whose header says another version or track than the one whose simulator was played. */
    static SampleScript of(
            Mission mission,
            MissionKey claimed,
            String claimedTrack,
            String playedTrack,
            String id,
            Optional<String> name,
            String opened) {
        Header header = new Header(
                1, claimed, new Header.Student(id, name), claimedTrack, 0, Optional.of(Instant.parse(opened)));
        return new SampleScript(mission, header, playedTrack);
    }

    /** Goes on to a part. */
    SampleScript part(String id) {
        part = id;
        runsOfPart.clear();
        return this;
    }

    SampleScript lock(double answer) {
        return append(new Entry.Lock(next(40, 120), part, Value.of(answer)));
    }

    SampleScript lock(String answer) {
        return append(new Entry.Lock(next(40, 120), part, Value.of(answer)));
    }

    /** Runs, one for each setting such as {@code threshold=0.8}; knobs left out stand at their defaults. */
    SampleScript runs(String... settings) {
        for (String setting : settings) {
            run(setting, "", 0);
        }
        return this;
    }

    /** A run with one reading replaced by a number that the simulator never showed. */
    SampleScript tamperedRun(String setting, String reading, double number) {
        return run(setting, reading, number);
    }

    /** A run that also sets a knob there is not. */
    SampleScript runWithStrayKnob(String setting, String knob, double position) {
        Settings settings = settings(setting);
        Map<String, Value> readings = readings(settings);
        runsOfPart.add(readings);
        return append(
                new Entry.Run(next(25, 90), part, settings.with(knob, Value.of(position)), Optional.of(readings)));
    }

    /** Answers such as {@code labels=30000, indexCost={4.indexCost}}. */
    SampleScript answer(String values) {
        return append(new Entry.Answer(next(60, 150), part, parse(values)));
    }

    SampleScript reflect(String prompt, String text) {
        String written = Citations.fill(text, runsOfPart);
        return append(new Entry.Reflection(next(150, 420), part, prompt, written));
    }

    SampleScript submit() {
        return append(new Entry.Submit(next(20, 60)));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private SampleScript run(String setting, String replaced, double number) {
        Settings settings = settings(setting);
        Map<String, Value> readings = readings(settings);
        if (readings.containsKey(replaced)) {
            readings.put(replaced, Value.of(number));
        }
        runsOfPart.add(readings);
        return append(new Entry.Run(next(25, 90), part, settings, Optional.of(readings)));
    }

    private Settings settings(String setting) {
        Part played = mission.description()
                .part(new Position(playedTrack, part))
                .orElseThrow(() -> new IllegalStateException("No part " + part));
        return played.complete(parse(setting));
    }

    /** Ten digits: far more than a replay asks for, and the last bit of a sum may change with the order of its terms. */
    private Map<String, Value> readings(Settings settings) {
        Map<String, Value> readings = new LinkedHashMap<>(mission.simulator()
                .run(new Position(playedTrack, part), settings)
                .readings());
        readings.replaceAll((id, value) -> value instanceof Value.Numeric number && !number.isWhole()
                ? Value.of(new BigDecimal(number.value()).round(TEN_DIGITS).doubleValue())
                : value);
        return readings;
    }

    private Map<String, Value> parse(String assignments) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String assignment : Citations.fill(assignments, runsOfPart).split(",")) {
            String[] sides = assignment.strip().split("=");
            values.put(sides[0], value(sides[1]));
        }
        return values;
    }

    private static Value value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Value.of(Boolean.parseBoolean(text));
        }
        return Character.isLetter(text.charAt(0)) ? Value.of(text) : Value.of(Double.parseDouble(text));
    }

    private Stamp next(int shortestPause, int longestPause) {
        clock = clock.plusSeconds(pauses.nextInt(shortestPause, longestPause + 1));
        seq++;
        return new Stamp((int) seq + 1, seq, Optional.of(clock));
    }

    private SampleScript append(Entry entry) {
        bytes.writeBytes(chain.append(entry));
        return this;
    }
}
