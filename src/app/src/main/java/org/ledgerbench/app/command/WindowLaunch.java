package org.ledgerbench.app.command;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;
import org.ledgerbench.app.console.Console;
import org.ledgerbench.app.console.ExitStatus;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.MarkingWing;
import org.ledgerbench.workbench.standalone.LedgerbenchWindow;
import org.ledgerbench.workbench.standalone.UserFolder;

/** Opens the window of the workbench and waits until it is closed. */
final class WindowLaunch {

    private final Console console;
    private final Services services;

    WindowLaunch(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    /** Whether there is a screen to open a window on. */
    boolean hasScreen() {
        return !GraphicsEnvironment.isHeadless();
    }

    /** Opens the window. @return the exit status, once it is closed */
    int run(List<Path> plugins) {
        try {
            LedgerbenchWindow.openAndWait(
                    () -> installation(plugins), UserFolder.ofUser(), System.getProperty("user.name", ""));
            return ExitStatus.DONE.code();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            console.say("Interrupted. What was marked is stored.");
            return ExitStatus.CANCELLED.code();
        }
    }

    private Installation installation(List<Path> plugins) {
        return new Installation(
                services.missions(plugins),
                services.cameWith("rubrics"),
                services.cameWith("sample-ledgers"),
                List.of(new MarkingWing()));
    }
}
