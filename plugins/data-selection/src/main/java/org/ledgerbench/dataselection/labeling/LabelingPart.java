package org.ledgerbench.dataselection.labeling;

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

/** Part 2, active-learning ROI. Thread-safe; what depends on track, sampler and batch size alone is computed once. */
public final class LabelingPart implements MissionPart {

    private final LabelingConstants constants;
    private final Map<TrackId, LabelingTrack> tracks = new EnumMap<>(TrackId.class);
    private final Map<TrackId, Part> descriptions = new EnumMap<>(TrackId.class);
    private final List<SourcedConstant> sources = new ArrayList<>();
    private final ConcurrentMap<TrackId, LabelingModel> models = new ConcurrentHashMap<>();
    private final LabelingTruths truths = new LabelingTruths(this::model);

    public LabelingPart() {
        ConstantSheet common = new ConstantSheet(LabelingDescription.PART);
        constants = LabelingConstants.noted(common);
        sources.addAll(common.rows());
        for (TrackId id : TrackId.values()) {
            ConstantSheet sheet = new ConstantSheet(LabelingDescription.PART + " / " + id.id());
            LabelingTrack track = LabelingTable.noted(id, sheet);
            sources.addAll(sheet.rows());
            tracks.put(id, track);
            descriptions.put(id, LabelingDescription.of(constants, track, new Sheets(common, sheet)));
        }
    }

    private LabelingModel model(TrackId track) {
        LabelingModel known = models.get(track);
        return known != null
                ? known
                : models.computeIfAbsent(track, id -> new LabelingModel(constants, tracks.get(id)));
    }

    @Override
    public Part description(TrackId track) {
        return descriptions.get(track);
    }

    @Override
    public Outcome run(TrackId track, Settings settings) {
        LabelingPath path = model(track).path(Sampler.of(settings.text(LabelingDescription.SAMPLER)), (int)
                settings.number(LabelingDescription.BATCH_SIZE));
        return path.outcome(path.roundAt(settings.number(LabelingDescription.LABELS)));
    }

    @Override
    public List<Figure> figures(TrackId track, FigureRequest request) {
        return new LabelingFigures(model(track), request).draw();
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
