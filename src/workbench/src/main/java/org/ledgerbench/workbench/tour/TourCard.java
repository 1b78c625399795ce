package org.ledgerbench.workbench.tour;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** The words of a step, and the way on, back and out. */
final class TourCard extends JPanel {

    private static final int COLUMNS = 30;

    private final JTextArea title = Card.words("", "h4.font");
    private final JTextArea words = Card.words("");
    private final JLabel count = new JLabel();
    private final JButton skip = button("skip");
    private final JButton back = button("back");
    private final JButton next = button("next");

    /** What the card tells. */
    interface Hand {

        /** On to the next step. */
        void next();

        /** Back to the step before. */
        void back();

        /** Out of the tour. */
        void skip();
    }

    TourCard(Hand hand) {
        super(new MigLayout("wrap 1, insets 14 16 12 16, gapy 8, hidemode 3", "[grow,fill]"));
        setName("tour.card");
        title.setName("tour.title");
        words.setName("tour.words");
        count.setName("tour.count");
        count.setEnabled(false);
        add(title, "wmin 0");
        add(words, "wmin 0");
        add(count, "split 4, gaptop 4, growx, pushx");
        add(skip, "growx 0");
        add(back, "growx 0");
        add(next, "growx 0");
        skip.addActionListener(event -> hand.skip());
        back.addActionListener(event -> hand.back());
        next.addActionListener(event -> hand.next());
        key("ENTER", hand::next);
        key("RIGHT", hand::next);
        key("LEFT", hand::back);
        key("ESCAPE", hand::skip);
        setFocusCycleRoot(true);
        setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
        colour();
    }

    /**
     * Shows a step and takes the size that its words need.
     *
     * @param number the number of the step, from 1
     * @param of how many there are
     */
    void show(Tour.Step step, int number, int of) {
        title.setText(step.title());
        words.setText(step.words());
        count.setText(Texts.text("tour.count", number, of));
        back.setEnabled(number > 1);
        skip.setVisible(number < of);
        next.setText(Texts.text(number == of ? "tour.done" : "tour.next"));
        getAccessibleContext().setAccessibleName(step.title());
        getAccessibleContext().setAccessibleDescription(step.words());
        // Those who hear the window hear the step with the button that has the focus.
        next.getAccessibleContext()
                .setAccessibleName(step.title() + ". " + step.words() + " " + count.getText() + ". " + next.getText());
        int width = COLUMNS * getFontMetrics(words.getFont()).charWidth('m');
        setSize(width, Integer.MAX_VALUE / 2);
        doLayout();
        Dimension needed = getPreferredSize();
        setSize(width, needed.height);
        validate();
        next.requestFocusInWindow();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colour();
    }

    private void colour() {
        setBackground(UIManager.getColor("TextArea.background"));
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.focusedBorderColor"), 1));
    }

    private void key(String stroke, Runnable handler) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                handler.run();
            }
        });
    }

    private static JButton button(String what) {
        JButton button = new JButton(Texts.text("tour." + what));
        button.setName("tour." + what);
        return button;
    }
}
