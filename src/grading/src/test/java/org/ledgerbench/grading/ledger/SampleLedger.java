package org.ledgerbench.grading.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** Ledgers for tests: a valid one, and the means to write others. */
public final class SampleLedger {

    /** When the sample ledger was opened; its entries follow a minute apart. */
    public static final Instant OPENED = Instant.parse("2026-11-23T09:00:00Z");

    private SampleLedger() {}

    /** A header for the toy mission. */
    public static Header header() {
        return new Header(
                1,
                new MissionKey("toy", "1.0"),
                new Header.Student("s1024", Optional.of("Ada Example")),
                "north",
                0,
                Optional.of(OPENED));
    }

    /** The stamp of the entry of that number in a ledger without gaps. */
    public static Stamp stamp(int number) {
        return new Stamp(number + 1, number, Optional.of(OPENED.plusSeconds(60L * number)));
    }

    /** One entry of each kind, in order, numbered from 1. */
    public static List<Entry> entries() {
        Map<String, Value> knobs = new LinkedHashMap<>();
        knobs.put("angle", Value.of(0.8));
        knobs.put("gear", Value.of("low"));
        Map<String, Value> readings = new LinkedHashMap<>();
        readings.put("height", Value.of(0.575838));
        readings.put("safe", Value.of(true));
        readings.put("rows", Value.of(11));
        Map<String, Value> committed = new LinkedHashMap<>();
        committed.put("angle", Value.of(0.75));
        committed.put("cheaper", Value.of(false));
        return List.of(
                new Entry.Lock(stamp(1), "launch", Value.of(30)),
                new Entry.Run(stamp(2), "launch", new Settings(knobs), Optional.of(readings)),
                new Entry.Answer(stamp(3), "launch", committed),
                new Entry.Reflection(
                        stamp(4), "launch", "why", "Weil \u00fcber 0.57 nichts \ud83d\ude80 mehr \"steigt\"."),
                new Entry.Submit(stamp(5)));
    }

    /** The bytes of a ledger of these entries. */
    public static byte[] bytes(Header header, List<Entry> entries) {
        LedgerChain chain = LedgerChain.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(chain.begin(header));
        entries.forEach(entry -> bytes.writeBytes(chain.append(entry)));
        return bytes.toByteArray();
    }

    /** The valid ledger's bytes. */
    public static byte[] bytes() {
        return bytes(header(), entries());
    }

    /** The valid ledger's lines, to be changed. */
    public static List<String> lines() {
        return new ArrayList<>(text().lines().toList());
    }

    /** The valid ledger as text. */
    public static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Reads bytes within the limits of the format. */
    public static LedgerReading read(byte[] bytes) {
        return read(bytes, LedgerLimits.STANDARD);
    }

    /** Reads a text within the limits of the format. */
    public static LedgerReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes within these limits. */
    public static LedgerReading read(byte[] bytes, LedgerLimits limits) {
        try {
            return new LedgerReader(limits).read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
