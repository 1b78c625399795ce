/**
 * What the parts of the mission have in common: the tracks, the shape of a part, and the sheet on which every constant is
 * noted with its source. The packages of the parts and the mission itself depend on this one. It depends on the mission
 * contract alone.
 */
package org.ledgerbench.dataselection.part;
