package org.ledgerbench.dataselection.part;

/**
 * The sheets a part's formulas take their constants from.
 *
 * @param common what is the same on every track
 * @param track what differs from track to track
 */
public record Sheets(ConstantSheet common, ConstantSheet track) {}
