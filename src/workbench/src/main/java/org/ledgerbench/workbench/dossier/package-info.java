/**
 * Everything the page of one student shows, computed from a submission as plain values: predictions beside truths, runs
 * beside what the simulator says, texts with the evidence in them, figures, formulas. May use grading and the mission's plain
 * data; knows no toolkit and no gradebook. The Grade perspective shows it.
 */
package org.ledgerbench.workbench.dossier;
