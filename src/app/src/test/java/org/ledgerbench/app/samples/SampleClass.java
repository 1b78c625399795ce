package org.ledgerbench.app.samples;

import java.util.ArrayList;
import java.util.List;
import org.ledgerbench.mission.Mission;

/** Every file of the sample class, by path. */
final class SampleClass {

    private SampleClass() {}

    static List<Sample> of(Mission mission) {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(new CloudTitanSamples(mission).all());
        samples.addAll(new EdgeGuardianSamples(mission).all());
        samples.addAll(new MobileNomadSamples(mission).all());
        samples.addAll(new TinyPioneerSamples(mission).all());
        return List.copyOf(samples);
    }
}
