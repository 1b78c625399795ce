package org.ledgerbench.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;

/** Questions to a mission whose answers, being values, can be compared to the bit. */
final class Snapshot {

    private Snapshot() {}

    /** Every question there is, to be asked in any order and from any thread. */
    static List<Callable<Object>> questions(Mission mission) {
        List<Callable<Object>> questions = new ArrayList<>(List.of(mission::description, mission::constants));
        for (Place place : Place.all(mission.description())) {
            addQuestions(mission, place, questions);
        }
        return questions;
    }

    private static void addQuestions(Mission mission, Place place, List<Callable<Object>> questions) {
        Part part = place.part();
        Position position = place.position();
        List<Settings> few = Samples.few(part);
        questions.add(() -> mission.truths().lock(position));
        for (Settings settings : few) {
            Settings committed = place.committed(settings);
            questions.add(() -> mission.simulator().run(position, settings));
            questions.add(() -> mission.truths().all(position, settings));
            part.questions()
                    .claims()
                    .forEach(claim -> questions.add(() -> mission.truths().claim(position, claim.id(), committed)));
            part.questions()
                    .optima()
                    .forEach(knob -> questions.add(() -> mission.truths().optimum(position, knob, committed)));
            if (part.questions().knee()) {
                questions.add(() -> mission.truths().knee(position, committed));
            }
        }
        Settings last = few.get(few.size() - 1);
        FigureRequest request = new FigureRequest(position, last, few, Optional.of(last));
        questions.add(() -> mission.simulator().figures(request));
    }

    /** The answers in the order of the questions. */
    static List<Object> of(Mission mission) throws Exception {
        List<Object> answers = new ArrayList<>();
        for (Callable<Object> question : questions(mission)) {
            answers.add(question.call());
        }
        return answers;
    }
}
