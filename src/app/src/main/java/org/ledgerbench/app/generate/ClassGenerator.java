package org.ledgerbench.app.generate;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.grading.ledger.Ledger;
import org.ledgerbench.grading.ledger.LedgerChain;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;

/**
 * Makes up a class that played a mission, from the mission's description and simulator alone. Each ledger depends on the
 * plan and its own number only, so that they may be asked for in any order and by any number of threads.
 */
public final class ClassGenerator {

    private static final Instant FIRST_EVENING = Instant.parse("2026-11-23T16:00:00Z");
    private static final int EVENING_SECONDS = 5 * 3600;
    private static final int DAY_SECONDS = 24 * 3600;
    private static final int USUAL_LENGTH = 10_000;
    private static final double SHARE_WITH_NAME = 0.9;

    private final LoadedMission mission;
    private final ClassPlan plan;
    private final Map<Position, TrialPool> pools = new ConcurrentHashMap<>();

    /** A generator of that class for that mission. */
    public ClassGenerator(LoadedMission mission, ClassPlan plan) {
        this.mission = mission;
        this.plan = plan;
    }

    /**
     * One ledger of the class.
     *
     * @param number the student's number, from 1 to {@link ClassPlan#students()}
     */
    public GeneratedLedger ledger(int number) {
        SplittableRandom random = new SplittableRandom(mixed(plan.seed(), number));
        MissionDescription description = mission.description();
        Track track =
                description.tracks().get(random.nextInt(description.tracks().size()));
        StudentType type = StudentType.draw(random);
        boolean faulty = random.nextDouble() < plan.faultyShare();
        Ledger ledger = play(number, track, type, random);
        byte[] bytes;
        if (faulty) {
            Fault fault = Fault.draw(random);
            bytes = fault.spoil(written(fault.spoil(ledger)), random);
        } else {
            bytes = written(ledger);
        }
        return new GeneratedLedger(track.id() + "/" + studentId(number) + ".ledger.jsonl", bytes);
    }

    private Ledger play(int number, Track track, StudentType type, SplittableRandom random) {
        Instant opened = FIRST_EVENING
                .plusSeconds(random.nextInt(2) * (long) DAY_SECONDS)
                .plusSeconds(random.nextInt(EVENING_SECONDS));
        Optional<String> name =
                random.nextDouble() < SHARE_WITH_NAME ? Optional.of(Names.draw(random)) : Optional.empty();
        Header header = new Header(
                1, mission.key(), new Header.Student(studentId(number), name), track.id(), 0, Optional.of(opened));
        Script script = new Script(header, opened, random);
        Playthrough playthrough = new Playthrough(mission.mission(), type, script, random);
        ReflectionWriter writer = new ReflectionWriter(mission.description().concepts(), random);
        List<Part> parts = track.parts();
        boolean dropsOut = type == StudentType.DROP_OUT;
        for (Part part : dropsOut ? parts.subList(0, parts.size() - 1) : parts) {
            Position position = new Position(track.id(), part.id());
            playthrough.play(position, part, pool(position, part), writer);
        }
        if (!dropsOut) {
            script.submit();
        }
        return script.finish();
    }

    private static byte[] written(Ledger ledger) {
        LedgerChain chain = LedgerChain.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        bytes.writeBytes(chain.begin(ledger.header()));
        ledger.entries().forEach(entry -> bytes.writeBytes(chain.append(entry)));
        return bytes.toByteArray();
    }

    private TrialPool pool(Position position, Part part) {
        return pools.computeIfAbsent(
                position,
                wanted -> TrialPool.of(
                        mission.mission(),
                        wanted,
                        part,
                        new SplittableRandom(mixed(plan.seed(), (wanted.track() + '/' + wanted.part()).hashCode()))));
    }

    private String studentId(int number) {
        int digits = Math.max(4, Integer.toString(plan.students()).length());
        return String.format(Locale.ROOT, "s%0" + digits + "d", number);
    }

    /** A seed of its own for each number, unrelated to its neighbours'. */
    private static long mixed(long seed, long number) {
        return new SplittableRandom(seed ^ new SplittableRandom(number).nextLong()).nextLong();
    }
}
