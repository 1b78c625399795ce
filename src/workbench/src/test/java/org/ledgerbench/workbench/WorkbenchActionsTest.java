package org.ledgerbench.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.action.WorkbenchAction;

/** What can be done in the window that instructors have. */
class WorkbenchActionsTest {

    @TempDir
    Path home;

    @Test
    void saysWhatEveryActionDoesInWordsOfItsOwn() throws Exception {
        List<String> titles = workbench().actions().actions().stream()
                .map(action -> action.descriptor().title())
                .toList();

        assertThat(titles)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void hasEveryActionInAMenu() throws Exception {
        Workbench workbench = workbench();
        List<String> inMenus = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            JMenuBar bar = workbench.menuBar();
            for (int menu = 0; menu < bar.getMenuCount(); menu++) {
                JMenu each = bar.getMenu(menu);
                for (int item = 0; item < each.getItemCount(); item++) {
                    inMenus.add(each.getItem(item).getName());
                }
            }
        });

        assertThat(inMenus)
                .containsExactlyInAnyOrderElementsOf(workbench.actions().actions().stream()
                        .map(action -> "menu." + action.descriptor().id())
                        .toList());
    }

    @Test
    void offersNothingOfAClassWhileNoneIsOpen() throws Exception {
        List<String> possible = new ArrayList<>();
        Workbench workbench = workbench();
        SwingUtilities.invokeAndWait(() -> workbench.actions().actions().stream()
                .filter(WorkbenchAction::isEnabled)
                .forEach(action -> possible.add(action.descriptor().id())));

        assertThat(possible)
                .contains("class.open", "class.samples", "class.gradebook", "palette", "plugins")
                .doesNotContain("undo", "redo", "class.export", "class.delete", "class.close", "mark.penalty")
                .noneMatch(id -> id.startsWith("mark."));
    }

    private Workbench workbench() throws Exception {
        Workbench[] made = new Workbench[1];
        SwingUtilities.invokeAndWait(() -> {
            made[0] = new Workbench(
                    new Host(),
                    new Installation(
                            Samples.catalog(),
                            Optional.of(Samples.rubrics()),
                            Optional.of(Samples.folder()),
                            List.of(new MarkingWing())));
            made[0].complete();
        });
        return made[0];
    }

    private final class Host implements WorkbenchHost {

        @Override
        public String markerName() {
            return "Ada";
        }

        @Override
        public Path directory() {
            return home;
        }

        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public Optional<HostedClass> hostedClass() {
            return Optional.empty();
        }

        @Override
        public void gradesReady(ClassResult grades) {
            throw new IllegalStateException("Nobody asked for grades");
        }
    }
}
