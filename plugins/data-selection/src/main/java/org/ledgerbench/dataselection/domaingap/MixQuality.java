package org.ledgerbench.dataselection.domaingap;

/**
 * How good a mix is.
 *
 * @param benchmarkAccuracy accuracy in clear weather
 * @param rainRecall accuracy in rain, the safety metric
 * @param fid squared Fréchet distance between the mix and the field
 */
record MixQuality(double benchmarkAccuracy, double rainRecall, double fid) {}
