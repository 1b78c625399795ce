package org.ledgerbench.exchange.lms.csv;

/**
 * The place of a cell.
 *
 * @param row the row, from 0; the header is a row
 * @param column the column, from 0
 */
public record CellAddress(int row, int column) {}
