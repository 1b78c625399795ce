package org.ledgerbench.dataselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Mission;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.SourcedConstant;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Track;

/** The traceability table against the parameters the mission was specified with. */
class TraceabilityTest {

    private static final Mission MISSION = new DataSelectionMission();
    private static final Map<List<String>, SourcedConstant> CONSTANTS =
            MISSION.constants().stream().collect(Collectors.toMap(row -> List.of(row.scope(), row.name()), row -> row));

    @ParameterizedTest
    @CsvFileSource(
            resources = {"dedup-audit-constants.csv", "labeling-roi-constants.csv", "domain-gap-constants.csv"},
            delimiter = ';',
            numLinesToSkip = 0,
            useHeadersInDisplayName = true)
    void everyParameterIsTheOneSpecified(String scope, String name, double value) {
        SourcedConstant constant = CONSTANTS.get(List.of(scope, name));
        assertThat(constant).as("%s of %s", name, scope).isNotNull();
        assertThat(Double.parseDouble(constant.value())).isEqualTo(value);
    }

    @Test
    void whatThePlanSaysIsTracedToThePlan() {
        assertThat(source("dedup-audit / cloud-titan", "R, share of surplus copies"))
                .contains("mission plan");
        assertThat(source("labeling-roi / edge-guardian", "labelling budget")).contains("mission plan");
        assertThat(source("labeling-roi / mobile-nomad", "eta, share of labels that are wrong"))
                .contains("mission plan");
        assertThat(source("labeling-roi / tiny-pioneer", "P, items worth an expert's time"))
                .contains("mission plan");
        assertThat(source("domain-gap / tiny-pioneer", "nr, real samples")).contains("mission plan");
    }

    @Test
    void whatThePlanDoesNotSayIsOwnedAsAChoiceOrHasAnAuthor() {
        assertThat(MISSION.constants())
                .allMatch(row -> row.source().startsWith("scenario choice: ")
                        || row.source().contains("mission plan")
                        || row.source().contains("list price")
                        || row.source().contains("each token starts one shingle")
                        || row.source().matches(".*(19|20)\\d\\d.*|.*Mining of Massive Datasets.*"));
    }

    @Test
    void theHistogramOfClustersIsTracedBarByBar() {
        assertThat(MISSION.constants().stream().filter(row -> row.name().startsWith("clusters of size")))
                .hasSize(10)
                .allMatch(row -> row.source().contains("Lee et al. 2022"));
    }

    @Test
    void everyConstantOfAFormulaStandsInTheTableWithItsSource() {
        for (Track track : MISSION.description().tracks()) {
            for (Part part : track.parts()) {
                for (Formula formula : part.instruments().formulas()) {
                    formula.symbols().stream()
                            .filter(symbol -> symbol.binding() instanceof Symbol.Binding.OfConstant)
                            .forEach(symbol -> assertThat(isTraced(symbol, part.id(), track.id()))
                                    .as("%s of %s", symbol, formula.id())
                                    .isTrue());
                }
            }
        }
    }

    private static boolean isTraced(Symbol symbol, String part, String track) {
        double value = ((Symbol.Binding.OfConstant) symbol.binding()).value();
        return MISSION.constants().stream()
                .filter(row -> row.scope().equals(part) || row.scope().equals(part + " / " + track))
                .anyMatch(row -> Double.parseDouble(row.value()) == value
                        && row.source().equals(symbol.source())
                        && row.unit().equals(symbol.unit()));
    }

    private static String source(String scope, String name) {
        return CONSTANTS.get(List.of(scope, name)).source();
    }
}
