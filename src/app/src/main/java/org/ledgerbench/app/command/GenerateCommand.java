package org.ledgerbench.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.app.console.TerminalProgress;
import org.ledgerbench.app.console.WrongCallException;
import org.ledgerbench.app.generate.ClassFolder;
import org.ledgerbench.app.generate.ClassGenerator;
import org.ledgerbench.app.generate.ClassPlan;
import org.ledgerbench.mission.catalog.LoadedMission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledgerbench generate}. */
@Command(
        name = "generate",
        description = {
            "Makes up a class: plausible ledgers of careful, hurried and careless students, and some faulty ones, in a "
                    + "folder a track.",
            "The same mission, number, share and seed give the same bytes."
        },
        footer = {
            "%nExamples:",
            "  ledgerbench generate --mission data-selection --students 300 --seed 7 --out class",
            "  ledgerbench generate --mission data-selection --students 50 --seed 1 --faulty 0%% --out clean-class"
        })
final class GenerateCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--mission",
            required = true,
            paramLabel = "MISSION",
            description = "The mission's id, as 'ledgerbench missions' lists it.")
    private String mission;

    @Option(names = "--students", required = true, paramLabel = "N", description = "How many students, 1 to 1000000.")
    private int students;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "A whole number of your choice.")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to. It is made if it does not exist.")
    private Path out;

    @Option(
            names = "--faulty",
            paramLabel = "SHARE",
            defaultValue = "10%",
            description = "How many of the ledgers have a fault: broken, edited, empty, no ledger at all. "
                    + "Default: 10%%.")
    private String faulty;

    @Option(
            names = "--force",
            description = "Write into a folder that is not empty; ledgers of the same names are replaced.")
    private boolean force;

    GenerateCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() {
        LoadedMission loaded = AccountableMission.of(Missions.find(services.missions(common.plugins()), mission));
        if (students < 1 || students > 1_000_000) {
            throw new WrongCallException("--students takes a number from 1 to 1000000, not " + students + ".");
        }
        ClassPlan plan = new ClassPlan(students, seed, share(faulty));
        try (TerminalProgress progress = new TerminalProgress(console, "Generating", "ledgers")) {
            write(new ClassGenerator(loaded, plan), new ClassFolder(out, progress, services.cancel()));
        }
        console.say(
                String.format(Locale.ROOT, "Wrote %d %s to %s.", students, students == 1 ? "ledger" : "ledgers", out));
        return ExitStatus.DONE.code();
    }

    private void write(ClassGenerator generator, ClassFolder folder) {
        try {
            if (folder.isOccupied() && !force) {
                throw new WrongCallException(
                        "The folder " + out + " is not empty. Name another, or add --force to write into it.");
            }
            folder.write(generator, students);
        } catch (IOException unwritable) {
            throw new WrongCallException(
                    "The folder " + out + " cannot be written to: " + Reasons.of(unwritable), unwritable);
        }
    }

    private static double share(String typed) {
        String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
        try {
            double number = Double.parseDouble(digits) / (typed.endsWith("%") ? 100 : 1);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException notNumeric) {
            throw new WrongCallException("--faulty takes a share such as 10%, not '" + typed + "'.", notNumeric);
        }
        throw new WrongCallException("--faulty takes a share from 0% to 100%, not '" + typed + "'.");
    }
}
