package org.ledgerbench.workbench.standalone;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.HostedClass;
import org.ledgerbench.workbench.Installation;
import org.ledgerbench.workbench.Workbench;
import org.ledgerbench.workbench.WorkbenchHost;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Appearance;
import org.ledgerbench.workbench.theme.Icons;

/** The workbench in a frame of its own. */
public final class LedgerbenchWindow {

    private static final long IDLE_SECONDS = 60;

    private static final Dimension FIRST_SIZE = new Dimension(1280, 720);

    private final UserFolder user;
    private final JFrame frame = new JFrame(Texts.text("window.title"));
    private final ExecutorService worker = worker();
    private final Workbench workbench;

    private LedgerbenchWindow(Installation installation, UserFolder user, String marker) {
        this.user = user;
        this.workbench = new Workbench(new Host(marker), installation);
        workbench
                .actions()
                .add(
                        ActionDescriptor.of("appearance", ActionDescriptor.Menu.VIEW)
                                .key("ctrl shift D"),
                        this::toggle);
        workbench
                .actions()
                .add(ActionDescriptor.of("exit", ActionDescriptor.Menu.FILE).key("ctrl Q"), this::close);
        workbench.complete();
        frame.setName("ledgerbench");
        frame.setContentPane(new javax.swing.JPanel(new java.awt.BorderLayout()));
        frame.getContentPane().add(workbench.component());
        frame.setJMenuBar(workbench.menuBar());
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        frame.setIconImages(Icons.forWindow("journal-check"));
        frame.setPreferredSize(FIRST_SIZE);
        frame.pack();
        frame.setLocationRelativeTo(null);
    }

    /**
     * Opens the window. Called on the event thread.
     *
     * @param installation what came with the program
     * @param user what the program remembers
     * @param marker the user's name, for the audit trail
     * @return the window
     */
    public static JFrame open(Installation installation, UserFolder user, String marker) {
        dress(user);
        return show(installation, user, marker);
    }

    private static void dress(UserFolder user) {
        (user.isDark() ? Appearance.DARK : Appearance.LIGHT).install();
    }

    private static JFrame show(Installation installation, UserFolder user, String marker) {
        LedgerbenchWindow window = new LedgerbenchWindow(installation, user, marker);
        window.frame.setVisible(true);
        return window.frame;
    }

    /**
     * Opens the window and waits until it is closed. Called on any thread but the event thread.
     *
     * @param loading loads what came with the program; called on this thread while the look and feel is set up on the other
     * @throws InterruptedException if the wait was interrupted
     */
    public static void openAndWait(Supplier<Installation> loading, UserFolder user, String marker)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> dress(user));
        Installation installation = loading.get();
        SwingUtilities.invokeLater(() -> show(installation, user, marker).addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.countDown();
            }
        }));
        closed.await();
    }

    private void toggle() {
        Appearance other = Appearance.current().other();
        other.install();
        SwingUtilities.updateComponentTreeUI(frame);
        remember(() -> user.setDark(other == Appearance.DARK));
    }

    /** What cannot be remembered is told, and is no reason to stop. */
    private void remember(Runnable writing) {
        try {
            writing.run();
        } catch (UncheckedIOException cause) {
            JOptionPane.showMessageDialog(
                    frame, cause.getMessage(), Texts.text("window.title"), JOptionPane.WARNING_MESSAGE);
        }
    }

    private void close() {
        Optional<String> reason = workbench.unsavedWork();
        if (reason.isPresent()
                && JOptionPane.showConfirmDialog(
                                frame, reason.get(), Texts.text("window.title"), JOptionPane.YES_NO_OPTION)
                        != JOptionPane.YES_OPTION) {
            return;
        }
        workbench.close(() -> {
            worker.shutdown();
            frame.dispose();
        });
    }

    /** Threads as needed. Once the window is closed nobody wants what its parts may still ask for. */
    private static ExecutorService worker() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                LedgerbenchWindow::daemon,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ledgerbench-work");
        thread.setDaemon(true);
        return thread;
    }

    private final class Host implements WorkbenchHost {

        private final String marker;

        Host(String marker) {
            this.marker = marker;
        }

        @Override
        public String markerName() {
            return marker;
        }

        @Override
        public Path directory() {
            return user.path();
        }

        @Override
        public Executor executor() {
            return worker;
        }

        @Override
        public Optional<HostedClass> hostedClass() {
            return Optional.empty();
        }

        @Override
        public List<Path> recentGradebooks() {
            return user.recent();
        }

        @Override
        public void openedGradebook(Path file) {
            remember(() -> user.opened(file));
        }

        @Override
        public List<Path> recentLedgers() {
            return user.ledgers();
        }

        @Override
        public void openedLedger(Path file) {
            user.played(file);
        }

        @Override
        public boolean knowsTour(String tour) {
            return user.tours().contains(tour);
        }

        @Override
        public void rememberTour(String tour) {
            user.rememberTour(tour);
        }

        @Override
        public void gradesReady(ClassResult grades) {
            throw new IllegalStateException("A window of our own has no gradebook to hand grades to");
        }
    }
}
