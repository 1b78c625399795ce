package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.ledger.Finding;
import org.ledgerbench.grading.result.StudentResult;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.workbench.dossier.Dossier;
import org.ledgerbench.workbench.dossier.Dossiers;
import org.ledgerbench.workbench.dossier.MarkedText;
import org.ledgerbench.workbench.dossier.PartPage;
import org.ledgerbench.workbench.roll.Naming;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;

/** One student: who it is, a tab a part, all the texts together, and what was noticed. */
final class StudentPage extends JPanel {

    private final transient PartView.Surroundings surroundings;
    private final StudentHeader header;
    private final JTabbedPane tabs = new JTabbedPane();
    private final transient List<PartView> parts = new ArrayList<>();
    private final Column texts =
            new Column(new MigLayout("fillx, wrap 1, insets 10 12 12 12", "[grow,fill]", "[]14[]"));
    private final FindingsView findings = new FindingsView();
    private final javax.swing.JTextArea trouble = Card.words("");
    private final JPanel troubleRow = new JPanel(new MigLayout("fillx, insets 4 12 4 12", "[]8[grow,fill]"));

    StudentPage(PartView.Surroundings surroundings, Runnable previous, Runnable next) {
        super(new BorderLayout());
        this.surroundings = surroundings;
        setName("student");
        header = new StudentHeader(previous, next);
        tabs.setName("student.tabs");
        tabs.getAccessibleContext().setAccessibleName(Texts.text("student.tabs"));
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        trouble.setName("student.trouble");
        troubleRow.add(new JLabel(Icons.small("exclamation-triangle", "Actions.Yellow")), "aligny top");
        troubleRow.add(trouble, "wmin 0");
        JPanel top = new JPanel(new BorderLayout());
        top.add(header, BorderLayout.NORTH);
        top.add(troubleRow, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    /** Shows another student. */
    void show(Dossier dossier, Rubric rubric, Naming naming) {
        int front = Math.max(0, tabs.getSelectedIndex());
        trouble.setText(dossier.trouble().orElse(""));
        troubleRow.setVisible(dossier.trouble().isPresent());
        if (!fits(dossier.parts())) {
            lay(dossier.parts());
        }
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).show(dossier.parts().get(index));
        }
        showTexts(dossier.parts().stream()
                .flatMap(page -> page.reflections().stream())
                .toList());
        update(dossier.result(), rubric, naming);
        tabs.setSelectedIndex(Math.min(front, tabs.getTabCount() - 1));
        revalidate();
        // The texts were laid out anew, and a caret that moves takes the view along: the top is asked for after that.
        SwingUtilities.invokeLater(this::goToTop);
    }

    /** Shows how the work stands by now. */
    void update(StudentResult student, Rubric rubric, Naming naming) {
        header.show(student, naming, Points.words(rubric.total()));
        for (int index = 0; index < parts.size(); index++) {
            String part = tabs.getComponentAt(index).getName().substring("part.".length());
            parts.get(index).show(Dossiers.lines(rubric, Optional.of(part), student.criteria()));
        }
        boolean isHidden = naming != Naming.OPEN;
        List<Finding> shown = student.findings().stream()
                .map(finding -> isHidden
                        ? new Finding(finding.code(), finding.line(), Anonymity.masked(finding.message(), student))
                        : finding)
                .toList();
        findings.show(shown);
        tabs.setTitleAt(tabs.indexOfComponent(findings), Texts.text("findings.title", String.valueOf(shown.size())));
    }

    private void goToTop() {
        parts.forEach(PartView::goToTop);
        texts.scrollRectToVisible(new Rectangle(1, 1));
    }

    private boolean fits(List<PartPage> pages) {
        boolean isLaid = tabs.indexOfComponent(findings) >= 0 && parts.size() == pages.size();
        for (int index = 0; isLaid && index < pages.size(); index++) {
            isLaid = parts.get(index).fits(pages.get(index).part());
        }
        return isLaid;
    }

    private void lay(List<PartPage> pages) {
        tabs.removeAll();
        parts.clear();
        for (PartPage page : pages) {
            PartView view = new PartView(page.part(), surroundings);
            parts.add(view);
            tabs.addTab(page.part().briefing().title(), view);
        }
        if (!pages.isEmpty()) {
            JPanel all = new JPanel(new BorderLayout());
            all.setName("texts");
            all.add(Column.scrolling(texts));
            tabs.addTab(Texts.text("student.texts"), all);
        }
        tabs.addTab(Texts.text("findings.title", "0"), findings);
    }

    private void showTexts(List<MarkedText> all) {
        texts.removeAll();
        for (MarkedText text : all) {
            ReflectionBox box = new ReflectionBox("text." + text.prompt().id());
            box.show(text);
            texts.add(box, "wmin 0");
        }
        texts.revalidate();
    }
}
