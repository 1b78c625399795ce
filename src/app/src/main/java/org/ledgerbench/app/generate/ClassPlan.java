package org.ledgerbench.app.generate;

/**
 * What class to make up.
 *
 * @param students how many ledgers, at least 1
 * @param seed the same seed gives the same bytes
 * @param faultyShare the share of ledgers with a fault, 0 to 1
 */
public record ClassPlan(int students, long seed, double faultyShare) {

    public ClassPlan {
        if (students < 1) {
            throw new IllegalArgumentException("A class has at least one student, not " + students);
        }
        if (!(faultyShare >= 0 && faultyShare <= 1)) {
            throw new IllegalArgumentException("The share of faulty ledgers is between 0 and 1, not " + faultyShare);
        }
    }
}
