/**
 * Files of this machine: what went wrong with one as a sentence, and outputs that appear whole or not at all. Every door
 * may use this package; it knows no format.
 */
package org.ledgerbench.exchange.files;
