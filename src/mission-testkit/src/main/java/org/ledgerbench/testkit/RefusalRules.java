package org.ledgerbench.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;

/** What a mission must not answer: places it does not have and settings nobody can choose. */
final class RefusalRules {

    private static final String UNKNOWN = "no-such-name";

    private final Mission mission;
    private final Place place;
    private final Problems problems;

    RefusalRules(Mission mission, Place place, Problems problems) {
        this.mission = mission;
        this.place = place;
        this.problems = problems;
    }

    void checkPositions() {
        Settings settings = place.part().defaults();
        Position track = new Position(UNKNOWN, place.part().id());
        Position part = new Position(place.track().id(), UNKNOWN);
        for (Position position : new Position[] {track, part}) {
            refused("run at " + position, () -> mission.simulator().run(position, settings));
            refused("figures at " + position, () -> mission.simulator().figures(FigureRequest.of(position, settings)));
            refused("lock truth at " + position, () -> mission.truths().lock(position));
            refused("truths at " + position, () -> mission.truths().all(position, settings));
        }
    }

    void checkSettings() {
        forEachWrong(place.part().defaults(), place.part().defaults().values(), settings -> {
            String values = Place.words(settings);
            Position position = place.position();
            refused("run with " + values, () -> mission.simulator().run(position, settings));
            refused("figures with " + values, () -> mission.simulator().figures(FigureRequest.of(position, settings)));
            refused("truths with " + values, () -> mission.truths().all(position, settings));
        });
    }

    void checkQuestions() {
        var questions = place.part().questions();
        Position position = place.position();
        Settings committed = place.committed(place.part().defaults());
        refused("claim " + UNKNOWN, () -> mission.truths().claim(position, UNKNOWN, committed));
        refused("optimum of " + UNKNOWN, () -> mission.truths().optimum(position, UNKNOWN, committed));
        if (!questions.knee()) {
            refused("a knee it does not declare", () -> mission.truths().knee(position, committed));
        }
        forEachWrong(committed, committed.values(), wrong -> {
            if (questions.knee()) {
                refused(
                        "knee with " + Place.words(wrong),
                        () -> mission.truths().knee(position, wrong));
            }
            for (String knob : questions.optima()) {
                refused(
                        "optimum with " + Place.words(wrong),
                        () -> mission.truths().optimum(position, knob, wrong));
            }
        });
    }

    private void forEachWrong(Settings right, Map<String, Value> knobs, Consumer<Settings> check) {
        for (String id : knobs.keySet()) {
            Map<String, Value> without = new LinkedHashMap<>(right.values());
            without.remove(id);
            check.accept(new Settings(without));
            Knob knob = place.part().knob(id).orElseThrow();
            if (knob instanceof Knob.Slider slider) {
                check.accept(right.with(
                        id, Value.of(slider.range().maximum() + slider.range().step())));
                check.accept(right.with(
                        id, Value.of(slider.range().minimum() - slider.range().step())));
            }
            check.accept(right.with(id, Value.of(UNKNOWN)));
        }
    }

    private void refused(String what, Runnable call) {
        try {
            call.run();
            problems.unless(false, place, what + " is answered; an IllegalArgumentException is due");
        } catch (IllegalArgumentException expected) {
            String message = expected.getMessage();
            problems.unless(message != null && !message.isBlank(), place, what + " is refused without a word");
        } catch (RuntimeException unexpected) {
            problems.unless(false, place, what + " ends in " + unexpected + "; an IllegalArgumentException is due");
        }
    }
}
