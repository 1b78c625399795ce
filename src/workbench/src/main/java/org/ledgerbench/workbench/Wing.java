package org.ledgerbench.workbench;

import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.job.Jobs;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.Shell;
import org.ledgerbench.workbench.shell.StartPage;

/**
 * What a distribution adds to playing. A program that is put together without a wing needs none of its classes, so that
 * what students get holds nothing of marking. Used on the event thread.
 */
public interface Wing {

    /** Adds perspectives, actions and ways in, before those of playing. @return lets go of what was opened */
    Closing addTo(Grounds grounds);

    /** Lets go of what a wing has open. */
    interface Closing {

        /** Stores what was written and closes the files; afterwards runs the handler on the event thread. */
        void close(Runnable closed);
    }

    /**
     * What a wing builds on.
     *
     * @param host whoever shows the workbench
     * @param installation what came with the program
     * @param shell takes perspectives
     * @param start takes ways in
     * @param actions what can be done
     * @param jobs runs what takes long
     * @param executors where figures are made
     */
    record Grounds(
            WorkbenchHost host,
            Installation installation,
            Shell shell,
            StartPage start,
            ActionRegistry actions,
            Jobs jobs,
            LatestOnly.Executors executors) {}
}
