package org.ledgerbench.dataselection.domaingap;

import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.Quantity;

/**
 * The move the lock asks about, without randomisation.
 *
 * @param from synthetic share at first
 * @param to synthetic share in the end
 * @param noticeable least change of the rain recall that counts as one
 */
record LockMove(double from, double to, double noticeable) {

    static LockMove noted(ConstantSheet sheet) {
        return new LockMove(
                sheet.number(
                        new Quantity("synthetic share the lock moves from", "1"),
                        0.10,
                        "mission plan, part 3: the lock"),
                sheet.number(
                        new Quantity("synthetic share the lock moves to", "1"), 0.90, "mission plan, part 3: the lock"),
                sheet.number(
                        new Quantity("least change of the rain recall that counts", "1"),
                        0.01,
                        "scenario choice: one rainy frame in a hundred"));
    }
}
