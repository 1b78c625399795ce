package org.ledgerbench.workbench.grade;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** The levels of a criterion that is marked by hand, each one key away. */
final class HandCard extends JPanel {

    private final transient Criterion criterion;
    private final transient Listener listener;
    private final transient List<JToggleButton> buttons = new ArrayList<>();
    private final JLabel state = new JLabel();
    private final JLabel review = new JLabel(Icons.small("exclamation-triangle", "Actions.Yellow"));
    private final JButton clear = new JButton(Icons.small("x-lg"));
    private boolean isCurrent;

    /** Hears what is done with a card. */
    interface Listener {

        /** A level is given. */
        void gave(Criterion criterion, Check.Level level);

        /** The level is taken away. */
        void cleared(Criterion criterion);

        /** The card is the one the keys are for. */
        void chosen(Criterion criterion);
    }

    HandCard(Criterion criterion, Listener listener) {
        super(new MigLayout("fillx, wrap 2, insets 6 8 6 8, hidemode 3", "[]6[grow,fill]", "[]3[]"));
        this.criterion = criterion;
        this.listener = listener;
        setName("hand." + criterion.id());
        JLabel title = new JLabel(criterion.id());
        title.putClientProperty("FlatLaf.styleClass", "h4");
        title.setToolTipText(title.getText());
        clear.setName("hand." + criterion.id() + ".clear");
        clear.setToolTipText(Texts.text("hand.clear", criterion.id()));
        clear.getAccessibleContext().setAccessibleName(Texts.text("hand.clear", criterion.id()));
        clear.putClientProperty("JButton.buttonType", "toolBarButton");
        clear.addActionListener(event -> listener.cleared(criterion));
        JPanel head = new JPanel(new MigLayout("fillx, insets 0, hidemode 3", "[grow,fill][][]", "[]"));
        head.setOpaque(false);
        head.add(title, "wmin 0");
        head.add(state);
        head.add(clear);
        add(head, "span 2, growx, wmin 0");
        review.setText(Texts.text("hand.review"));
        review.setVisible(false);
        add(review, "span 2");
        levels().forEach(this::addLevel);
        current(false);
    }

    Criterion criterion() {
        return criterion;
    }

    /** Gives the level of a key, 1 for the first. */
    void press(int key) {
        if (key >= 1 && key <= levels().size()) {
            listener.gave(criterion, levels().get(key - 1));
        }
    }

    /** Shows the mark that stands. */
    void show(Optional<StoredMarking> mark) {
        Optional<BigDecimal> points = mark.flatMap(each -> each.marking().points());
        for (int index = 0; index < buttons.size(); index++) {
            BigDecimal level = levels().get(index).points();
            buttons.get(index)
                    .setSelected(
                            points.map(given -> given.compareTo(level) == 0).orElse(false));
        }
        state.setText(points.map(given -> Texts.text("hand.given", Points.words(given)))
                .orElse(Texts.text("hand.open")));
        state.setIcon(Icons.small(points.isPresent() ? "check-circle-fill" : "pencil"));
        clear.setVisible(points.isPresent());
        review.setVisible(mark.flatMap(StoredMarking::review).isPresent());
        review.setToolTipText(mark.flatMap(StoredMarking::review).orElse(null));
    }

    /** Says whether the keys are for this card. */
    void current(boolean current) {
        isCurrent = current;
        String colour = isCurrent ? "Component.focusColor" : "Component.borderColor";
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor(colour), isCurrent ? 2 : 1, true),
                BorderFactory.createEmptyBorder(isCurrent ? 0 : 1, isCurrent ? 0 : 1, isCurrent ? 0 : 1, 0)));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (listener != null) {
            current(isCurrent);
        }
    }

    private List<Check.Level> levels() {
        return ((Check.Hand) criterion.check()).levels();
    }

    private void addLevel(Check.Level level) {
        int key = buttons.size() + 1;
        JToggleButton button =
                new JToggleButton(Texts.text("hand.level", String.valueOf(key), Points.words(level.points())));
        button.setName("hand." + criterion.id() + "." + key);
        button.setToolTipText(Texts.text("hand.key", String.valueOf(key)));
        button.getAccessibleContext()
                .setAccessibleName(Texts.text("hand.accessible", Points.words(level.points()), level.title()));
        button.addActionListener(event -> {
            listener.chosen(criterion);
            listener.gave(criterion, level);
        });
        buttons.add(button);
        JTextArea words = Card.words(level.title());
        words.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                button.doClick();
            }
        });
        add(button, "sg level");
        add(words, "wmin 0");
    }
}
