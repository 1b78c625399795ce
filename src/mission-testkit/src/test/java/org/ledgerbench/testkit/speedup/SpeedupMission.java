package org.ledgerbench.testkit.speedup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ledgerbench.mission.*;
import org.ledgerbench.mission.figure.*;

/** How many cores are worth paying for: Amdahl's law on two tracks that differ in their serial share. */
public final class SpeedupMission implements Mission {

    private static final String PART = "cores";
    private static final int MOST_CORES = 128;

    /** The share of the work that cannot be shared out, by track (scenario choices). */
    private static final Map<String, Double> SERIAL_SHARE = Map.of("film-maker", 0.05, "shop-keeper", 0.20);

    private static final FigureOutline PLOT = FigureOutline.of(
            "SpeedupPlot", "Speedup", Axis.linear("Cores", "cores", "cores"), Axis.linear("Speedup", "1", "speedup"));

    private static final MissionDescription DESCRIPTION = new MissionDescription(
            new MissionKey("parallel-speedup", "1.0"),
            "Parallel speedup",
            "More cores help less and less, because part of the work cannot be shared out.",
            List.of(track("film-maker", "Film maker"), track("shop-keeper", "Shop keeper")),
            List.of(new Concept("amdahl", "Amdahl's law", List.of("Amdahl", "Amdahl's law"))));

    private static Track track(String id, String title) {
        Story story = new Story(
                "You run the computers of a " + id.replace('-', ' ') + ".",
                "Finish tonight's work by morning.",
                "The new machine has many cores, and most of them idle.",
                new Stakeholder("Accountant", "I pay for each core, so at least half of it has to work."));
        return new Track(id, title, story, List.of(part(SERIAL_SHARE.get(id))));
    }

    private static Part part(double serialShare) {
        Knob cores = new Knob.Slider(
                "cores",
                new KnobHelp("Cores", "cores", "How many cores share the work", "scenario choice"),
                new Range(1, MOST_CORES, 1, true),
                8);
        Formula law = new Formula(
                "amdahl",
                "Amdahl's law",
                "S(n) = \\frac{1}{s + (1 - s)/n}",
                List.of(
                        new Symbol("S", "speedup", "1", new Symbol.Binding.OfReading("speedup"), ""),
                        new Symbol("n", "cores", "cores", new Symbol.Binding.OfKnob("cores"), ""),
                        new Symbol(
                                "s",
                                "serial share",
                                "1",
                                new Symbol.Binding.OfConstant(serialShare),
                                "scenario choice")),
                "However many cores there are, the serial share takes its time.",
                "Amdahl 1967");
        return new Part(
                PART,
                new Briefing("Cores", "Find how many cores are worth paying for", 15),
                new Lock.OfNumber("How many times faster can the work get, whatever the cores?", "times", 1, 1000, 1),
                new Instruments(
                        List.of(cores),
                        List.of(
                                new Reading(
                                        "speedup",
                                        "Speedup",
                                        "1",
                                        ValueKind.NUMBER,
                                        "Time on one core over time on all"),
                                new Reading("efficiency", "Efficiency", "1", ValueKind.NUMBER, "Speedup a core")),
                        List.of(PLOT),
                        List.of(law),
                        OptionalInt.empty()),
                new Questions(
                        List.of("cores"),
                        List.of(new Claim("halfIdle", "Do more than half of the cores idle?", "", ValueKind.FLAG)),
                        List.of(new Prompt("why", "Why it flattens", "Why does the curve flatten?")),
                        List.of(new Constraint(
                                "idle-cores", "Efficiency", "efficiency", Constraint.Direction.AT_LEAST, 0.5)),
                        List.of("cores"),
                        true));
    }

    @Override
    public int apiVersion() {
        return MissionApi.VERSION;
    }

    @Override
    public MissionDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Simulator simulator() {
        return new Science();
    }

    @Override
    public Truths truths() {
        return new Science();
    }

    @Override
    public List<SourcedConstant> constants() {
        return SERIAL_SHARE.keySet().stream()
                .sorted()
                .map(track ->
                        new SourcedConstant(track, "s", SERIAL_SHARE.get(track).toString(), "1", "scenario choice"))
                .toList();
    }

    /** The formulas, once for what the student sees and once for what is true. */
    private static final class Science implements Simulator, Truths {

        @Override
        public Outcome run(Position position, Settings settings) {
            Part part = DESCRIPTION.require(position);
            part.requireSettings(settings);
            double cores = settings.number("cores");
            double speedup = speedup(serialShare(position), cores);
            Constraint limit = part.questions().constraints().get(0);
            double efficiency = speedup / cores;
            List<Veto> vetoes = limit.allows(efficiency)
                    ? List.of()
                    : List.of(new Veto(limit, efficiency, "Your cores work only " + efficiency + " of the time."));
            // A LinkedHashMap, because readings stand in the order in which the part declares them.
            Map<String, Value> readings = new LinkedHashMap<>();
            readings.put("speedup", Value.of(speedup));
            readings.put("efficiency", Value.of(efficiency));
            return new Outcome(readings, vetoes);
        }

        @Override
        public List<Figure> figures(FigureRequest request) {
            DESCRIPTION.require(request.position()).requireSettings(request.settings());
            double serial = serialShare(request.position());
            List<Point> curve = new ArrayList<>();
            for (int cores = 1; cores <= MOST_CORES; cores++) {
                curve.add(new Point(cores, speedup(serial, cores)));
            }
            List<Point> runs = request.runs().stream()
                    .map(run -> run.number("cores"))
                    .map(cores -> new Point(cores, speedup(serial, cores)))
                    .toList();
            Style seen = Style.of(Tone.DATA, Visibility.ALWAYS);
            Style later = Style.of(Tone.MET, Visibility.AFTER_ANSWER);
            int knee = knee(serial);
            return List.of(new Figure(
                    PLOT,
                    List.of(
                            new Series("curve", "Speedup", Series.Kind.LINE, seen, curve),
                            new Series("runs", "Your runs", Series.Kind.RUNS, seen, runs)),
                    List.of(new Marker("knee", "Knee", new Point(knee, speedup(serial, knee)), later)),
                    List.of(),
                    List.of()));
        }

        @Override
        public Value lock(Position position) {
            return Value.of(1 / serialShare(position));
        }

        @Override
        public KneeTruth knee(Position position, Settings committed) {
            DESCRIPTION.require(position).requireAnswer(committed);
            double serial = serialShare(position);
            double cores = committed.number("cores");
            return new KneeTruth(cores, knee(serial), power(serial, cores), power(serial, knee(serial)), "cores");
        }

        @Override
        public OptimumTruth optimum(Position position, String knob, Settings committed) {
            if (!DESCRIPTION.require(position).questions().optima().contains(knob)) {
                throw new IllegalArgumentException("There is no best value of " + knob);
            }
            KneeTruth knee = knee(position, committed);
            return new OptimumTruth(knee.committed(), knee.committedGain(), knee.kneeGain(), List.of(knee.knee()));
        }

        @Override
        public Value claim(Position position, String claim, Settings committed) {
            Part part = DESCRIPTION.require(position);
            part.requireAnswer(committed);
            if (part.claim(claim).isEmpty()) {
                throw new IllegalArgumentException("There is no claim " + claim);
            }
            double cores = committed.number("cores");
            return Value.of(speedup(serialShare(position), cores) / cores < 0.5);
        }

        @Override
        public List<Truth> all(Position position, Settings settings) {
            DESCRIPTION.require(position).requireSettings(settings);
            double knee = knee(serialShare(position));
            return List.of(
                    Truth.of("limit", "Greatest speedup", "times", lock(position)),
                    Truth.of("knee", "Knee", "cores", Value.of(knee)));
        }

        private static double serialShare(Position position) {
            DESCRIPTION.require(position);
            return SERIAL_SHARE.get(position.track());
        }

        /** Amdahl 1967. */
        private static double speedup(double serialShare, double cores) {
            return 1 / (serialShare + (1 - serialShare) / cores);
        }

        /** Speedup times efficiency, whose maximum is the knee: Eager, Zahorjan and Lazowska 1989. */
        private static double power(double serialShare, double cores) {
            double speedup = speedup(serialShare, cores);
            return speedup * speedup / cores;
        }

        private static int knee(double serialShare) {
            int best = 1;
            for (int cores = 2; cores <= MOST_CORES; cores++) {
                best = power(serialShare, cores) > power(serialShare, best) ? cores : best;
            }
            return best;
        }
    }
}
