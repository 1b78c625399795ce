package org.ledgerbench.testkit;

import java.util.List;
import java.util.Optional;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.Visibility;

/** What holds of the figures of a part, before any run, with runs, and once the part is answered. */
final class FigureRules {

    private final Mission mission;
    private final Place place;
    private final Problems problems;

    FigureRules(Mission mission, Place place, Problems problems) {
        this.mission = mission;
        this.place = place;
        this.problems = problems;
    }

    void checkForm() {
        List<Settings> runs = Samples.few(place.part());
        Settings settings = place.part().defaults();
        checkForm("before a run", FigureRequest.of(place.position(), settings));
        checkForm("after a run", new FigureRequest(place.position(), settings, runs.subList(0, 1), Optional.empty()));
        for (Settings answer : runs) {
            checkForm(
                    "once answered with " + Place.words(answer),
                    new FigureRequest(place.position(), answer, runs, Optional.of(answer)));
        }
    }

    private void checkForm(String when, FigureRequest request) {
        problems.during(place + " " + when, () -> {
            List<Figure> figures = mission.simulator().figures(request);
            problems.unless(
                    figures.stream()
                            .map(Figure::outline)
                            .toList()
                            .equals(place.part().instruments().figures()),
                    place + " " + when,
                    "there is not one figure for each outline, in their order");
            for (Figure figure : figures) {
                String where = place + " " + when + ", " + figure.outline().id();
                new FigureForm(figure, where, problems).check(request.runs().size());
            }
        });
    }

    /** What a student may see before the part is answered must not name what is to be found. */
    void checkDiscretion() {
        List<Settings> runs = Samples.few(place.part());
        for (List<Settings> recorded : List.of(List.<Settings>of(), runs)) {
            Settings settings = place.part().defaults();
            problems.during(
                    place,
                    () -> studentSees(settings, recorded)
                            .forEach(figure -> new FigureForm(
                                            figure,
                                            place + ", " + figure.outline().id(),
                                            problems)
                                    .checkDiscretion()));
        }
    }

    /** Where runs are limited looking costs a run: turning a knob alone shows nothing new. */
    void checkThatLookingCostsARun() {
        if (place.part().instruments().runLimit().isEmpty()) {
            return;
        }
        List<Settings> runs = Samples.few(place.part()).subList(0, 1);
        for (List<Settings> recorded : List.of(List.<Settings>of(), runs)) {
            problems.during(place, () -> {
                List<Figure> before = studentSees(place.part().defaults(), recorded);
                for (Settings settings : Samples.few(place.part())) {
                    problems.unless(
                            studentSees(settings, recorded).equals(before),
                            place.at(settings),
                            "turning the knobs changes a figure, although no run was recorded");
                }
            });
        }
    }

    private List<Figure> studentSees(Settings settings, List<Settings> runs) {
        FigureRequest request = new FigureRequest(place.position(), settings, runs, Optional.empty());
        return mission.simulator().figures(request).stream()
                .map(figure -> figure.visible(
                        visibility -> visibility == Visibility.ALWAYS || visibility == Visibility.AFTER_LOCK))
                .toList();
    }
}
