package org.ledgerbench.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ledgerbench.workbench.Offscreen.named;

import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginFailure;
import org.ledgerbench.workbench.Samples;

class PluginsDialogTest {

    private static final String REASON =
            "It was built for another version of the missions' interface. Ask for a newer one.";

    @Test
    void tellsFirstWhatCouldNotBeLoadedAndWhy() throws Exception {
        MissionCatalog catalog =
                new MissionCatalog(Samples.catalog().missions(), List.of(new PluginFailure("plugins/old.jar", REASON)));
        SwingUtilities.invokeAndWait(() -> {
            JPanel content = PluginsDialog.content(catalog);

            assertThat(about(content)).contains("plugins/old.jar").contains(REASON);
            ((JTable) named(content, "plugins.table")).setRowSelectionInterval(0, 0);
            assertThat(about(content)).doesNotContain(REASON);
        });
    }

    @Test
    void hasARowForEachMissionAndEachFailure() {
        MissionCatalog catalog =
                new MissionCatalog(Samples.catalog().missions(), List.of(new PluginFailure("plugins/old.jar", REASON)));

        assertThat(PluginsDialog.rows(catalog))
                .hasSize(Samples.catalog().missions().size() + 1)
                .anySatisfy(row -> assertThat(row).contains("Failed", "plugins/old.jar", REASON))
                .anySatisfy(row -> assertThat(row).contains("Ready", "1.0"));
    }

    private static String about(JPanel content) {
        return ((JTextArea) named(content, "plugins.about")).getText();
    }
}
