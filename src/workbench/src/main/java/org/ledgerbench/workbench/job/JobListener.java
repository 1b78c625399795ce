package org.ledgerbench.workbench.job;

/** Shows the jobs of a workbench. Called on the event thread. */
public interface JobListener {

    /** Nobody shows them. */
    JobListener SILENT = new JobListener() {
        @Override
        public void progressed(JobStatus status) {}

        @Override
        public void ended() {}
    };

    /** The job has begun, or come further. */
    void progressed(JobStatus status);

    /** The job is over, whatever came of it. */
    void ended();
}
