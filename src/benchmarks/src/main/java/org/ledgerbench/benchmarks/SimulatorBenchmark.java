package org.ledgerbench.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a call of the simulator costs, when its track and path are known and when the mission is new. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SimulatorBenchmark {

    private static final Map<String, Settings> SETTINGS = Map.of(
            "dedup-audit", new Settings(Map.of("threshold", Value.of(0.7))),
            "labeling-roi",
                    new Settings(Map.of(
                            "sampler", Value.of("uncertainty"),
                            "batchSize", Value.of(1000),
                            "labels", Value.of(50_000))),
            "domain-gap", new Settings(Map.of("syntheticShare", Value.of(0.38), "randomization", Value.of(0.5))));

    /** A part, and a mission that has run before. */
    @State(Scope.Benchmark)
    public static class Warm {

        /** The part that is run. */
        @Param({"dedup-audit", "labeling-roi", "domain-gap"})
        public String part;

        private final Mission mission = new DataSelectionMission();
    }

    /** A part, and for each call a mission that has not run. */
    @State(Scope.Benchmark)
    public static class Cold {

        /** The part that is run. */
        @Param({"dedup-audit", "labeling-roi", "domain-gap"})
        public String part;

        private Mission mission;

        /** Forgets everything. */
        @Setup(Level.Invocation)
        public void forget() {
            mission = new DataSelectionMission();
        }
    }

    /** A run whose track and path are known. */
    @Benchmark
    public Outcome cached(Warm warm) {
        return run(warm.mission, warm.part);
    }

    /** The first run of a new mission. */
    @Benchmark
    public Outcome uncached(Cold cold) {
        return run(cold.mission, cold.part);
    }

    private static Outcome run(Mission mission, String part) {
        return mission.simulator().run(new Position("edge-guardian", part), SETTINGS.get(part));
    }

    static void run(PrintStream out) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SimulatorBenchmark.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            out.printf(
                    Locale.ROOT,
                    "simulator, %s, %s: %,.0f ns a call%n",
                    result.getParams().getParam("part"),
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
    }
}
