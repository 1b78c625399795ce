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

/** The stakeholder's veto: a failure state that names each constraint, and goes away when the mix is feasible again. */
final class VetoBanner extends JPanel {

    private final JLabel heading = new JLabel();
    private final JTextArea words = Card.words("");

    VetoBanner() {
        super(new MigLayout("fillx, wrap 1, insets 8 12 8 12", "[grow,fill]"));
        setName("vetoBanner");
        words.setName("veto.words");
        heading.setIcon(Icons.small("sign-stop", "Actions.Red"));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        add(heading);
        add(words, "wmin 0");
        setVisible(false);
    }

    void show(String stakeholder, List<Veto> vetoes) {
        setVisible(!vetoes.isEmpty());
        heading.setText(Texts.text("play.veto", stakeholder));
        words.setText(vetoes.stream().map(Veto::message).collect(Collectors.joining("\n")));
        revalidate();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createMatteBorder(0, 6, 0, 0, UIManager.getColor("Actions.Red")));
    }
}
