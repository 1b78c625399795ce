package org.ledgerbench.dataselection.domaingap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ledgerbench.dataselection.part.ConstantSheet;
import org.ledgerbench.dataselection.part.MissionPart;
import org.ledgerbench.dataselection.part.PartTruths;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.figure.Figure;

/** Part 3, the domain-gap synthesis. Thread-safe; a run is a handful of closed forms. */
public final class DomainGapPart implements MissionPart {

    private final Map<TrackId, DomainGapModel> models = new EnumMap<>(TrackId.class);
    private final ConcurrentMap<TrackId, DomainGapFigures> figures = new ConcurrentHashMap<>();
    private final Map<TrackId, SafetyLead> safetyLeads = new EnumMap<>(TrackId.class);
    private final Map<TrackId, Part> descriptions = new EnumMap<>(TrackId.class);
    private final List<SourcedConstant> sources = new ArrayList<>();
    private final DomainGapTruths truths;

    public DomainGapPart() {
        ConstantSheet common = new ConstantSheet(DomainGapDescription.PART);
        LockMove move = LockMove.noted(common);
        sources.addAll(common.rows());
        for (TrackId id : TrackId.values()) {
            ConstantSheet sheet = new ConstantSheet(DomainGapDescription.PART + " / " + id.id());
            DomainGapTrack track = DomainGapTable.noted(id, sheet);
            sources.addAll(sheet.rows());
            models.put(id, new DomainGapModel(track));
            safetyLeads.put(id, new SafetyLead(track.limits()));
            descriptions.put(id, DomainGapDescription.of(move, track, new Sheets(common, sheet)));
        }
        truths = new DomainGapTruths(move, models::get);
    }

    @Override
    public Part description(TrackId track) {
        return descriptions.get(track);
    }

    @Override
    public Outcome run(TrackId track, Settings settings) {
        DomainGapModel model = models.get(track);
        MixQuality quality = model.quality(DomainGapDescription.mix(settings));
        return new Outcome(
                DomainGapReadings.of(quality, model.isFeasible(quality)),
                safetyLeads.get(track).vetoes(quality));
    }

    @Override
    public List<Figure> figures(TrackId track, FigureRequest request) {
        return figures.computeIfAbsent(track, id -> new DomainGapFigures(models.get(id)))
                .draw(request);
    }

    @Override
    public PartTruths truths() {
        return truths;
    }

    @Override
    public List<SourcedConstant> constants() {
        return List.copyOf(sources);
    }
}
