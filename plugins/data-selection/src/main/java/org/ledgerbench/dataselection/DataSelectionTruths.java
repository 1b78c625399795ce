package org.ledgerbench.dataselection;

import java.util.List;
import java.util.OptionalDouble;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.figure.FigureOutline;

/** Checks what it is asked and hands it to the part. */
final class DataSelectionTruths implements Truths {

    private final MissionParts parts;

    DataSelectionTruths(MissionParts parts) {
        this.parts = parts;
    }

    @Override
    public Value lock(Position position) {
        MissionParts.Place place = parts.at(position);
        return place.science().truths().lock(place.track());
    }

    @Override
    public KneeTruth knee(Position position, Settings committed) {
        MissionParts.Place place = parts.at(position).checkedForAnswer(committed);
        return place.science().truths().knee(place.track(), committed);
    }

    @Override
    public OptionalDouble placeOfKnee(Position position, Settings committed, FigureOutline figure, double value) {
        MissionParts.Place place = parts.at(position).checkedForAnswer(committed);
        return place.science().truths().placeOfKnee(place.track(), committed, figure.id(), value);
    }

    @Override
    public OptimumTruth optimum(Position position, String knob, Settings committed) {
        MissionParts.Place place = parts.at(position).checkedForAnswer(committed);
        return place.science().truths().optimum(place.track(), knob, committed);
    }

    @Override
    public Value claim(Position position, String claim, Settings committed) {
        MissionParts.Place place = parts.at(position).checkedForAnswer(committed);
        return place.science().truths().claim(place.track(), claim, committed);
    }

    @Override
    public List<Truth> all(Position position, Settings settings) {
        MissionParts.Place place = parts.at(position).checkedForAll(settings);
        return place.science().truths().all(place.track(), settings);
    }
}
