package org.ledgerbench.dataselection.domaingap;

/**
 * A mix of data.
 *
 * @param syntheticShare m, between 0 and 1
 * @param randomization rho, the intensity of domain randomisation
 */
record Mix(double syntheticShare, double randomization) {}
