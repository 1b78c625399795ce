package org.ledgerbench.dataselection.part;

import java.util.List;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.figure.Figure;

/**
 * One part of the mission on every track: what it says of itself and the science behind it. Pure and safe for any number
 * of threads. Settings have been checked against the part's knobs before they come here.
 */
public interface MissionPart {

    /** What the workbench shows of the part. */
    Part description(TrackId track);

    /** One run. */
    Outcome run(TrackId track, Settings settings);

    /** One figure for each outline of the description, in that order. */
    List<Figure> figures(TrackId track, FigureRequest request);

    /** The right answers. */
    PartTruths truths();

    /** Where the part's constants come from. */
    List<SourcedConstant> constants();
}
