package org.ledgerbench.dataselection.dedup;

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

/** Part 1, the deduplication audit. Thread-safe; what depends on track and banding alone is computed once. */
public final class DedupPart implements MissionPart {

    private final DedupConstants constants;
    private final ClusterSizes sizes;
    private final Map<TrackId, DedupTrack> tracks = new EnumMap<>(TrackId.class);
    private final Map<TrackId, Part> descriptions = new EnumMap<>(TrackId.class);
    private final List<SourcedConstant> sources = new ArrayList<>();
    private final ConcurrentMap<TrackId, DedupModel> models = new ConcurrentHashMap<>();

    public DedupPart() {
        ConstantSheet common = new ConstantSheet(DedupDescription.PART);
        constants = DedupConstants.noted(common);
        sizes = ClusterSizes.noted(common);
        sources.addAll(common.rows());
        for (TrackId id : TrackId.values()) {
            ConstantSheet sheet = new ConstantSheet(DedupDescription.PART + " / " + id.id());
            DedupTrack track = DedupTable.noted(id, sheet);
            sources.addAll(sheet.rows());
            tracks.put(id, track);
            descriptions.put(id, DedupDescription.of(constants, track, new Sheets(common, sheet)));
        }
    }

    private DedupModel model(TrackId track) {
        DedupModel known = models.get(track);
        return known != null
                ? known
                : models.computeIfAbsent(track, id -> new DedupModel(constants, sizes, tracks.get(id)));
    }

    @Override
    public Part description(TrackId track) {
        return descriptions.get(track);
    }

    @Override
    public Outcome run(TrackId track, Settings settings) {
        return model(track).at(settings.number(DedupDescription.THRESHOLD)).outcome();
    }

    @Override
    public List<Figure> figures(TrackId track, FigureRequest request) {
        return new DedupFigures(model(track)).draw(request);
    }

    @Override
    public PartTruths truths() {
        return new DedupTruths(this::model);
    }

    @Override
    public List<SourcedConstant> constants() {
        return List.copyOf(sources);
    }
}
