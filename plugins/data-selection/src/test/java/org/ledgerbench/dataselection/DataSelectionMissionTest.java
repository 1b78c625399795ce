package org.ledgerbench.dataselection;

import org.ledgerbench.mission.Mission;
import org.ledgerbench.testkit.MissionContract;

class DataSelectionMissionTest extends MissionContract {

    @Override
    protected Mission mission() {
        return new DataSelectionMission();
    }
}
