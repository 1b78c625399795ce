package org.ledgerbench.student;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.standalone.LedgerbenchWindow;
import org.ledgerbench.workbench.standalone.UserFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program without a command: the window. */
@Command(
        name = "ledgerbench-student",
        synopsisSubcommandLabel = "COMMAND",
        description = "Without a command it opens the window, where missions are played.")
final class PlayCommand implements Callable<Integer> {

    private final Home home;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say how the program is called, and stop.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and stop.")
    private boolean version;

    PlayCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            throw new Refusal("There is no screen here to open the window on. To check a ledger: check LEDGER");
        }
        LedgerbenchWindow.openAndWait(
                () -> new Installation(home.missions(), Optional.empty(), Optional.empty(), List.of()),
                UserFolder.ofUser(),
                "");
        return StudentApp.DONE;
    }
}
