/**
 * Mission 09, data selection: the tracks' stories, the concepts worth naming, and the three parts put together as a mission.
 * Nothing depends on this package; the workbench finds it as a service. It depends on the parts and on the mission contract.
 */
package org.ledgerbench.dataselection;
