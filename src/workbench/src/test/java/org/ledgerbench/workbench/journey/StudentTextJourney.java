package org.ledgerbench.workbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.plaf.basic.BasicHTML;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A student who calls everything by a web page sees it shown as text wherever a marker meets it. */
@Timeout(60)
class StudentTextJourney {

    private static final String PAGE = "<html><b>x</b><img src='http://example.invalid/x.png'>";

    @TempDir
    Path home;

    @TempDir
    Path work;

    @BeforeAll
    static void watchThreads() {
        FailOnThreadViolationRepaintManager.install();
    }

    @Test
    void isNeverTakenForAPage() throws IOException {
        ledger("one", PAGE + "1", PAGE);
        ledger("two", PAGE + "2", "edge-guardian");
        try (OpenWindow window = new OpenWindow(home).folder(work)) {
            for (int row = 0; row < 2; row++) {
                window.frame().table("roll.table").selectRows(row);
                String id = PAGE + (row + 1);
                window.until(
                        "a student is in front",
                        () -> window.text("student.about").contains(id));
                window.robot().waitForIdle();
                assertThat(pages(window)).isEmpty();
            }
            window.frame().toggleButton("perspective.class").click();
            window.until("the class is shown", () -> window.shown("class.facts").isPresent());
            for (int tab = 0; tab < 6; tab++) {
                window.frame().tabbedPane("class.tabs").selectTab(tab);
                window.robot().waitForIdle();
                assertThat(pages(window)).isEmpty();
            }
        }
    }

    /** Every component, cell and tool tip on the screen that shows a text as a page. */
    private static List<String> pages(OpenWindow window) {
        return GuiActionRunner.execute(() -> {
            List<String> pages = new ArrayList<>();
            all(window.frame().target(), component -> {
                look(component, component, pages);
                if (component instanceof JTable table) {
                    cells(table, pages);
                } else if (component instanceof JComboBox<?> choice) {
                    choices(choice, pages);
                } else if (component instanceof JTabbedPane tabs) {
                    for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                        assertThat(tabs.getTitleAt(tab)).doesNotStartWith("<html>");
                    }
                }
            });
            return pages;
        });
    }

    private static void cells(JTable table, List<String> pages) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                look(table, table.prepareRenderer(table.getCellRenderer(row, column), row, column), pages);
                var place = table.getCellRect(row, column, false);
                String tip = table.getToolTipText(
                        new MouseEvent(table, MouseEvent.MOUSE_MOVED, 0, 0, place.x + 1, place.y + 1, 0, false));
                if (tip != null && tip.startsWith("<html>")) {
                    pages.add("tip of " + table.getName());
                }
            }
        }
    }

    private static <T> void choices(JComboBox<T> choice, List<String> pages) {
        JList<T> list = new JList<>();
        for (int index = 0; index < choice.getItemCount(); index++) {
            look(
                    choice,
                    choice.getRenderer()
                            .getListCellRendererComponent(list, choice.getItemAt(index), index, false, false),
                    pages);
        }
    }

    private static void look(Component where, Component component, List<String> pages) {
        if (component instanceof JComponent shown) {
            String tip = shown.getToolTipText();
            if (shown.getClientProperty(BasicHTML.propertyKey) != null || tip != null && tip.startsWith("<html>")) {
                pages.add(where.getName() + " " + shown);
            }
        }
    }

    private static void all(Container container, Consumer<Component> each) {
        for (Component component : container.getComponents()) {
            each.accept(component);
            if (component instanceof Container inner) {
                all(inner, each);
            }
        }
    }

    private void ledger(String file, String id, String track) throws IOException {
        String quoted = PAGE.replace("\"", "\\\"");
        Files.writeString(work.resolve(file + ".ledger.jsonl"), """
                {"ledger":1,"mission":"data-selection","missionVersion":"1.0","student":{"id":"%s","name":"%s"},\
                "track":"%s","variant":0,"opened":"2026-11-23T09:00:00Z"}
                {"seq":1,"at":"2026-11-23T09:01:10Z","part":"dedup-audit","kind":"lock","answer":"%s","prev":"%s"}
                {"seq":2,"at":"2026-11-23T09:01:20Z","part":"labeling-roi","kind":"run",\
                "knobs":{"sampler":"%s","%s":1},"readings":{"%s":"%s"},"prev":""}
                {"seq":3,"at":"2026-11-23T09:01:30Z","part":"labeling-roi","kind":"answer",\
                "values":{"batchSize":"%s","%s":"%s"},"prev":"%s"}
                {"seq":4,"at":"2026-11-23T09:01:40Z","part":"domain-gap","kind":"reflection","prompt":"defence",\
                "text":"%s","prev":"%s"}
                """.formatted(
                        id, quoted, track, quoted, quoted, quoted, quoted, quoted, quoted, quoted, quoted, quoted,
                        quoted, quoted, quoted));
    }
}
