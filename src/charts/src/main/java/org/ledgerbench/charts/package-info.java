/**
 * Draws a mission's figures and formulas, and bars beside words: as JFreeChart charts for a window, as PNG for spreadsheets and as SVG for web
 * pages, in a light and a dark theme, without a display. It depends on the mission contract alone; rooms that show or
 * export figures may depend on it.
 */
package org.ledgerbench.charts;
