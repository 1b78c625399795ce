package org.ledgerbench.app.command;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.KneeTruth;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.MissionDescription;
import org.ledgerbench.mission.OptimumTruth;
import org.ledgerbench.mission.Outcome;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Simulator;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Truth;
import org.ledgerbench.mission.Truths;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;

/**
 * A mission that is only asked what it has to answer, so that whatever it throws, and a null, is its own fault: a
 * {@link MissionFaultException} instead of a fault of this program.
 */
final class AccountableMission implements Mission {

    private final LoadedMission loaded;

    private AccountableMission(LoadedMission loaded) {
        this.loaded = loaded;
    }

    /** The same mission, answering for its own faults. */
    static LoadedMission of(LoadedMission loaded) {
        return new LoadedMission(new AccountableMission(loaded), loaded.description(), loaded.origin());
    }

    @Override
    public int apiVersion() {
        return loaded.mission().apiVersion();
    }

    @Override
    public MissionDescription description() {
        return loaded.description();
    }

    @Override
    public Simulator simulator() {
        return new AccountableSimulator();
    }

    @Override
    public Truths truths() {
        return new AccountableTruths();
    }

    @Override
    public List<SourcedConstant> constants() {
        return answer("its constants", () -> loaded.mission().constants());
    }

    private <A> A at(String question, Position position, Supplier<A> answer) {
        return answer(question + " of " + position.part() + " on " + position.track(), answer);
    }

    private <A> A answer(String where, Supplier<A> answer) {
        try {
            return Objects.requireNonNull(answer.get(), "it answered null");
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError fault) {
            throw new MissionFaultException(loaded, where, fault);
        }
    }

    private final class AccountableSimulator implements Simulator {

        @Override
        public Outcome run(Position position, Settings settings) {
            return at(
                    "a run",
                    position,
                    () -> loaded.description()
                            .require(position)
                            .requireReadings(loaded.mission().simulator().run(position, settings)));
        }

        @Override
        public List<Figure> figures(FigureRequest request) {
            return at(
                    "the figures",
                    request.position(),
                    () -> loaded.mission().simulator().figures(request));
        }
    }

    private final class AccountableTruths implements Truths {

        private Truths truths() {
            return loaded.mission().truths();
        }

        @Override
        public Value lock(Position position) {
            return at("the lock", position, () -> truths().lock(position));
        }

        @Override
        public KneeTruth knee(Position position, Settings committed) {
            return at("the knee", position, () -> truths().knee(position, committed));
        }

        @Override
        public OptionalDouble placeOfKnee(Position position, Settings committed, FigureOutline figure, double value) {
            return at("the knee", position, () -> truths().placeOfKnee(position, committed, figure, value));
        }

        @Override
        public OptimumTruth optimum(Position position, String knob, Settings committed) {
            return at("the optimum " + knob, position, () -> truths().optimum(position, knob, committed));
        }

        @Override
        public Value claim(Position position, String claim, Settings committed) {
            return at("the claim " + claim, position, () -> truths().claim(position, claim, committed));
        }

        @Override
        public List<Truth> all(Position position, Settings settings) {
            return at("the truths", position, () -> truths().all(position, settings));
        }
    }
}
