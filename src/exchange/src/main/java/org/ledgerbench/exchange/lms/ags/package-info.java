/**
 * Scores as LTI Advantage's Assignment and Grade Services take them, for a host that is a registered tool: values and
 * JSON, no network. Depends on fill for the grades and on nothing else above the parent package.
 */
package org.ledgerbench.exchange.lms.ags;
