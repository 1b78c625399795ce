package org.ledgerbench.mission.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledgerbench.mission.MissionKey;

class MissionCatalogTest {

    @TempDir
    Path folder;

    private MissionCatalog catalog;

    @BeforeEach
    void loadThreeVersionsAndAnotherMission() {
        PluginJars jars = new PluginJars(folder);
        jars.toy(folder.resolve("a.jar"), "toy", "1.10");
        jars.toy(folder.resolve("b.jar"), "toy", "1.2");
        jars.toy(folder.resolve("c.jar"), "toy", "draft");
        jars.toy(folder.resolve("d.jar"), "another", "2");
        catalog = new PluginLoader().load(ClassLoader.getPlatformClassLoader(), List.of(folder));
    }

    @Test
    void listsMissionsByIdAndThenByVersionAsNumbers() {
        assertThat(catalog.missions())
                .extracting(mission -> mission.key().toString())
                .containsExactly("another 2", "toy draft", "toy 1.2", "toy 1.10");
    }

    @Test
    void findsAMissionByItsExactVersion() {
        assertThat(catalog.find(new MissionKey("toy", "1.2"))).isPresent();
        assertThat(catalog.find(new MissionKey("toy", "1.20"))).isEmpty();
    }

    @Test
    void theLatestIsTheHighestVersion() {
        assertThat(catalog.latest("toy"))
                .hasValueSatisfying(latest -> assertThat(latest.key().version()).isEqualTo("1.10"));
        assertThat(catalog.latest("missing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.2, 1.10, -1", "2.0, 1.9, 1", "1.0-beta, 1.0, -1", "draft, 0.1, -1", "'', 1, -1", "1.0, 1.0, 0"})
    void ordersVersionsByTheirNumbers(String left, String right, int sign) {
        assertThat(Integer.signum(VersionOrder.INSTANCE.compare(left, right))).isEqualTo(sign);
        assertThat(Integer.signum(VersionOrder.INSTANCE.compare(right, left))).isEqualTo(-sign);
    }

    @Test
    void versionsWrittenDifferentlyAreDifferent() {
        assertThat(VersionOrder.INSTANCE.compare("1.0", "1.00")).isNotZero();
    }
}
