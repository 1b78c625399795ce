package org.ledgerbench.grading.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ledgerbench.mission.MissionDescription;
import org.yaml.snakeyaml.nodes.Node;

/** Makes a rubric of its YAML. What comes out is only to be used when there are no problems. */
final class RubricParser {

    /** The keys of a rubric. */
    static final Set<String> KEYS = Set.of("rubric", "mission", "title", "total", "criteria", "late");

    /** The keys of a late policy, all of them needed. */
    static final Set<String> LATE_KEYS = Set.of("graceHours", "deduct", "then");

    private static final int FORMAT = 1;

    private final Yaml top;
    private final Problems problems;

    RubricParser(Node root, Problems problems) {
        this.top = new Yaml(root, "A rubric", problems);
        this.problems = problems;
    }

    Rubric parse(Function<String, Optional<MissionDescription>> missions, String sha256) {
        top.allow(KEYS, "A rubric");
        if (top.whole("rubric", 0).orElse(0) != FORMAT) {
            problems.add(
                    top.line("rubric"),
                    "The rubric does not say \"rubric: 1\", the only format there is.",
                    "Begin it with rubric: 1.");
        }
        String mission = top.requiredText("mission", "The rubric");
        String title = top.requiredText("title", "The rubric");
        Optional<LatePolicy> late = top.value("late").map(this::late);
        List<Criterion> criteria = new ArrayList<>();
        List<Yaml> places = new ArrayList<>();
        List<Yaml> written = written();
        for (Yaml each : written) {
            new CriterionParser(each, problems).parse().ifPresent(criterion -> {
                criteria.add(criterion);
                places.add(each);
            });
        }
        BigDecimal total = total(written);
        new RubricRules(problems, places).check(criteria);
        if (!mission.isEmpty()) {
            missions.apply(mission)
                    .ifPresentOrElse(
                            described -> new MissionRules(described, problems, places).check(criteria),
                            () -> problems.add(
                                    top.line("mission"),
                                    "There is no mission \"" + mission + "\" here.",
                                    "Correct the id, or put its plugin into a plugins folder; on the command line --plugins "
                                            + "names one."));
        }
        return new Rubric(mission, title, total, criteria, late, sha256);
    }

    private List<Yaml> written() {
        int before = problems.count();
        List<Node> items = top.items("criteria");
        if (items.isEmpty() && problems.count() == before) {
            problems.add(top.line("criteria"), "The rubric has no criteria.", "List them under criteria.");
        }
        return items.stream()
                .map(item -> new Yaml(item, "A criterion", problems))
                .toList();
    }

    /** The total, held against the sum of the points, unless some points cannot be read anyway. */
    private BigDecimal total(List<Yaml> written) {
        if (!top.has("total")) {
            problems.add(top.line(), "The rubric lacks \"total\".", "Add total, the sum of all points.");
        }
        Optional<BigDecimal> total = top.number("total");
        List<BigDecimal> points = written.stream()
                .flatMap(each -> each.value("points").flatMap(Yaml::decimal).stream())
                .toList();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.isPresent() && points.size() == written.size() && sum.compareTo(total.get()) != 0) {
            problems.add(
                    top.line("total"),
                    "The points of the criteria add up to " + sum.toPlainString() + ", but total says "
                            + total.get().toPlainString() + ".",
                    "Change one or the other.");
        }
        return total.orElse(BigDecimal.ZERO);
    }

    private LatePolicy late(Node node) {
        Yaml late = new Yaml(node, "late", problems);
        late.allow(LATE_KEYS, "late");
        for (String key : LATE_KEYS.stream().sorted().toList()) {
            if (!late.has(key)) {
                problems.add(
                        late.line(),
                        "late lacks \"" + key + "\".",
                        "Write late: { graceHours: 24, deduct: 10%, then: 0 }, or leave late out.");
            }
        }
        BigDecimal graceHours = late.number("graceHours").orElse(BigDecimal.ZERO);
        BigDecimal deduct = late.share("deduct").orElse(BigDecimal.ZERO);
        BigDecimal then = (isZero(late) ? late.number("then") : late.share("then")).orElse(BigDecimal.ZERO);
        if (then.add(deduct).compareTo(BigDecimal.ONE) > 0) {
            problems.add(
                    late.line("then"),
                    "late leaves more after the grace hours than within them.",
                    "Let then be at most what deduct leaves.");
        }
        return new LatePolicy(graceHours, deduct, then);
    }

    private static boolean isZero(Yaml late) {
        return late.value("then")
                .flatMap(Yaml::decimal)
                .map(then -> then.signum() == 0)
                .orElse(false);
    }
}
