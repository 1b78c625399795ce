package org.ledgerbench.workbench;

import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.shell.PluginsDialog;
import org.ledgerbench.workbench.shell.Shell;
import org.ledgerbench.workbench.shell.StartPage;

/**
 * The workbench as a component. It changes nothing of its host: no look and feel, no shortcut outside itself, no exit.
 * Made and used on the event thread.
 */
public final class Workbench {

    private final WorkbenchHost host;
    private final Installation installation;
    private final ActionRegistry actions = new ActionRegistry();
    private final Shell shell = new Shell(actions);
    private final StartPage start = new StartPage();
    private final Jobs jobs;

    /** A workbench for a host. */
    public Workbench(WorkbenchHost host, Installation installation) {
        this.host = Objects.requireNonNull(host, "host");
        this.installation = Objects.requireNonNull(installation, "installation");
        this.jobs = new Jobs(host.executor(), SwingUtilities::invokeLater, System::nanoTime, shell.status());
        shell.add(start);
        actions.add(
                ActionDescriptor.of("plugins", ActionDescriptor.Menu.HELP).icon("plug"),
                () -> PluginsDialog.open(shell, installation.catalog()));
    }

    /** The component to show. */
    public JComponent component() {
        return shell;
    }

    /** What can be done, for a host that adds actions of its own before {@link #complete()}. */
    public ActionRegistry actions() {
        return actions;
    }

    /** Call once, after the last action was added and before the component is shown. */
    public void complete() {
        shell.complete();
    }

    /** A menu bar with every action, for a host that wants one. */
    public JMenuBar menuBar() {
        return actions.menuBar();
    }

    /** Why the workbench must not be closed yet, as a sentence, or empty when it may. */
    public Optional<String> unsavedWork() {
        return shell.unsavedWork();
    }
}
