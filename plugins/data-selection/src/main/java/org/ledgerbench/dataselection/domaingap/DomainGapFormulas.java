package org.ledgerbench.dataselection.domaingap;

import java.util.List;
import org.ledgerbench.dataselection.part.DataQuality;
import org.ledgerbench.dataselection.part.Sheets;
import org.ledgerbench.dataselection.part.Symbols;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Symbol;

/** The Math Peek of part 3. */
final class DomainGapFormulas {

    private static final String CLASSIFIER = "Class-mean (linear discriminant) classifier: Fisher 1936; Anderson 1958";

    private final Sheets sheets;

    DomainGapFormulas(Sheets sheets) {
        this.sheets = sheets;
    }

    List<Formula> all() {
        return List.of(accuracy(), rainRecall(), misdirection(), frechet(), mixture(), noisePenalty());
    }

    private Symbol share() {
        return Symbols.knob("m", "synthetic share", "1", DomainGapDescription.SYNTHETIC_SHARE);
    }

    private Symbol randomization() {
        return Symbols.knob("\\rho", "domain randomisation", "1", DomainGapDescription.RANDOMIZATION);
    }

    private Symbol signal() {
        return sheets.track().symbol("\\mu", "distance of a class mean from the middle", DomainGapTable.SIGNAL);
    }

    private Symbol artefact() {
        return sheets.track().symbol("\\delta", "artefact of the simulator", DomainGapTable.ARTEFACT);
    }

    private Symbol dimensions() {
        return sheets.track().symbol("d", "dimensions of the features", DomainGapTable.DIMENSIONS);
    }

    private Formula accuracy() {
        return new Formula(
                "class-mean-accuracy",
                "Benchmark accuracy",
                "A = \\Phi\\!\\left(\\frac{\\mu^{2}}{S}\\right), \\qquad"
                        + " S = \\sqrt{\\mu^{2} + \\left((1-m)\\,q\\,b\\right)^{2} + Q}",
                List.of(
                        Symbols.reading("A", "benchmark accuracy", "1", DomainGapReadings.ACCURACY),
                        share(),
                        signal(),
                        sheets.track().symbol("q", "share of real frames in rain", DomainGapTable.RAIN_SHARE),
                        sheets.track().symbol("b", "cue that helps in rain", DomainGapTable.RAIN_CUE)),
                "The classifier looks along the difference of the class means. What else that direction contains, S counts:"
                        + " the rain cue, and bias and noise in Q. Synthetic data shrink the noise and bring the bias.",
                CLASSIFIER);
    }

    private Formula rainRecall() {
        return new Formula(
                "rain-recall",
                "Rain recall",
                "R = \\Phi\\!\\left(\\frac{a\\,\\mu^{2} + (1-m)\\,q\\,b^{2}}{S}\\right)",
                List.of(
                        Symbols.reading("R", "rain recall", "1", DomainGapReadings.RAIN_RECALL),
                        share(),
                        signal(),
                        sheets.track()
                                .symbol("a", "share of the signal that survives rain", DomainGapTable.RAIN_SURVIVAL),
                        sheets.track().symbol("q", "share of real frames in rain", DomainGapTable.RAIN_SHARE),
                        sheets.track().symbol("b", "cue that helps in rain", DomainGapTable.RAIN_CUE)),
                "Only real frames teach the rain cue. Each synthetic sample dilutes it, however many there are.",
                CLASSIFIER + "; the cue is a scenario choice");
    }

    private Formula misdirection() {
        return new Formula(
                "bias-and-noise",
                "Bias against noise",
                "Q = m^{2}\\,\\delta_{e}^{2} + d\\left(\\frac{(1-m)^{2}}{n_{r}} +"
                        + " \\frac{m^{2}\\,(1+\\rho^{2})}{n_{s}}\\right), \\qquad"
                        + " \\delta_{e} = \\frac{\\delta}{1+\\rho^{2}}",
                List.of(
                        share(),
                        randomization(),
                        artefact(),
                        dimensions(),
                        sheets.track().symbol("n_{r}", "real samples", DomainGapTable.REAL),
                        sheets.track().symbol("n_{s}", "synthetic samples", DomainGapTable.SYNTHETIC)),
                "Few real samples are noisy, many synthetic ones are biased: the best accuracy lies between. Randomisation"
                        + " washes the artefact out and adds noise of its own.",
                "Ben-David et al. 2010, A theory of learning from different domains, in its squared-loss form");
    }

    private Formula frechet() {
        return new Formula(
                "frechet-distance",
                "Fréchet distance",
                "\\mathrm{FID} = \\left\\| \\mu_{1} - \\mu_{2} \\right\\|^{2} + \\mathrm{tr}\\left(\\Sigma_{1} + \\Sigma_{2}"
                        + " - 2\\left(\\Sigma_{1}\\Sigma_{2}\\right)^{1/2}\\right)",
                List.of(Symbols.reading("\\mathrm{FID}", "domain gap", "1", DomainGapReadings.FID)),
                "How far two clouds of features lie apart: their means, and the shapes of their spread. It is zero only if"
                        + " both agree.",
                "Dowson and Landau 1982; Heusel et al. 2017, GANs trained by a two time-scale update rule");
    }

    private Formula mixture() {
        return new Formula(
                "fid-of-the-mix",
                "FID of the mix",
                "\\mathrm{FID} = m^{2}\\delta^{2} + d\\left(\\sqrt{v} - 1\\right)^{2} + \\left(\\sqrt{v_{1}} - 1\\right)^{2},"
                        + " \\qquad v = (1-m) + m\\left(v_{s} + \\rho^{2}\\right)",
                List.of(
                        Symbols.reading("\\mathrm{FID}", "domain gap", "1", DomainGapReadings.FID),
                        share(),
                        artefact(),
                        dimensions(),
                        sheets.track().symbol("v_{s}", "variance of the simulator", DomainGapTable.VARIETY),
                        randomization()),
                "v is the variance in most directions, v₁ = (1-m) + m(1+ρ²) + m(1-m)δ² that along the artefact. A"
                        + " little randomisation brings v back to 1; more of it overshoots, and d directions overshoot"
                        + " together.",
                "Closed form for normal features with variances along common axes");
    }

    private Formula noisePenalty() {
        return DataQuality.multiplier(List.of(
                sheets.track()
                        .symbol("N_{\\mathrm{clean}}", "real samples at hand, clean and dear", DomainGapTable.REAL),
                sheets.track()
                        .symbol(
                                "N_{\\mathrm{noisy}}",
                                "synthetic samples at hand, cheap and flawed",
                                DomainGapTable.SYNTHETIC)));
    }
}
