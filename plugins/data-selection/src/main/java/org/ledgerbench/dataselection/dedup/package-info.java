/**
 * Part 1, the deduplication audit: what MinHash and LSH remove from a corpus, what is still learnt, and what it costs. Only
 * the mission itself depends on this package. It depends on the common shape of a part and on the numerics.
 */
package org.ledgerbench.dataselection.dedup;
