package org.ledgerbench.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Concept;
import org.ledgerbench.mission.Constraint;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.figure.FigureOutline;

/** What holds of a description as a whole: ids, prose, and the likeness of the tracks. */
final class DescriptionRules {

    /** Ids that stand in rubrics and ledgers as names of things: {@code data-selection}. */
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Ids of quantities, which become keys of a ledger and columns of a table: {@code batchSize}. */
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");

    private static final Pattern FIGURE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final MissionDescription description;
    private final Problems problems;

    DescriptionRules(MissionDescription description, Problems problems) {
        this.description = description;
        this.problems = problems;
    }

    void checkIds() {
        problems.unless(!description.key().version().isBlank(), "mission", "the version is blank");
        ids("mission", Stream.of(description.key().id()), KEBAB);
        ids("tracks", description.tracks().stream().map(Track::id), KEBAB);
        ids("concepts", description.concepts().stream().map(Concept::id), KEBAB);
        for (Track track : description.tracks()) {
            ids("parts of " + track.id(), track.parts().stream().map(Part::id), KEBAB);
        }
        Place.all(description).forEach(this::checkIds);
    }

    private void checkIds(Place place) {
        Part part = place.part();
        var instruments = part.instruments();
        var questions = part.questions();
        // Axes and formulas name knobs and readings alike, so one namespace holds both.
        ids(
                "knobs and readings of " + place,
                Stream.concat(
                        instruments.knobs().stream().map(Knob::id),
                        instruments.readings().stream().map(Reading::id)),
                CAMEL);
        // Claims and committed knobs stand in one object of the ledger.
        ids(
                "answer knobs and claims of " + place,
                Stream.concat(
                        questions.answerKnobs().stream(),
                        questions.claims().stream().map(Claim::id)),
                CAMEL);
        ids("prompts of " + place, questions.prompts().stream().map(Prompt::id), KEBAB);
        ids("constraints of " + place, questions.constraints().stream().map(Constraint::id), KEBAB);
        ids("figures of " + place, instruments.figures().stream().map(FigureOutline::id), FIGURE);
        ids("formulas of " + place, instruments.formulas().stream().map(Formula::id), KEBAB);
    }

    private void ids(String where, Stream<String> ids, Pattern form) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            problems.unless(form.matcher(id).matches(), where, "the id \"" + id + "\" does not match " + form);
            problems.unless(seen.add(id), where, "the id " + id + " is there twice");
        });
    }

    void checkProse() {
        prose("mission", description.title(), description.summary());
        for (Concept concept : description.concepts()) {
            prose("concept " + concept.id(), concept.label());
            concept.spellings().forEach(spelling -> prose("concept " + concept.id(), spelling));
        }
        for (Track track : description.tracks()) {
            var story = track.story();
            prose("track " + track.id(), track.title(), story.persona(), story.northStar(), story.crisis());
            prose(
                    "track " + track.id(),
                    story.stakeholder().role(),
                    story.stakeholder().message());
        }
        Place.all(description).forEach(this::checkProse);
    }

    private void checkProse(Place place) {
        Part part = place.part();
        prose(
                place,
                part.briefing().title(),
                part.briefing().objective(),
                part.lock().question());
        for (Knob knob : part.instruments().knobs()) {
            prose(
                    place + " knob " + knob.id(),
                    knob.help().label(),
                    knob.help().explanation(),
                    knob.help().source());
        }
        for (Reading reading : part.instruments().readings()) {
            prose(place + " reading " + reading.id(), reading.label(), reading.explanation());
        }
        for (FigureOutline figure : part.instruments().figures()) {
            prose(
                    place + " figure " + figure.id(),
                    figure.title(),
                    figure.x().label(),
                    figure.y().label());
        }
        part.questions().claims().forEach(claim -> prose(place + " claim " + claim.id(), claim.question()));
        part.questions()
                .prompts()
                .forEach(prompt -> prose(place + " prompt " + prompt.id(), prompt.title(), prompt.question()));
        part.questions()
                .constraints()
                .forEach(constraint -> prose(place + " constraint " + constraint.id(), constraint.label()));
    }

    private void prose(Object where, String... texts) {
        for (String text : texts) {
            problems.unless(!text.isBlank(), where, "a text that people read is blank");
        }
    }

    /** A rubric names parts, claims and prompts without a track, so each track has to have them. */
    void checkLikeness() {
        for (Track track : description.tracks()) {
            List<String> parts = track.parts().stream().map(Part::id).toList();
            problems.unless(!parts.isEmpty(), track.id(), "the track has no part");
            problems.unless(
                    parts.equals(description.partIds()),
                    track.id(),
                    "the parts are " + parts + ", but the first track has " + description.partIds());
        }
        Track first = description.tracks().get(0);
        for (Place place : Place.all(description)) {
            first.part(place.part().id()).ifPresent(model -> checkLikeness(place, model));
        }
    }

    private void checkLikeness(Place place, Part model) {
        alike(place, model, "kind of lock", part -> part.lock().getClass().getSimpleName());
        alike(
                place,
                model,
                "knobs",
                part -> part.instruments().knobs().stream().map(Knob::id).toList());
        alike(
                place,
                model,
                "readings",
                part -> part.instruments().readings().stream().map(Reading::id).toList());
        alike(
                place,
                model,
                "figures",
                part -> part.instruments().figures().stream()
                        .map(FigureOutline::id)
                        .toList());
        alike(place, model, "answer knobs", part -> part.questions().answerKnobs());
        alike(
                place,
                model,
                "claims",
                part -> part.questions().claims().stream().map(Claim::id).toList());
        alike(
                place,
                model,
                "prompts",
                part -> part.questions().prompts().stream().map(Prompt::id).toList());
        alike(
                place,
                model,
                "constraints",
                part -> part.questions().constraints().stream()
                        .map(Constraint::id)
                        .toList());
        alike(place, model, "optima", part -> part.questions().optima());
        alike(place, model, "knee", part -> part.questions().knee());
    }

    private void alike(Place place, Part model, String what, Function<Part, Object> feature) {
        Object here = feature.apply(place.part());
        Object there = feature.apply(model);
        problems.unless(
                here.equals(there), place, "the " + what + " are " + here + ", but on the first track " + there);
    }
}
