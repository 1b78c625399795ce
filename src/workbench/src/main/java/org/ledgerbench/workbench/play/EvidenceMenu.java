package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.ledgerbench.grading.ledger.Entry;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Reading;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.PartWords;
import org.ledgerbench.workbench.words.Quantities;

/** A menu of the runs, and in each its readings, to be put into a text as evidence. The latest run stands first. */
final class EvidenceMenu {

    private EvidenceMenu() {}

    static JPopupMenu of(Part part, List<Entry.Run> runs, Consumer<String> insert) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("evidence");
        for (int index = runs.size() - 1; index >= 0; index--) {
            Entry.Run run = runs.get(index);
            JMenu each = new JMenu(Texts.text(
                    "play.evidence.run",
                    index + 1,
                    PartWords.values(part, run.knobs().values())));
            each.setName("evidence.run." + (index + 1));
            for (Reading reading : part.instruments().readings()) {
                Value value = run.readings().orElse(Map.of()).get(reading.id());
                if (value != null && reading.kind() == ValueKind.NUMBER) {
                    each.add(item(index + 1, reading, value, insert));
                }
            }
            menu.add(each);
        }
        return menu;
    }

    private static JMenuItem item(int run, Reading reading, Value value, Consumer<String> insert) {
        String words = Quantities.words(value, reading.unit());
        JMenuItem item = new JMenuItem(Texts.text("play.evidence.reading", reading.label(), words));
        item.setName("evidence." + run + "." + reading.id());
        item.addActionListener(event -> insert.accept(Texts.text("play.evidence", run, reading.label(), words)));
        return item;
    }
}
