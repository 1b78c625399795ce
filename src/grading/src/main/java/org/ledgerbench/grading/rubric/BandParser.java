package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the bands of a check. A band must be wider than the one before it, or it could never be reached. */
final class BandParser {

    private final Yaml yaml;
    private final Problems problems;

    BandParser(Yaml yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    /** Bands by distance: {@code within: 2} or {@code within: 5%}. */
    List<Band> distances() {
        return bands("within", false);
    }

    /** Bands by the share reached: {@code atLeast: 99%}. */
    List<Band> shares() {
        return bands("atLeast", true);
    }

    private List<Band> bands(String key, boolean shares) {
        List<Band> bands = new ArrayList<>();
        for (Node node : yaml.items("bands")) {
            Yaml written = new Yaml(node, "A band", problems);
            written.allow(Set.of(key, "credit"), "A band of this check");
            Optional<Band.Bound> bound = bound(written, key, shares);
            Optional<BigDecimal> credit = written.share("credit");
            lacks(written, key);
            lacks(written, "credit");
            if (bound.isPresent() && credit.isPresent()) {
                Band band = new Band(bound.get(), credit.get());
                checkOrder(bands, band, written.line());
                bands.add(band);
            }
        }
        if (yaml.value("bands").filter(BandParser::isEmptyList).isPresent()) {
            problems.add(yaml.line("bands"), "bands is empty.", "Name a band, or leave bands out for all or nothing.");
        }
        return bands;
    }

    private static boolean isEmptyList(Node node) {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    private void lacks(Yaml band, String key) {
        if (!band.has(key)) {
            problems.add(
                    band.line(),
                    "A band lacks \"" + key + "\".",
                    "Write it as { within: 2, credit: 100% } or { atLeast: 99%, credit: 100% }.");
        }
    }

    private Optional<Band.Bound> bound(Yaml band, String key, boolean shares) {
        if (shares) {
            return band.share(key).map(Band.Bound.AtLeast::new);
        }
        return band.isPercent(key)
                ? band.share(key).map(Band.Bound.Relative::new)
                : band.number(key).map(Band.Bound.Absolute::new);
    }

    private void checkOrder(List<Band> before, Band band, int line) {
        if (before.isEmpty()) {
            return;
        }
        Band last = before.get(before.size() - 1);
        if (last.bound().getClass() == band.bound().getClass() && !isWider(last.bound(), band.bound())) {
            problems.add(
                    line,
                    "This band is no wider than the one before it, so it never counts.",
                    "Put the narrowest band first.");
        }
        if (last.credit().compareTo(band.credit()) <= 0) {
            problems.add(
                    line,
                    "This band gives no less than the narrower one before it.",
                    "Let credit fall from band to band.");
        }
    }

    private static boolean isWider(Band.Bound narrow, Band.Bound wide) {
        if (narrow instanceof Band.Bound.Absolute first && wide instanceof Band.Bound.Absolute second) {
            return second.distance().compareTo(first.distance()) > 0;
        }
        if (narrow instanceof Band.Bound.Relative first && wide instanceof Band.Bound.Relative second) {
            return second.share().compareTo(first.share()) > 0;
        }
        return narrow instanceof Band.Bound.AtLeast first
                && wide instanceof Band.Bound.AtLeast second
                && second.share().compareTo(first.share()) < 0;
    }
}
