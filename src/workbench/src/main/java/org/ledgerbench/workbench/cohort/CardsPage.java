package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Column;

/** Cards that scroll. */
final class CardsPage extends JPanel {

    private final transient Consumer<String> say;
    private final CardColumns column = new CardColumns();
    private final JTextArea nothing;
    private final transient List<CardPanel> panels = new ArrayList<>();
    private transient List<String> shape = List.of();

    CardsPage(String name, Consumer<String> say) {
        super(new BorderLayout());
        this.say = say;
        setName(name);
        nothing = Sentence.of(name + ".nothing", Texts.text("class.empty"), Texts.text("class.empty"));
        add(Column.scrolling(column));
    }

    /** Shows cards; panels stay where the pictures are the same ones with other numbers. */
    void show(List<ChartCard> cards) {
        List<String> wanted = cards.stream()
                .map(card -> card.picture().id() + " " + card.height())
                .toList();
        if (!wanted.equals(shape) || cards.isEmpty()) {
            rebuild(cards);
            shape = wanted;
            return;
        }
        for (int index = 0; index < cards.size(); index++) {
            panels.get(index).show(cards.get(index));
        }
    }

    private void rebuild(List<ChartCard> cards) {
        panels.clear();
        column.removeAll();
        for (ChartCard card : cards) {
            CardPanel panel = new CardPanel(card, say);
            panels.add(panel);
            column.add(panel, "wmin 0");
        }
        if (cards.isEmpty()) {
            column.add(nothing, "wmin 0");
        }
        column.revalidate();
        column.repaint();
    }
}
