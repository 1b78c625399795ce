package org.ledgerbench.dataselection;

import java.util.List;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.figure.Figure;

/** Checks what it is asked and hands it to the part. */
final class DataSelectionSimulator implements Simulator {

    private final MissionParts parts;

    DataSelectionSimulator(MissionParts parts) {
        this.parts = parts;
    }

    @Override
    public Outcome run(Position position, Settings settings) {
        MissionParts.Place place = parts.at(position).checkedForAll(settings);
        return place.science().run(place.track(), settings);
    }

    @Override
    public List<Figure> figures(FigureRequest request) {
        MissionParts.Place place = parts.at(request.position()).checkedForAll(request.settings());
        request.runs().forEach(place::checkedForAll);
        request.answer().ifPresent(place::checkedForAll);
        return place.science().figures(place.track(), request);
    }
}
