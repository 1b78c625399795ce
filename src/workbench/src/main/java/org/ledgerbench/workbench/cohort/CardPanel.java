package org.ledgerbench.workbench.cohort;

import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.workbench.figure.FigurePanel;

/** A picture with its words below. */
final class CardPanel extends JPanel {

    private final FigurePanel picture;
    private final int height;
    private final JTextArea words;

    CardPanel(ChartCard card, Consumer<String> say) {
        super(new MigLayout("fillx, wrap 1, insets 0", "[grow,fill]", "[]4[]"));
        String id = card.picture().id();
        height = card.height();
        setName("card." + id);
        picture = new FigurePanel(id, new FigurePainter(), say);
        picture.leaveWheel();
        words = Sentence.of("card." + id + ".words", card.picture().title(), card.words());
        add(picture, "wmin 0, h " + card.height() + "!");
        add(words, "wmin 0");
        show(card);
    }

    /** Whether it has the room that a picture wants. */
    boolean fits(ChartCard card) {
        return card.height() == height;
    }

    void show(ChartCard card) {
        picture.show(card.picture());
        words.setText(card.words());
        words.getAccessibleContext().setAccessibleName(card.picture().title());
    }
}
