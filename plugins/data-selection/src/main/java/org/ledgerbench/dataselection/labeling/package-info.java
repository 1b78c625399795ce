/**
 * Part 2, active-learning ROI: what labels chosen by uncertainty teach, and what choosing them costs. Only the mission
 * itself depends on this package. It depends on the common shape of a part and on the numerics.
 */
package org.ledgerbench.dataselection.labeling;
