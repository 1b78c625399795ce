package org.ledgerbench.workbench.play;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Veto;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** The stakeholder's veto: a failure state that names each constraint and by how much, and goes away when all are met. */
final class VetoBanner extends JPanel {

    private static final int BAR = 6;

    private final JLabel heading = new JLabel();
    private final JTextArea words = Card.words("");
    private boolean refused;

    VetoBanner() {
        super(new MigLayout("fillx, wrap 1, insets 8 10 8 10", "[grow,fill]"));
        setName("vetoBanner");
        heading.setName("veto.heading");
        words.setName("veto.words");
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        heading.putClientProperty("html.disable", Boolean.TRUE);
        add(heading);
        add(words, "wmin 0");
        setVisible(false);
    }

    /** Shows that nothing may be judged yet, or that there is nothing to judge. */
    void clear() {
        setVisible(false);
    }

    /** Shows that all constraints are met, or each that is not. */
    void show(String stakeholder, List<Veto> vetoes) {
        refused = !vetoes.isEmpty();
        heading.setText(Texts.text(refused ? "play.veto" : "play.agreed", stakeholder));
        heading.setIcon(
                refused ? Icons.small("sign-stop", "Actions.Red") : Icons.small("check-circle", "Actions.Green"));
        words.setText(
                refused
                        ? vetoes.stream().map(Veto::message).collect(Collectors.joining("\n"))
                        : Texts.text("play.agreed.words"));
        colour();
        setVisible(true);
        revalidate();
    }

    /** Shows that the simulator failed. */
    void fail(String sentence) {
        refused = true;
        heading.setText(sentence);
        heading.setIcon(Icons.small("exclamation-triangle", "Actions.Red"));
        words.setText("");
        colour();
        setVisible(true);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colour();
    }

    private void colour() {
        setBorder(BorderFactory.createMatteBorder(
                0, BAR, 0, 0, UIManager.getColor(refused ? "Actions.Red" : "Actions.Green")));
    }
}
