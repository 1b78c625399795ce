package org.ledgerbench.app.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.mission.MissionKey;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** What can be wrong with a file: first with what was recorded, then with the bytes it was written to. */
enum Fault {
    /** The file is empty. */
    EMPTY {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            return new byte[0];
        }
    },
    /** The last line was not finished. */
    HALF_WRITTEN {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            return Arrays.copyOf(bytes, bytes.length - 2 - random.nextInt(40));
        }
    },
    /** The second half is missing. */
    TRUNCATED {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            return Arrays.copyOf(bytes, bytes.length / 4 + random.nextInt(bytes.length / 2));
        }
    },
    /** A digit was changed by hand, which breaks the chain. */
    EDITED {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            byte[] edited = bytes.clone();
            int from = bytes.length / 4 + random.nextInt(bytes.length / 2);
            for (int i = from; i < edited.length; i++) {
                if (edited[i] >= '1' && edited[i] <= '8') {
                    edited[i]++;
                    break;
                }
            }
            return edited;
        }
    },
    /** Something else was handed in. */
    NOT_A_LEDGER {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            return "Dear instructor,\nI could not find the ledger file, so here are my notes.\n"
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Noise, as from a damaged disk. */
    BINARY {
        @Override
        byte[] spoil(byte[] bytes, SplittableRandom random) {
            byte[] noise = new byte[512 + random.nextInt(4096)];
            random.nextBytes(noise);
            return noise;
        }
    },
    /** The header names a track there is not. */
    UNKNOWN_TRACK {
        @Override
        Ledger spoil(Ledger ledger) {
            Header header = ledger.header();
            return new Ledger(
                    new Header(
                            header.format(),
                            header.mission(),
                            header.student(),
                            header.track() + "-x",
                            header.variant(),
                            header.opened()),
                    ledger.entries());
        }
    },
    /** The header names a version there is not. */
    UNKNOWN_VERSION {
        @Override
        Ledger spoil(Ledger ledger) {
            Header header = ledger.header();
            return new Ledger(
                    new Header(
                            header.format(),
                            new MissionKey(header.mission().id(), "0.1"),
                            header.student(),
                            header.track(),
                            header.variant(),
                            header.opened()),
                    ledger.entries());
        }
    },
    /** Every run sets a knob there is not. */
    UNKNOWN_KNOB {
        @Override
        Ledger spoil(Ledger ledger) {
            List<Entry> entries = new ArrayList<>();
            ledger.entries()
                    .forEach(entry -> entries.add(entry instanceof Entry.Run run ? withUnknownKnob(run) : entry));
            return new Ledger(ledger.header(), entries);
        }
    },
    /** It was never handed in. */
    NOT_SUBMITTED {
        @Override
        Ledger spoil(Ledger ledger) {
            return new Ledger(
                    ledger.header(),
                    ledger.entries().stream()
                            .filter(entry -> !(entry instanceof Entry.Submit))
                            .toList());
        }
    };

    /** A fault, each as likely as any other. */
    static Fault draw(SplittableRandom random) {
        return values()[random.nextInt(values().length)];
    }

    /** What was recorded, spoilt. */
    Ledger spoil(Ledger ledger) {
        return ledger;
    }

    /** What was written, spoilt. */
    byte[] spoil(byte[] bytes, SplittableRandom random) {
        return bytes;
    }

    private static Entry.Run withUnknownKnob(Entry.Run run) {
        Map<String, Value> knobs = new LinkedHashMap<>(run.knobs().values());
        knobs.put("turbo", Value.of(true));
        return new Entry.Run(run.stamp(), run.part(), new Settings(knobs), run.readings());
    }
}
