package org.ledgerbench.grading.check;

/** Why a criterion has to wait. */
final class Pending {

    private Pending() {}

    /** The criterion needs the simulator, and there is none for this ledger. */
    static Verdict withoutSimulator(Attempt attempt) {
        String reason = attempt.track().isEmpty()
                ? "the mission has no track \"" + attempt.ledger().header().track() + "\", so this cannot be computed"
                : "version " + attempt.ledger().header().mission().version()
                        + " of the mission is not installed, so this cannot be computed yet";
        return Verdict.pending(reason);
    }
}
