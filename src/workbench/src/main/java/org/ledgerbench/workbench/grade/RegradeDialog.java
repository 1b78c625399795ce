package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.gradebook.regrade.CriterionDifference;
import org.ledgerbench.gradebook.regrade.RegradePreview;
import org.ledgerbench.gradebook.regrade.StudentDifference;
import org.ledgerbench.grading.result.CriterionResult;
import org.ledgerbench.grading.result.Score;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.TabKey;
import org.ledgerbench.workbench.words.PlainText;

/** Shows whose points a new grading changes, by how much and through which criterion, before anything is stored. */
final class RegradeDialog {

    private static final int WORDS = 44;
    private static final int SHARE = 10;

    private RegradeDialog() {}

    /** What is to become of a new grading. */
    enum Decision {
        STORE,
        LEAVE,
        CHANGE_AGAIN
    }

    /** Asks what is to become of the grading. @param canChange whether there is a rubric to go back to */
    static Decision ask(Component owner, RegradePreview preview, Naming naming, boolean canChange) {
        List<String> options = new ArrayList<>(List.of(Texts.text("regrade.apply"), Texts.text("regrade.discard")));
        if (canChange) {
            options.add(Texts.text("regrade.change"));
        }
        int chosen = JOptionPane.showOptionDialog(
                owner,
                content(preview, naming),
                Texts.text("regrade.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.PLAIN_MESSAGE,
                null,
                options.toArray(),
                options.get(1));
        return chosen < 0 ? Decision.LEAVE : Decision.values()[chosen];
    }

    /** The rows of the table: student, name, before, after, change, through which criteria. */
    static List<String[]> rows(RegradePreview preview, Naming naming) {
        List<String[]> rows = new ArrayList<>();
        for (StudentDifference changed : preview.changed()) {
            String change = changed.change()
                    .map(by -> (by.signum() > 0 ? "+" : "") + Points.words(by))
                    .orElse("\u2013");
            rows.add(new String[] {
                naming.id(changed.after()),
                name(changed.after(), naming),
                points(changed.before()),
                points(changed.after()),
                change,
                causes(changed)
            });
        }
        for (StudentResult added : preview.added()) {
            rows.add(row(added, naming, "", points(added), "regrade.added"));
        }
        for (StudentResult removed : preview.removed()) {
            rows.add(row(removed, naming, points(removed), "", "regrade.removed"));
        }
        for (StoredMarking review : preview.reviews()) {
            rows.add(new String[] {
                naming.idOf(review.place().student()),
                "",
                "",
                "",
                "",
                Texts.text(
                        "regrade.review",
                        review.place().layer().title(),
                        review.place().criterion(),
                        review.review().orElse(""))
            });
        }
        return rows;
    }

    private static String[] row(StudentResult student, Naming naming, String before, String after, String why) {
        return new String[] {naming.id(student), name(student, naming), before, after, "", Texts.text(why)};
    }

    /** Empty where the id says it all, as while names are hidden. */
    private static String name(StudentResult student, Naming naming) {
        String name = naming.name(student);
        return name.equals(naming.id(student)) ? "" : PlainText.visible(name);
    }

    private static String causes(StudentDifference changed) {
        String criteria = changed.criteria().stream().map(RegradeDialog::cause).collect(Collectors.joining(", "));
        return changed.isNewerLedger() ? Texts.text("regrade.newer", criteria) : criteria;
    }

    private static String cause(CriterionDifference difference) {
        return Texts.text(
                "regrade.cause",
                difference.criterion(),
                difference
                        .before()
                        .flatMap(CriterionResult::points)
                        .map(Points::words)
                        .orElse("\u2013"),
                difference
                        .after()
                        .flatMap(CriterionResult::points)
                        .map(Points::words)
                        .orElse("\u2013"));
    }

    private static String points(StudentResult student) {
        return student.score().map(Score::points).map(BigDecimal::toPlainString).orElse("\u2013");
    }

    /** The summary and the table; where no row would stand in it, the sentence that nobody's points change. */
    static JPanel content(RegradePreview preview, Naming naming) {
        List<String[]> rows = rows(preview, naming);
        if (rows.isEmpty()) {
            JPanel content = new JPanel(new MigLayout("fill, insets 0", "[grow,fill]"));
            JTextArea nobody = Card.words(Texts.text("regrade.nobody"));
            nobody.setName("regrade.summary");
            nobody.setColumns(WORDS);
            content.add(nobody);
            return content;
        }
        JPanel content = new JPanel(new MigLayout("fill, wrap 1, insets 0", "[grow,fill]", "[][grow,fill]"));
        JLabel summary = new JLabel(Texts.text(
                "regrade.summary",
                String.valueOf(preview.changed().size()),
                String.valueOf(preview.added().size()),
                String.valueOf(preview.removed().size()),
                String.valueOf(preview.reviews().size())));
        summary.setName("regrade.summary");
        content.add(summary);
        JScrollPane scroll = new JScrollPane(table(rows));
        content.add(scroll, "width 20lp:620lp, height 20lp:260lp, grow");
        return content;
    }

    private static JTable table(List<String[]> rows) {
        DefaultTableModel model =
                new DefaultTableModel(Texts.text("regrade.columns").split("\\|"), 0) {
                    @Override
                    public boolean isCellEditable(int row, int column) {
                        return false;
                    }
                };
        rows.forEach(model::addRow);
        JTable table = TabKey.leaves(new JTable(model));
        table.setName("regrade.table");
        table.getAccessibleContext().setAccessibleName(Texts.text("regrade.title"));
        DefaultTableCellRenderer text = new DefaultTableCellRenderer();
        text.putClientProperty("html.disable", Boolean.TRUE);
        table.setDefaultRenderer(Object.class, text);
        int[] shares = {10, 22, 8, 8, 8, 44};
        for (int column = 0; column < shares.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(shares[column] * SHARE);
        }
        return table;
    }
}
