/**
 * The contract every mission has to keep, as a suite of tests that a mission's own test subclasses. It sees a mission
 * only through the mission API. Test code of plugins may depend on it; no other room does.
 */
package org.ledgerbench.testkit;
