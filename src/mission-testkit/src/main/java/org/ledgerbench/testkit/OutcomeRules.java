package org.ledgerbench.testkit;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.Veto;

/** What holds of every run: the readings declared and no other, and a veto for each limit violated. */
final class OutcomeRules {

    private final Mission mission;
    private final Place place;
    private final Problems problems;

    OutcomeRules(Mission mission, Place place, Problems problems) {
        this.mission = mission;
        this.place = place;
        this.problems = problems;
    }

    void checkReadings() {
        for (Settings settings : Samples.of(place.part())) {
            String where = place.at(settings);
            problems.during(
                    where, () -> checkReadings(where, mission.simulator().run(place.position(), settings)));
        }
    }

    private void checkReadings(String where, Outcome outcome) {
        if (outcome == null) {
            problems.unless(false, where, "the simulator gives null, not an outcome");
            return;
        }
        List<Reading> declared = place.part().instruments().readings();
        List<String> ids = declared.stream().map(Reading::id).toList();
        problems.unless(
                List.copyOf(outcome.readings().keySet()).equals(ids),
                where,
                "the readings are " + outcome.readings().keySet() + ", not those declared, in their order: " + ids);
        for (Reading reading : declared) {
            Value value = outcome.readings().get(reading.id());
            problems.unless(
                    value == null || reading.kind().accepts(value),
                    where,
                    "the reading " + reading.id() + " is declared " + reading.kind() + ", but is " + value);
        }
    }

    void checkVetoes() {
        for (Settings settings : Samples.of(place.part())) {
            String where = place.at(settings);
            problems.during(where, () -> checkVetoes(where, mission.simulator().run(place.position(), settings)));
        }
    }

    private void checkVetoes(String where, Outcome outcome) {
        List<Constraint> violated = new ArrayList<>(place.part().questions().constraints());
        violated.removeIf(constraint -> constraint.allows(outcome.number(constraint.reading())));
        List<Constraint> vetoed =
                outcome.vetoes().stream().map(Veto::constraint).toList();
        problems.unless(
                vetoed.size() == violated.size() && vetoed.containsAll(violated),
                where,
                "the readings violate " + violated + ", but the vetoes are about " + vetoed);
        double worst = Double.POSITIVE_INFINITY;
        for (Veto veto : outcome.vetoes()) {
            problems.unless(!veto.message().isBlank(), where, "a veto says nothing");
            problems.unless(
                    Value.of(veto.value())
                            .equals(outcome.readings().get(veto.constraint().reading())),
                    where,
                    "the veto of " + veto.constraint().id() + " is about " + veto.value()
                            + ", which is not the reading");
            problems.unless(veto.shortfall() <= worst, where, "the worst veto does not come first");
            worst = veto.shortfall();
        }
    }
}
