/**
 * Part 3, the domain-gap synthesis: a mix of real and synthetic data, judged in clear weather, in rain and by the distance
 * to the field. Only the mission itself depends on this package. It depends on the common shape of a part and on the
 * numerics.
 */
package org.ledgerbench.dataselection.domaingap;
