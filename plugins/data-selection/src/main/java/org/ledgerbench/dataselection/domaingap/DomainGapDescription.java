package org.ledgerbench.dataselection.domaingap;

import java.util.List;
import java.util.OptionalInt;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.mission.Briefing;
import org.ledgerbench.mission.Instruments;
import org.ledgerbench.mission.Knob;
import org.ledgerbench.mission.KnobHelp;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.mission.Questions;
import org.ledgerbench.mission.Range;
import org.ledgerbench.mission.Settings;

/** What part 3 says of itself. */
final class DomainGapDescription {

    static final String PART = "domain-gap";
    static final String SYNTHETIC_SHARE = "syntheticShare";
    static final String RANDOMIZATION = "randomization";
    static final Range SHARES = new Range(0, 1, 0.01, false);
    static final Range RANDOMIZATIONS = new Range(0, 1.5, 0.05, false);

    private DomainGapDescription() {}

    /** The mix that settings name. */
    static Mix mix(Settings settings) {
        return new Mix(settings.number(SYNTHETIC_SHARE), settings.number(RANDOMIZATION));
    }

    static Part of(LockMove move, DomainGapTrack track, Sheets sheets) {
        return new Part(
                PART,
                new Briefing(
                        "The domain-gap synthesis",
                        "Balance synthetic and real data so that the model generalises: meet the accuracy target while"
                                + " the FID stays within its limit and rain recall above its floor.",
                        15),
                lock(move),
                new Instruments(
                        List.of(syntheticShare(), randomization()),
                        DomainGapReadings.all(),
                        DomainGapFigures.outlines(),
                        new DomainGapFormulas(sheets).all(),
                        OptionalInt.empty()),
                questions(new SafetyLead(track.limits())));
    }

    private static Lock lock(LockMove move) {
        return new Lock.OfChoice(
                "Without domain randomisation you move from " + percent(move.from()) + " to " + percent(move.to())
                        + " synthetic data. What happens to the safety metric, the recall in rain? A change under "
                        + move.noticeable() + " counts as none.",
                List.of(
                        Option.of("improves", "Rain recall improves"),
                        Option.of("unchanged", "Rain recall stays as it is"),
                        Option.of("degrades", "Rain recall degrades")));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static Knob syntheticShare() {
        return new Knob.Slider(
                SYNTHETIC_SHARE,
                new KnobHelp(
                        "Synthetic share",
                        "1",
                        "Share of synthetic data in the mix; the rest is expert-labelled and real.",
                        "Mission plan, part 3: the data mix ratio"),
                SHARES,
                0.5);
    }

    private static Knob randomization() {
        return new Knob.Slider(
                RANDOMIZATION,
                new KnobHelp(
                        "Domain randomisation",
                        "1",
                        "How wildly the simulator varies what it renders. A little makes up for its lack of variety, much"
                                + " of it looks like nothing in the field.",
                        "Mission plan, part 3; Tobin et al. 2017, Domain randomization"),
                RANDOMIZATIONS,
                0);
    }

    private static Questions questions(SafetyLead safetyLead) {
        return new Questions(
                List.of(SYNTHETIC_SHARE, RANDOMIZATION),
                List.of(),
                List.of(new Prompt(
                        "defence",
                        "Defend your data acquisition strategy",
                        "Defend your final data acquisition strategy. Did you put quantity (synthetic) or quality"
                                + " (expert-labelled, real) first? Name the constraint that bound you, and explain how the"
                                + " 1/ε² noise penalty influenced your choice.")),
                safetyLead.constraints(),
                List.of(),
                false);
    }
}
