package org.ledgerbench.mission;

import java.util.List;

/**
 * What the student commits at the end of a part, and what can be judged of it.
 *
 * @param answerKnobs the ids of the knobs whose values are committed
 * @param claims numbers and verdicts to be stated beside them
 * @param prompts what to reflect on
 * @param constraints the limits whose violation is vetoed; empty where every setting is feasible
 * @param optima the answer knobs that {@link Truths#optimum} can judge
 * @param knee whether {@link Truths#knee} can judge the answer
 */
public record Questions(
        List<String> answerKnobs,
        List<Claim> claims,
        List<Prompt> prompts,
        List<Constraint> constraints,
        List<String> optima,
        boolean knee) {

    public Questions {
        answerKnobs = List.copyOf(answerKnobs);
        claims = List.copyOf(claims);
        prompts = List.copyOf(prompts);
        constraints = List.copyOf(constraints);
        optima = List.copyOf(optima);
    }
}
