package org.ledgerbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.testkit.speedup.SpeedupMission;

/** Holds the contract to itself: it lets the good mission pass, and each broken one fail where it is broken. */
class MissionContractTest {

    private static final AtomicReference<Supplier<Mission>> UNDER_TEST = new AtomicReference<>();

    /** Run by the engine below alone: its name keeps it out of the build's own search for tests. */
    static class ContractOfTheMoment extends MissionContract {
        @Override
        protected Mission mission() {
            return UNDER_TEST.get().get();
        }
    }

    @Test
    void letsAGoodMissionPass() {
        assertThat(failuresOf(SpeedupMission::new)).isEmpty();
    }

    static Stream<Arguments> brokenMissions() {
        return BrokenMissions.all().entrySet().stream().map(broken -> Arguments.of(broken.getKey(), broken.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenMissions")
    void noticesWhatIsBroken(String testAndBreach, Supplier<Mission> broken) {
        assertThat(failuresOf(broken)).contains(testAndBreach.substring(0, testAndBreach.indexOf(':')));
    }

    @Test
    void everyTestOfTheContractFailsForSomeMission() {
        Set<String> provoked = BrokenMissions.all().keySet().stream()
                .map(name -> name.substring(0, name.indexOf(':')))
                .collect(Collectors.toSet());
        // A mission made in a test is no registered service, so every broken one breaks this too.
        provoked.add("isRegisteredAsAService");

        Set<String> tests = Stream.of(MissionContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toSet());

        assertThat(provoked).isEqualTo(tests);
        assertThat(failuresOf(AlteredMission::new)).containsExactly("isRegisteredAsAService");
    }

    @Test
    void tellsPlaceAndSettingsAsTheCommandLineTakesThem() {
        Supplier<Mission> silent = () -> AlteredMission.outcomes((settings, good) -> null);

        assertThat(failedEventsOf(silent)
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .flatMap(result -> result.getThrowable().stream())
                        .map(Throwable::getMessage))
                .anySatisfy(message -> assertThat(message)
                        .contains("film-maker / cores at cores=128: the simulator gives null, not an outcome"));
    }

    private static Set<String> failuresOf(Supplier<Mission> mission) {
        return failedEventsOf(mission)
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<Event> failedEventsOf(Supplier<Mission> mission) {
        UNDER_TEST.set(mission);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ContractOfTheMoment.class))
                .execute()
                .testEvents()
                .failed()
                .stream();
    }
}
