package org.ledgerbench.dataselection;

import org.ledgerbench.dataselection.part.TrackId;
import org.ledgerbench.mission.Stakeholder;
import org.ledgerbench.mission.Story;

/** Why each track matters. */
final class Stories {

    private static final String SAFETY_LEAD = "Safety Lead";

    private Stories() {}

    static Story of(TrackId track) {
        return switch (track) {
            case CLOUD_TITAN ->
                new Story(
                        "LLM Architect",
                        "Maximise Llama-3-70B serving.",
                        "The deduplication tax. Your web-scraped corpus is 50 % redundant: you are wasting $5M in GPU hours"
                                + " on training on identical tokens.",
                        new Stakeholder(
                                SAFETY_LEAD,
                                "Generated text is written in fine weather. People who ask for help from a storm write in"
                                        + " another voice, wet-fingered and short of time, and your generator does not model"
                                        + " that rain. Whatever mix you choose, show me that they are still understood."));
            case EDGE_GUARDIAN ->
                new Story(
                        "AV Systems Lead",
                        "A deterministic 10 ms safety loop.",
                        "The hard-negative crisis. The model keeps missing the statue at the roadside. You have 1 PB of raw"
                                + " video and only a $50k labelling budget.",
                        new Stakeholder(
                                SAFETY_LEAD,
                                "The simulator does not model rain: no spray, no glare on wet asphalt. A benchmark driven in"
                                        + " sunshine will not tell you. I sign nothing that looks away from the field, and"
                                        + " nothing that goes blind in the wet."));
            case MOBILE_NOMAD ->
                new Story(
                        "AR Glasses Developer",
                        "AR translation at 60 FPS.",
                        "The noise penalty. Your training data has 5 % label noise. It asks for ten times the training steps"
                                + " to converge, and that is past your project's deadline.",
                        new Stakeholder(
                                SAFETY_LEAD,
                                "Rendered signs are always dry. A traveller in the rain reads DANGER through drops on the lens,"
                                        + " and your simulator does not model that. Keep the glasses readable there, or they"
                                        + " stay in the case."));
            case TINY_PIONEER ->
                new Story(
                        "Hearable Lead",
                        "Neural isolation in under 10 ms and under 1 mW.",
                        "The synthetic bridge. You have only 500 real samples. You must use synthetic augmentation without"
                                + " creating a domain gap that kills the accuracy in the field.",
                        new Stakeholder(
                                SAFETY_LEAD,
                                "The room simulator knows echo and chatter but not rain on a hood, and that is when somebody"
                                        + " steps into the street. A siren has to get through there too. Show me the recall in"
                                        + " rain before you show me the average."));
        };
    }
}
