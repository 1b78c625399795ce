package org.ledgerbench.app.generate;

/**
 * A made-up ledger.
 *
 * @param path where it belongs, relative to the folder of the class, with forward slashes
 * @param bytes its content
 */
public record GeneratedLedger(String path, byte[] bytes) {}
