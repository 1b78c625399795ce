package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.PlainText;

/** What was noticed about a ledger, with the line it stands in. Findings alone cost no points. */
final class FindingsView extends JPanel {

    private final Column list = new Column(new MigLayout("fillx, wrap 3, insets 10 12 12 12", "[]8[]8[grow,fill]", ""));

    FindingsView() {
        super(new BorderLayout());
        setName("findings");
        add(Column.scrolling(list));
    }

    /** Shows findings as they are told. */
    void show(List<Finding> findings) {
        list.removeAll();
        if (findings.isEmpty()) {
            list.add(new JLabel(Texts.text("findings.none")), "span 3");
        }
        for (Finding finding : findings) {
            list.add(new JLabel(Icons.small("flag")), "aligny top, gaptop 1");
            JLabel line = new JLabel(
                    finding.line() == 0
                            ? Texts.text("findings.file")
                            : Texts.text("findings.line", String.valueOf(finding.line())));
            list.add(line, "aligny top");
            list.add(Card.words(finding.code() + ": " + PlainText.visible(finding.message())), "wmin 0");
        }
        list.revalidate();
        list.repaint();
    }
}
