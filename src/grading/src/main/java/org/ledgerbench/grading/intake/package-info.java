/**
 * What grading asks of the outside world, as small ports: where a submission's bytes come from, who is on the roster,
 * who wants to hear of progress and who may cancel. Implemented by the exchange, the window and the command line.
 */
package org.ledgerbench.grading.intake;
