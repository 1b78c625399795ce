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
import org.ledgerbench.mission.Part;
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
    private final transient List<PartView> made = new ArrayList<>();
    private transient Optional<List<MarkedText>> written = Optional.empty();
    private String wanted = "";
    private boolean isShuffling;
    private final Column texts =
            new Column(new MigLayout("fillx, wrap 1, insets 10 12 12 12", "[grow,fill]", "[]14[]"));
    private final JPanel all = new JPanel(new BorderLayout());
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
        tabs.addChangeListener(event -> {
            if (!isShuffling) {
                look();
            }
        });
        all.setName("texts");
        all.add(Column.scrolling(texts));
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
        if (!parts.isEmpty()) {
            wanted = tabs.getSelectedComponent().getName();
        }
        trouble.setText(dossier.trouble()
                .map(words -> naming == Naming.OPEN ? words : Anonymity.masked(words, dossier.result()))
                .orElse(""));
        troubleRow.setVisible(dossier.trouble().isPresent());
        isShuffling = true;
        if (!fits(dossier.parts())) {
            lay(dossier.parts());
        }
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).show(dossier.parts().get(index));
        }
        written = Optional.of(dossier.parts().stream()
                .flatMap(page -> page.reflections().stream())
                .toList());
        update(dossier.result(), rubric, naming);
        turnTo(wanted);
        isShuffling = false;
        look();
        revalidate();
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

    /** Goes to a tab further right or left, from the last on to the first. */
    void turn(int by) {
        if (tabs.getTabCount() > 0) {
            tabs.setSelectedIndex(Math.floorMod(tabs.getSelectedIndex() + by, tabs.getTabCount()));
        }
    }

    /** A look and feel is given to what hangs in the window; views that are put aside have to be told. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (made != null) {
            made.stream().filter(view -> view.getParent() == null).forEach(SwingUtilities::updateComponentTreeUI);
            if (all.getParent() == null) {
                SwingUtilities.updateComponentTreeUI(all);
            }
        }
    }

    /** The tab that was in front for the student before, also when one in between has no such tab. */
    private void turnTo(String name) {
        int found = 0;
        for (int index = 0; index < tabs.getTabCount(); index++) {
            if (tabs.getComponentAt(index).getName().equals(name)) {
                found = index;
            }
        }
        tabs.setSelectedIndex(found);
    }

    /** Lays out the tab in front, and no other. */
    private void look() {
        if (tabs.getSelectedComponent() instanceof PartView part) {
            part.look();
        } else if (tabs.getSelectedComponent() == all) {
            written.ifPresent(this::showTexts);
            written = Optional.empty();
        }
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
            PartView view = view(page.part());
            parts.add(view);
            tabs.addTab(page.part().briefing().title(), view);
        }
        if (!pages.isEmpty()) {
            tabs.addTab(Texts.text("student.texts"), all);
        }
        tabs.addTab(Texts.text("findings.title", "0"), findings);
    }

    /** Views take long to make, and students of several tracks come by in turn: one that was made is used again. */
    private PartView view(Part part) {
        return made.stream().filter(each -> each.fits(part)).findFirst().orElseGet(() -> {
            PartView view = new PartView(part, surroundings);
            made.add(view);
            return view;
        });
    }

    private void showTexts(List<MarkedText> all) {
        texts.removeAll();
        for (MarkedText text : all) {
            ReflectionBox box = new ReflectionBox("text." + text.prompt().id());
            box.show(text);
            texts.add(box, "wmin 0");
        }
        texts.revalidate();
        SwingUtilities.invokeLater(() -> texts.scrollRectToVisible(new Rectangle(1, 1)));
    }
}
