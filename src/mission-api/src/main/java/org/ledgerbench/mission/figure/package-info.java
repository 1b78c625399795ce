/**
 * Plots as plain data: axes, series, markers, thresholds and shaded regions, each with who may see it. The charts room
 * draws them. This package depends on nothing.
 */
package org.ledgerbench.mission.figure;
