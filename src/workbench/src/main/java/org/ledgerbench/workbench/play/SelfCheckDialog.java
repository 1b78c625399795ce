package org.ledgerbench.workbench.play;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.ledger.FindingCode;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.mission.Part;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.EscapeKey;
import org.ledgerbench.workbench.theme.Icons;

/** What is missing, out of order or inconsistent before a ledger is handed in, each with a way to the place. */
final class SelfCheckDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 520;

    /**
     * A thing to put right.
     *
     * @param part the part, where it concerns one
     * @param place where in it
     * @param words what is missing or odd
     */
    record Item(Optional<Part> part, Place place, String words) {}

    private SelfCheckDialog() {}

    /** What is to be put right, in playing order; what is in order is left out. */
    static List<Item> items(SelfCheckReport report, List<PartProgress> progress) {
        List<Item> items = new ArrayList<>();
        for (SelfCheckReport.Item each : report.items()) {
            if (each.outcome() != CriterionOutcome.PASSED) {
                Optional<PartProgress> part = progress.stream()
                        .filter(one -> each.about().startsWith(one.part().id() + " "))
                        .findFirst();
                items.add(new Item(
                        part.map(PartProgress::part),
                        part.map(one -> place(each, one)).orElse(Place.LOCK),
                        part.flatMap(one -> missing(each, one)).orElse(each.reason())));
            }
        }
        for (Finding finding : report.findings()) {
            if (FindingCode.NOT_SUBMITTED.names(finding)) {
                // Handing in is what comes next.
                continue;
            }
            items.add(new Item(Optional.empty(), Place.RUNS, finding.message()));
        }
        return items;
    }

    /** What a part lacks, in the words of the window; empty where that is not what was found. */
    private static Optional<String> missing(SelfCheckReport.Item item, PartProgress progress) {
        Part part = progress.part();
        List<String> lacking = new ArrayList<>();
        if (progress.lock().isEmpty()) {
            lacking.add(Texts.text("selfCheck.prediction"));
        }
        if (progress.runs().isEmpty()) {
            lacking.add(Texts.text("selfCheck.run"));
        }
        if (!progress.isAnswered()) {
            lacking.add(Texts.text("selfCheck.answer"));
        }
        part.questions().prompts().stream()
                .filter(prompt ->
                        progress.reflections().getOrDefault(prompt.id(), "").isBlank())
                .forEach(prompt -> lacking.add(Texts.text("selfCheck.reflection", prompt.title())));
        return lacking.isEmpty() || !item.about().equals(part.id() + " complete")
                ? Optional.empty()
                : Optional.of(Texts.text("selfCheck.missing", String.join(", ", lacking)));
    }

    /** Opens the dialog; returns when it is closed. */
    static void open(Component owner, List<Item> items, BiConsumer<Part, Place> jump) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(owner), Texts.text("selfCheck.title"));
        dialog.setModal(true);
        dialog.setName("selfCheckDialog");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        EscapeKey.closes(dialog);
        Column content = new Column(new MigLayout("fillx, wrap 1, insets 16, gapy 8", "[grow,fill]"));
        content.add(
                Card.words(Texts.text(items.isEmpty() ? "selfCheck.clean" : "selfCheck.about", items.size())),
                "wmin 0");
        for (int index = 0; index < items.size(); index++) {
            content.add(row(dialog, items.get(index), index, jump), "wmin 0");
        }
        JButton close = new JButton(Texts.text("selfCheck.close"));
        close.setName("selfCheck.close");
        close.addActionListener(event -> dialog.dispose());
        content.add(close, "tag ok, growx 0, align right");
        JScrollPane pane = Column.scrolling(content);
        dialog.setContentPane(pane);
        dialog.getRootPane().setDefaultButton(close);
        // Only at that width is it known how many lines the words take, and only a dialog that was packed lays them
        // out.
        dialog.pack();
        dialog.setSize(WIDTH, HEIGHT);
        dialog.validate();
        int frame = dialog.getHeight() - pane.getViewport().getHeight();
        dialog.setSize(WIDTH, Math.min(HEIGHT, frame + content.getPreferredSize().height));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private static Card row(JDialog dialog, Item item, int index, BiConsumer<Part, Place> jump) {
        Card row = new Card(item.part().map(part -> part.briefing().title()).orElse(Texts.text("selfCheck.ledger")));
        JLabel sign = new JLabel(Icons.small("exclamation-triangle"));
        row.add(sign, "split 3, growx 0");
        row.add(Card.words(item.words()), "growx, pushx, wmin 0");
        item.part().ifPresent(part -> {
            JButton go = new JButton(Texts.text("selfCheck.go"), Icons.small("arrow-right"));
            go.setName("selfCheck.go." + index);
            go.addActionListener(event -> {
                dialog.dispose();
                jump.accept(part, item.place());
            });
            row.add(go, "growx 0");
        });
        return row;
    }

    private static Place place(SelfCheckReport.Item item, PartProgress progress) {
        String check = item.about().substring(progress.part().id().length() + 1);
        if (check.equals("order") || progress.lock().isEmpty()) {
            return Place.LOCK;
        }
        if (progress.runs().isEmpty()) {
            return Place.KNOBS;
        }
        if (!check.equals("complete")) {
            return Place.RUNS;
        }
        return progress.isAnswered() ? Place.REFLECTION : Place.ANSWER;
    }
}
