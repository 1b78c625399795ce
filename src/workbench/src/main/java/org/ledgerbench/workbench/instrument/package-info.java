/**
 * Controls made from a mission's own description: sliders, choices and switches with units, typed entry, keys, reset and
 * help. Knows the mission contract and no perspective; Play uses it, and so may whoever shows a part.
 */
package org.ledgerbench.workbench.instrument;
