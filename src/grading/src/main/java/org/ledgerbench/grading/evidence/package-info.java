/**
 * What can be found in a reflection: words, concepts of the mission, and numbers that agree with the student's own runs or
 * contradict them. Found beside the text for a marker to see; nothing is judged here. Stands on the replay.
 */
package org.ledgerbench.grading.evidence;
