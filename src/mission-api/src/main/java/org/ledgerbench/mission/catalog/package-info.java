/**
 * The missions at hand: found by {@link java.util.ServiceLoader} on the class path and in jars of plugin folders, each
 * jar with a class loader of its own. A mission that cannot be loaded is a failure to report, never an exception. May be
 * used by every room that needs a mission; depends on the mission contract alone.
 */
package org.ledgerbench.mission.catalog;
