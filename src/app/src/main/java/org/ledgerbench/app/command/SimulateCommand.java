package org.ledgerbench.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledgerbench simulate}. */
@Command(
        name = "simulate",
        description = {
            "Runs a mission's simulator once and prints every reading, and what the stakeholder vetoes.",
            "Knobs that are not set stand at their defaults."
        },
        footer = {
            "%nExamples:",
            "  ledgerbench simulate data-selection --track edge-guardian --part dedup-audit --set threshold=0.7",
            "  ledgerbench simulate data-selection --track cloud-titan --part labeling-roi "
                    + "--set sampler=uncertainty,batchSize=500,labels=10200 --json --truths"
        })
final class SimulateCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "MISSION",
            description = "The mission's id, as 'ledgerbench missions' lists it; id@version for another version than "
                    + "the newest.")
    private String mission;

    @Option(names = "--track", required = true, paramLabel = "TRACK", description = "The track's id.")
    private String track;

    @Option(names = "--part", required = true, paramLabel = "PART", description = "The part's id.")
    private String part;

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "KNOB=VALUE",
            description = "Where knobs stand, such as threshold=0.8. May be given several times.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    @Option(names = "--truths", description = "Also print the right answers at these settings: for instructors.")
    private boolean truths;

    SimulateCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() {
        LoadedMission loaded = AccountableMission.of(Missions.find(services.missions(common.plugins()), mission));
        Position position = new Position(track, part);
        Part instruments = Missions.part(loaded, position);
        Settings settings = settings(instruments);
        Outcome outcome = loaded.mission().simulator().run(position, settings);
        List<Truth> known = truths ? loaded.mission().truths().all(position, settings) : List.of();
        SimulationReport report = new SimulationReport(instruments, outcome, known);
        if (json) {
            console.print(report.json(truths));
        } else {
            report.lines().forEach(console::print);
        }
        return ExitStatus.DONE.code();
    }

    private Settings settings(Part instruments) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new WrongCallException(
                        "--set takes knob=value, such as threshold=0.8, not '" + assignment + "'.");
            }
            String knob = assignment.substring(0, equals).strip();
            Value value = KnobValues.parse(
                    instruments, knob, assignment.substring(equals + 1).strip());
            if (values.put(knob, value) != null) {
                throw new WrongCallException("The knob " + knob + " is set twice.");
            }
        }
        return instruments.complete(values);
    }
}
