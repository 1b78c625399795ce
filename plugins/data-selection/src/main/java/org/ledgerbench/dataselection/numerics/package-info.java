/**
 * The standard normal distribution and expectations over it, for the formulas of the parts. The parts may depend on this
 * package; it knows nothing of them. It depends on a statistics library alone.
 */
package org.ledgerbench.dataselection.numerics;
