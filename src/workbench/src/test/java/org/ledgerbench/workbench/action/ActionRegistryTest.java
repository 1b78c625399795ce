package org.ledgerbench.workbench.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ActionRegistryTest {

    private final ActionRegistry registry = new ActionRegistry();
    private final ActionDescriptor palette =
            ActionDescriptor.of("palette", ActionDescriptor.Menu.VIEW).key("ctrl shift P");

    @Test
    void refusesTwoActionsWithOneKey() {
        registry.add(palette, () -> {});
        ActionDescriptor other = new ActionDescriptor(
                "other", ActionDescriptor.Menu.VIEW, java.util.Optional.empty(), palette.shortcut());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.add(other, () -> {}))
                .withMessageContaining("palette");
    }

    @Test
    void bindsKeysInsideTheComponentOnly() {
        registry.add(palette, () -> {});
        JPanel inside = new JPanel();
        registry.bindTo(inside);

        assertThat(inside.getInputMap(JPanel.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .get(KeyStroke.getKeyStroke("ctrl shift P")))
                .isEqualTo("palette");
        assertThat(inside.getInputMap(JPanel.WHEN_IN_FOCUSED_WINDOW).keys()).isNullOrEmpty();
    }

    @Test
    void doesNothingWhileItCannotBeDone() {
        List<String> done = new ArrayList<>();
        boolean[] possible = {false};
        WorkbenchAction action = registry.add(palette, () -> done.add("done"), () -> possible[0]);

        action.actionPerformed(null);
        possible[0] = true;
        registry.refresh();
        action.actionPerformed(null);

        assertThat(done).containsExactly("done");
        assertThat(action.isEnabled()).isTrue();
    }

    @Test
    void putsEveryActionIntoItsMenu() {
        registry.add(palette, () -> {});

        JMenuBar bar = registry.menuBar();

        assertThat(bar.getMenu(0).getText()).isEqualTo("View");
        assertThat(bar.getMenu(0).getItem(0).getName()).isEqualTo("menu.palette");
    }

    @Test
    void paletteFindsWordsInAnyOrder() {
        assertThat(CommandPalette.matches("Mark: next that needs marking", "next mark"))
                .isTrue();
        assertThat(CommandPalette.matches("Mark: next that needs marking", "undo"))
                .isFalse();
    }
}
