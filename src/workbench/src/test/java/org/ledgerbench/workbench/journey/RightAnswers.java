package org.ledgerbench.workbench.journey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledgerbench.dataselection.DataSelectionMission;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** What somebody who knows the simulator by heart predicts, tries, commits and writes on a track. */
final class RightAnswers {

    private final DataSelectionMission mission = new DataSelectionMission();
    private final String track;

    RightAnswers(String track) {
        this.track = track;
    }

    /** The parts of the track. */
    List<Part> parts() {
        return mission.description().track(track).orElseThrow().parts();
    }

    /** The prediction that comes true. */
    Value lock(Part part) {
        Value truth = mission.truths().lock(at(part));
        return truth instanceof Value.Numeric number ? Value.of(Math.rint(number.value() * 10) / 10) : truth;
    }

    /** The settings to try, the best last. */
    List<Settings> runs(Part part) {
        return switch (part.id()) {
            case "dedup-audit" -> List.of(part.defaults(), best(part));
            case "labeling-roi" -> {
                Settings uncertain = part.defaults().with("sampler", Value.of("uncertainty"));
                double batch = uncertain.number("batchSize");
                double knee = knee(part, uncertain);
                yield List.of(
                        uncertain.with("labels", Value.of(knee - batch)),
                        uncertain.with("labels", Value.of(knee + batch)),
                        uncertain.with("labels", Value.of(knee)));
            }
            default -> List.of(part.defaults(), feasible(part));
        };
    }

    /** The claims that are true of the committed settings. */
    Map<String, Value> claims(Part part, Settings committed) {
        Map<String, Value> claims = new LinkedHashMap<>();
        for (Claim claim : part.questions().claims()) {
            claims.put(claim.id(), mission.truths().claim(at(part), claim.id(), committed));
        }
        return claims;
    }

    /** A reflection with what is asked for: words, concepts by name, numbers of own runs. */
    String reflection(Settings last, Part part) {
        String numbers = mission.simulator().run(at(part), last).readings().entrySet().stream()
                .filter(reading ->
                        reading.getValue() instanceof Value.Numeric number && Math.abs(number.value()) >= 0.01)
                .limit(6)
                .map(reading -> reading.getKey() + " was " + plain(((Value.Numeric) reading.getValue()).value()))
                .collect(Collectors.joining(", and "));
        return "By the Iron Law the time follows from the operations, and deduplication lowers the FLOPs while the ICR"
                + " rises. Uncertainty sampling reaches the knee sooner, where the marginal cost overtakes what a round"
                + " saves. The domain gap and the FID pull against each other, so that a veto bounds the mix. In my last"
                + " run " + numbers + ". That is why I stop here and nowhere else, whatever the crisis asks of me.";
    }

    private static String plain(double number) {
        return new BigDecimal(number).round(new MathContext(4)).toPlainString();
    }

    private Settings best(Part part) {
        Settings best = part.defaults();
        double share = -1;
        for (double threshold : positions(part, "threshold")) {
            Settings tried = best.with("threshold", Value.of(threshold));
            double reached =
                    mission.truths().optimum(at(part), "threshold", tried).share();
            if (reached > share) {
                share = reached;
                best = tried;
            }
        }
        return best;
    }

    private double knee(Part part, Settings settings) {
        KneeTruth knee = mission.truths().knee(at(part), settings);
        return knee.knee();
    }

    private Settings feasible(Part part) {
        for (double share : positions(part, "syntheticShare")) {
            for (double randomization : positions(part, "randomization")) {
                Settings tried = part.defaults()
                        .with("syntheticShare", Value.of(share))
                        .with("randomization", Value.of(randomization));
                if (mission.simulator().run(at(part), tried).vetoes().isEmpty()) {
                    return tried;
                }
            }
        }
        throw new IllegalStateException("No mix of " + track + " is feasible");
    }

    private static List<Double> positions(Part part, String knob) {
        var range = ((Knob.Slider) part.knob(knob).orElseThrow()).range();
        List<Double> positions = new ArrayList<>();
        for (int index = 0; index < range.positions(); index++) {
            positions.add(range.at(index));
        }
        return positions;
    }

    private Position at(Part part) {
        return new Position(track, part.id());
    }
}
