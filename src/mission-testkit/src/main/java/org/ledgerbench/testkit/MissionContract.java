package org.ledgerbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionApi;
import org.ledgerbench.mission.SourcedConstant;

/**
 * What every mission has to keep. A mission's test subclasses it and says which mission is meant:
 *
 * <pre>{@code
 * class ToyMissionTest extends MissionContract {
 *     @Override
 *     protected Mission mission() {
 *         return new ToyMission();
 *     }
 * }
 * }</pre>
 *
 * A test that fails lists what is wrong, up to twenty problems at once, each with its track, part and settings. The
 * settings tried are the same in every run.
 */
public abstract class MissionContract {

    private static final List<String> WINDOW_TOOLKITS = List.of("java/awt/", "javax/swing/", "javafx/");
    private static final List<String> FILES_AND_NETWORK = List.of("java/io/File", "java/nio/file/", "java/net/");
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime", "java/time/Clock");

    /** The mission under test: a new instance at each call, made as the workbench makes it. */
    protected abstract Mission mission();

    @Test
    void isMadeForThisGenerationOfTheApi() {
        assertThat(mission().apiVersion()).isEqualTo(MissionApi.VERSION);
    }

    @Test
    void isRegisteredAsAService() {
        Class<?> type = mission().getClass();
        assertThat(ServiceLoader.load(Mission.class, type.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::type)
                        .map(Class::getName))
                .as("the classes named in META-INF/services/" + Mission.class.getName())
                .contains(type.getName());
    }

    @Test
    void namesThingsAsLedgersAndRubricsDo() {
        describes(DescriptionRules::checkIds);
    }

    @Test
    void leavesNoTextBlank() {
        describes(DescriptionRules::checkProse);
    }

    @Test
    void asksTheSameOnEveryTrack() {
        describes(DescriptionRules::checkLikeness);
    }

    @Test
    void hasKnobsThatCanBeTurned() {
        inEachPart(PartRules::new, PartRules::checkKnobs);
    }

    @Test
    void asksForWhatThePartHas() {
        inEachPart(PartRules::new, PartRules::checkQuestions);
    }

    @Test
    void labelsAxesWithQuantitiesOfThePart() {
        inEachPart(PartRules::new, PartRules::checkFigures);
    }

    @Test
    void explainsEveryFormula() {
        inEachPart(PartRules::new, PartRules::checkFormulas);
    }

    @Test
    void showsEachReadingItDeclaresAndNoOther() {
        everywhere(OutcomeRules::new, OutcomeRules::checkReadings);
    }

    @Test
    void vetoesWhatViolatesAConstraintWorstFirst() {
        everywhere(OutcomeRules::new, OutcomeRules::checkVetoes);
    }

    @Test
    void drawsEachFigureItDeclares() {
        everywhere(FigureRules::new, FigureRules::checkForm);
    }

    @Test
    void keepsTruthsOutOfSightBeforeTheAnswer() {
        everywhere(FigureRules::new, FigureRules::checkDiscretion);
    }

    @Test
    void showsNothingNewWithoutARunWhereRunsAreLimited() {
        everywhere(FigureRules::new, FigureRules::checkThatLookingCostsARun);
    }

    @Test
    void hasALockThatCanBeAnsweredRightly() {
        everywhere(TruthRules::new, TruthRules::checkLock);
    }

    @Test
    void hasAKneeThatCanBeCommitted() {
        everywhere(TruthRules::new, TruthRules::checkKnee);
    }

    @Test
    void judgesAnOptimumByItsShareOfTheBest() {
        everywhere(TruthRules::new, TruthRules::checkOptima);
    }

    @Test
    void knowsTheTruthOfEveryClaim() {
        everywhere(TruthRules::new, TruthRules::checkClaims);
    }

    @Test
    void listsItsTruthsByUniqueNames() {
        everywhere(TruthRules::new, TruthRules::checkOverview);
    }

    @Test
    void refusesPlacesItDoesNotHave() {
        everywhere(RefusalRules::new, RefusalRules::checkPositions);
    }

    @Test
    void refusesSettingsNobodyCanChoose() {
        everywhere(RefusalRules::new, RefusalRules::checkSettings);
    }

    @Test
    void refusesQuestionsItDoesNotAsk() {
        everywhere(RefusalRules::new, RefusalRules::checkQuestions);
    }

    @Test
    void givesASourceForEveryConstant() {
        List<SourcedConstant> constants = mission().constants();
        Problems problems = new Problems();
        problems.unless(!constants.isEmpty(), "constants", "there is none: where do the numbers come from?");
        Set<List<String>> seen = new HashSet<>();
        for (SourcedConstant constant : constants) {
            problems.unless(!constant.value().isBlank(), constant.name(), "the value is blank");
            problems.unless(
                    seen.add(List.of(constant.scope(), constant.name())),
                    constant.scope(),
                    "the constant " + constant.name() + " is there twice");
        }
        problems.assertNone();
    }

    @Test
    void givesTheSameBitsAgain() throws Exception {
        Mission mission = mission();
        List<Object> first = Snapshot.of(mission);

        assertThat(Snapshot.of(mission)).as("asked again").isEqualTo(first);
        assertThat(Snapshot.of(mission())).as("a new instance").isEqualTo(first);
    }

    @Test
    void givesTheSameBitsToManyThreads() throws Exception {
        List<Object> expected = Snapshot.of(mission());
        List<Callable<Object>> questions = Snapshot.questions(mission());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Integer> order = new ArrayList<>();
            for (int repeat = 0; repeat < 3; repeat++) {
                for (int question = 0; question < questions.size(); question++) {
                    order.add(question);
                }
            }
            Collections.shuffle(order, new Random(8));
            List<Future<Object>> answers = new ArrayList<>();
            order.forEach(question -> answers.add(threads.submit(questions.get(question))));
            for (int i = 0; i < order.size(); i++) {
                assertThat(answers.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(expected.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void givesTheSameBitsInEveryCountry() throws Exception {
        List<Object> expected = Snapshot.of(mission());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has its own lower case of I; this Arabic has its own digits.
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Snapshot.of(mission())).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void needsNoWindowToolkit() {
        Problems problems = new Problems();
        forEachText((path, text) ->
                problems.unless(WINDOW_TOOLKITS.stream().noneMatch(text::contains), path, "names " + text));
        problems.assertNone();
    }

    @Test
    void readsNoFileAndNoClock() {
        Problems problems = new Problems();
        forEachText((path, text) -> problems.unless(
                FILES_AND_NETWORK.stream().noneMatch(text::contains) && !CLOCKS.contains(text), path, "names " + text));
        problems.assertNone();
    }

    private void forEachText(BiConsumer<String, String> check) {
        for (Map.Entry<String, Set<String>> file :
                ClassFiles.reachableFrom(mission().getClass()).entrySet()) {
            file.getValue().forEach(text -> check.accept(file.getKey(), text));
        }
    }

    private void describes(Consumer<DescriptionRules> check) {
        Problems problems = new Problems();
        check.accept(new DescriptionRules(mission().description(), problems));
        problems.assertNone();
    }

    private <R> void inEachPart(PartRulesFactory<R> rules, Consumer<R> check) {
        everywhere((mission, place, problems) -> rules.of(place, problems), check);
    }

    private <R> void everywhere(RulesFactory<R> rules, Consumer<R> check) {
        Mission mission = mission();
        Problems problems = new Problems();
        for (Place place : Place.all(mission.description())) {
            problems.during(place, () -> check.accept(rules.of(mission, place, problems)));
        }
        problems.assertNone();
    }

    private interface RulesFactory<R> {
        R of(Mission mission, Place place, Problems problems);
    }

    private interface PartRulesFactory<R> {
        R of(Place place, Problems problems);
    }
}
