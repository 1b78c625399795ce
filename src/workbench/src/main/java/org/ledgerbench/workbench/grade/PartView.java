package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.mission.figure.FigureOutline;
import org.ledgerbench.workbench.dossier.CriterionLine;
import org.ledgerbench.workbench.dossier.MarkedText;
import org.ledgerbench.workbench.dossier.PartPage;
import org.ledgerbench.workbench.figure.FigurePanel;
import org.ledgerbench.workbench.figure.FormulaPanel;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;

/** One part of a student's work, from the prediction to the formulas. Used again for the next student. */
final class PartView extends JPanel {

    private final transient Part part;
    private final transient Surroundings surroundings;
    private final JLabel lockSign = new JLabel();
    private final JTextArea lock = Card.words("", "h3.font");
    private final JTextArea question = Card.words("");
    private final JTabbedPane figures = new JTabbedPane();
    private final transient List<FigurePanel> panels = new ArrayList<>();
    private final CriteriaList criteria;
    private final JPanel reflections = new JPanel(new MigLayout("fillx, wrap 1, insets 0", "[grow,fill]", "[]12[]"));
    private final transient List<ReflectionBox> boxes = new ArrayList<>();
    private final AnswerList answers = new AnswerList();
    private final JLabel runCount = new JLabel();
    private final RunsTable runs;
    private final JCheckBox peek = new JCheckBox(Texts.text("part.peek"));
    private final FormulaPanel formulas;
    private final JScrollPane scroll;
    private transient PartPage shown;
    private transient List<CriterionLine> lines = List.of();
    private boolean stale;

    /**
     * What a part's view needs from outside.
     *
     * @param painter draws figures
     * @param executors where formulas are drawn
     * @param say takes a sentence for the status bar
     * @param onOverride hears which criterion is to get other points
     */
    record Surroundings(
            FigurePainter painter,
            LatestOnly.Executors executors,
            Consumer<String> say,
            Consumer<CriterionLine> onOverride) {}

    PartView(Part part, Surroundings surroundings) {
        super(new BorderLayout());
        this.part = part;
        this.surroundings = surroundings;
        setName("part." + part.id());
        criteria = new CriteriaList(surroundings.onOverride());
        runs = new RunsTable(part.id());
        formulas = new FormulaPanel(part.instruments().formulas(), surroundings.executors());
        scroll = Column.scrolling(content());
        add(scroll);
    }

    /** Whether the view can show pages of this part, too. */
    boolean fits(Part other) {
        return part.id().equals(other.id())
                && part.instruments().figures().equals(other.instruments().figures());
    }

    /** Takes another student's page, which is laid out when somebody looks: most students are marked on one tab. */
    void show(PartPage page) {
        shown = page;
        lines = page.criteria();
        stale = true;
    }

    /** Somebody looks: what was taken is laid out now. */
    void look() {
        if (stale) {
            stale = false;
            lay(shown);
            revalidate();
            // A caret that moves takes the view along: the top is asked for after that.
            SwingUtilities.invokeLater(this::goToTop);
        }
    }

    private void lay(PartPage page) {
        lock.setText(page.lock().orElse(Texts.text("part.noLock")));
        lockSign.setIcon(Icons.small(page.lock().isPresent() ? "lock" : "dash-circle-dotted"));
        question.setText(page.part().lock().question());
        showFigures(page.drawings().figures());
        criteria.show(lines);
        showReflections(page.reflections());
        answers.show(page.answers());
        runs.show(page.runs());
        runCount.setText(Texts.text(
                "part.runs",
                String.valueOf(page.runs().rows().size()),
                String.valueOf(page.runs().mismatched())));
        formulas.show(page.drawings().values());
    }

    private void goToTop() {
        scroll.getViewport().setViewPosition(new Point());
    }

    /** Shows how criteria come out by now. */
    void show(List<CriterionLine> current) {
        lines = current;
        if (!stale) {
            criteria.show(lines);
        }
    }

    private Column content() {
        Column column = new Column(new MigLayout("fillx, wrap 1, insets 10 12 12 12, hidemode 3", "[grow,fill]", ""));
        lock.setName("part." + part.id() + ".lock");
        column.add(lockSign, "split 2, growx 0, aligny top, gaptop 3");
        column.add(lock, "wmin 0, growx");
        column.add(question, "wmin 0");
        addFigures(column);
        column.add(heading("part.criteria"), "gaptop 8");
        column.add(criteria, "wmin 0");
        column.add(heading("part.answers"), "gaptop 10");
        column.add(answers, "wmin 0");
        column.add(heading("part.reflections"), "gaptop 10");
        reflections.setOpaque(false);
        column.add(reflections, "wmin 0");
        runCount.putClientProperty("FlatLaf.styleClass", "h4");
        runCount.setName("part." + part.id() + ".runs");
        column.add(runCount, "gaptop 10");
        JScrollPane scroll = new JScrollPane(runs);
        column.add(scroll, "wmin 0");
        peek.setName("part." + part.id() + ".peek");
        peek.addActionListener(event -> formulas.setVisible(peek.isSelected()));
        formulas.setVisible(false);
        column.add(peek, "gaptop 10");
        column.add(formulas, "wmin 0");
        return column;
    }

    private void addFigures(Column column) {
        for (FigureOutline outline : part.instruments().figures()) {
            FigurePanel panel = new FigurePanel(outline.id(), surroundings.painter(), surroundings.say());
            panel.leaveWheel();
            panels.add(panel);
            figures.addTab(shortTitle(outline), null, panel, outline.title());
        }
        figures.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        figures.setName("part." + part.id() + ".figures");
        figures.getAccessibleContext().setAccessibleName(Texts.text("part.figures"));
        column.add(figures, "h 430!, wmin 0");
    }

    /** A title up to its first colon or comma, which is what a tab has room for. */
    private static String shortTitle(FigureOutline outline) {
        return outline.title().split("[:,]", 2)[0];
    }

    private void showFigures(List<Figure> drawn) {
        figures.setVisible(!drawn.isEmpty());
        for (int index = 0; index < Math.min(drawn.size(), panels.size()); index++) {
            panels.get(index).show(drawn.get(index));
        }
    }

    private void showReflections(List<MarkedText> texts) {
        while (boxes.size() < texts.size()) {
            ReflectionBox box = new ReflectionBox(
                    "reflection." + texts.get(boxes.size()).prompt().id());
            boxes.add(box);
            reflections.add(box, "wmin 0");
        }
        for (int index = 0; index < boxes.size(); index++) {
            boxes.get(index).setVisible(index < texts.size());
            if (index < texts.size()) {
                boxes.get(index).show(texts.get(index));
            }
        }
    }

    private static JLabel heading(String key) {
        JLabel heading = new JLabel(Texts.text(key));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        return heading;
    }
}
