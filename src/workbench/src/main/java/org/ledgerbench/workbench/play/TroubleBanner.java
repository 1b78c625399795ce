package org.ledgerbench.workbench.play;

import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** Stands above a mission as long as acts are in memory only, and leads to another place for the ledger. */
final class TroubleBanner extends JPanel {

    private static final int BAR = 6;

    private final JTextArea words = Card.words("");

    TroubleBanner(Runnable onSecure) {
        super(new MigLayout("fillx, insets 6 10 6 10", "[][grow,fill][]"));
        setName("troubleBanner");
        words.setName("trouble.words");
        JButton secure = new JButton(Texts.text("keeping.secure"), Icons.small("hdd"));
        secure.setName("trouble.secure");
        secure.addActionListener(event -> onSecure.run());
        add(new JLabel(Icons.small("exclamation-triangle", "Actions.Red")));
        add(words, "wmin 0");
        add(secure);
        setVisible(false);
        colour();
    }

    void show(Optional<String> trouble) {
        trouble.ifPresent(sentence -> words.setText(Texts.text("play.trouble", sentence)));
        setVisible(trouble.isPresent());
        revalidate();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colour();
    }

    private void colour() {
        setBorder(BorderFactory.createMatteBorder(0, BAR, 0, 0, UIManager.getColor("Actions.Red")));
    }
}
