package org.ledgerbench.app.console;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.ledgerbench.grading.intake.Progress;

/** A bar with the time left, drawn where somebody watches; silent elsewhere, so that logs stay readable. */
public final class TerminalProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 78;
    private static final int REDRAW_MILLIS = 200;

    private final Console console;
    private final String task;
    private final String unit;
    private ProgressBar bar;

    /**
     * A bar that appears when the job knows its size.
     *
     * @param task what is being done, such as {@code Grading}
     * @param unit what is counted, such as {@code ledgers}
     */
    public TerminalProgress(Console console, String task, String unit) {
        this.console = console;
        this.task = task;
        this.unit = unit;
    }

    @Override
    public synchronized void started(long total) {
        close();
        if (console.errIsTerminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setUnit(" " + unit, 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REDRAW_MILLIS)
                    .setSpeedUnit(ChronoUnit.SECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                    .build();
        }
    }

    @Override
    public synchronized void advanced(long steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
