/**
 * Text that others wrote, made safe for the files it goes into without changing what it says. Every door may use this
 * package; it knows no format but the rules of CSV and spreadsheets for cells.
 */
package org.ledgerbench.exchange.text;
