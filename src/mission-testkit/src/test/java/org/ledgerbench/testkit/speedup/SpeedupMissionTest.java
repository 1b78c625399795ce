package org.ledgerbench.testkit.speedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.testkit.MissionContract;

class SpeedupMissionTest extends MissionContract {

    @Override
    protected Mission mission() {
        return new SpeedupMission();
    }

    @Test
    void oneFifthSerialWorkGetsFiveTimesFasterAtMost() {
        assertThat(mission().truths().lock(new Position("shop-keeper", "cores")))
                .isEqualTo(Value.of(5));
    }

    @Test
    void theKneeLiesWhereSerialAndParallelWorkTakeTheSameTime() {
        Settings nineteen = new Settings(Map.of("cores", Value.of(19)));

        assertThat(mission()
                        .truths()
                        .knee(new Position("film-maker", "cores"), nineteen)
                        .knee())
                .isEqualTo(19);
    }
}
