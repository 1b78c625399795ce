package org.ledgerbench.grading.intake;

/** Hears how far a long job has come. Called from any thread. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = new Progress() {
        @Override
        public void started(long total) {}

        @Override
        public void advanced(long steps) {}
    };

    /** The job knows how many steps it takes. */
    void started(long total);

    /** So many more steps are done. */
    void advanced(long steps);
}
