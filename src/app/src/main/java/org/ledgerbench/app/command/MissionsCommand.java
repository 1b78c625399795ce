package org.ledgerbench.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledgerbench.app.console.Columns;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledgerbench missions}. */
@Command(
        name = "missions",
        description = "Lists the missions at hand with their versions, tracks and parts, and the plugins that could "
                + "not be loaded.",
        footer = {
            "%nExamples:",
            "  ledgerbench missions",
            "  ledgerbench missions --ids",
            "  ledgerbench missions --trace --plugins my-plugins"
        })
final class MissionsCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--trace",
            description = "Also print every constant of each mission's simulator and where it comes from.")
    private boolean trace;

    @Option(
            names = "--ids",
            description = "Also print the ids by which rubrics and ledgers name what each part has, and the mission's "
                    + "concepts.")
    private boolean ids;

    MissionsCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() {
        MissionCatalog catalog = services.missions(common.plugins());
        if (catalog.missions().isEmpty()) {
            console.say("There is no mission at hand. Missions are jars in a plugins folder: name one with --plugins.");
        }
        catalog.missions().forEach(this::print);
        catalog.failures().forEach(this::print);
        return ExitStatus.DONE.code();
    }

    private void print(LoadedMission mission) {
        console.print(mission.key() + "  " + mission.description().title());
        Columns columns = new Columns();
        columns.row("  tracks", ids(mission.description().tracks().stream().map(Track::id)));
        columns.row(
                "  parts",
                ids(mission.description().tracks().get(0).parts().stream().map(Part::id)));
        columns.row("  from", mission.origin());
        columns.lines().forEach(console::print);
        if (ids) {
            console.print("");
            new MissionIds(mission.description()).lines().forEach(console::print);
        }
        if (trace) {
            console.print("");
            constants(mission.mission().constants()).lines().forEach(console::print);
        }
        console.print("");
    }

    private void print(PluginFailure failure) {
        console.print("Could not be loaded: " + failure.origin());
        console.print("  " + failure.reason());
    }

    private static Columns constants(List<SourcedConstant> constants) {
        Columns columns = new Columns();
        columns.row("  scope", "constant", "value", "unit", "source");
        constants.forEach(constant -> columns.row(
                "  " + constant.scope(), constant.name(), constant.value(), constant.unit(), constant.source()));
        return columns;
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
