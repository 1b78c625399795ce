package org.ledgerbench.workbench.cohort;

import java.awt.CardLayout;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;

/** A page that needs the ledgers read: until they are, it says so and offers to read them. */
final class LedgersPage extends JPanel {

    private static final String WAITING = "waiting";
    private static final String READY = "ready";

    private final CardLayout cards = new CardLayout();

    LedgersPage(JComponent page, Runnable onRead) {
        Objects.requireNonNull(page, "page");
        setLayout(cards);
        setName(page.getName() + ".ledgers");
        JPanel waiting = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[]push"));
        JLabel words = new JLabel(Texts.text("class.ledgers.waiting"));
        words.setName(page.getName() + ".waiting");
        JButton read = new JButton(Texts.text("class.ledgers.read"));
        read.setName(page.getName() + ".read");
        read.addActionListener(event -> onRead.run());
        waiting.add(words);
        waiting.add(read);
        add(waiting, WAITING);
        add(page, READY);
    }

    void ready(boolean isReady) {
        cards.show(this, isReady ? READY : WAITING);
    }
}
