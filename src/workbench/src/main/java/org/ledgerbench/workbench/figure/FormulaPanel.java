package org.ledgerbench.workbench.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.charts.FormulaPainter;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.words.Quantities;

/** Formulas, typeset, with what their letters stand for and how large that is now. Used on the event thread. */
public final class FormulaPanel extends JPanel implements Scrollable {

    private static final float POINTS = 20;
    private static final float LETTER_POINTS = 14;

    private final transient FormulaPainter painter = new FormulaPainter();
    private final transient LatestOnly.Executors executors;
    private final transient List<Typeset> typeset = new ArrayList<>();
    private final transient List<Bound> bound = new ArrayList<>();
    private boolean isTypeset;

    private record Typeset(String latex, float points, TypesetFormula place) {}

    private record Bound(Symbol symbol, JLabel label) {}

    /** The formulas, typeset by the worker as soon as somebody looks. */
    public FormulaPanel(List<Formula> formulas, LatestOnly.Executors executors) {
        super(new MigLayout("fillx, wrap 1, insets 12, gapy 10", "[grow,fill]"));
        this.executors = executors;
        setName("formulas");
        formulas.forEach(formula -> add(card(formula), "wmin 0"));
        addHierarchyListener(event -> typeset());
    }

    /** Shows the current values, by knob and reading id. */
    public void show(Map<String, Value> values) {
        bound.forEach(each -> each.label().setText(words(each.symbol(), values)));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        isTypeset = false;
        if (typeset != null) {
            typeset();
        }
    }

    private Card card(Formula formula) {
        Card card = new Card(formula.title());
        card.add(place(formula.latex(), UIScale.scale(POINTS), formula.title()), "wmin 0");
        card.add(Card.words(formula.explanation()), "wmin 0");
        JPanel symbols = new JPanel(new MigLayout("insets 0, wrap 3, gapx 12", "[right][][grow,fill]", "[top]"));
        symbols.setOpaque(false);
        for (Symbol symbol : formula.symbols()) {
            symbols.add(place(symbol.latex(), UIScale.scale(LETTER_POINTS), symbol.meaning()));
            JLabel value = new JLabel(words(symbol, Map.of()));
            bound.add(new Bound(symbol, value));
            symbols.add(value);
            symbols.add(
                    Card.words(
                            symbol.source().isEmpty()
                                    ? symbol.meaning()
                                    : symbol.meaning() + " (" + symbol.source() + ")"),
                    "wmin 0");
        }
        card.add(symbols, "wmin 0");
        card.add(Card.words(Texts.text("formula.source", formula.source())), "wmin 0");
        return card;
    }

    private TypesetFormula place(String latex, float points, String meaning) {
        TypesetFormula place = new TypesetFormula(meaning);
        typeset.add(new Typeset(latex, points, place));
        return place;
    }

    private void typeset() {
        if (isTypeset || !isShowing()) {
            return;
        }
        isTypeset = true;
        Color colour = UIManager.getColor("Label.foreground");
        for (Typeset each : typeset) {
            executors.worker().execute(() -> {
                BufferedImage single = draw(each, colour, 1);
                BufferedImage dense = draw(each, colour, 2);
                executors.eventThread().execute(() -> each.place().show(single, dense));
            });
        }
    }

    private BufferedImage draw(Typeset formula, Color colour, double scale) {
        byte[] png = painter.png(formula.latex(), formula.points(), colour, scale);
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException cause) {
            throw new UncheckedIOException("A formula that was just drawn cannot be read back", cause);
        }
    }

    private static String words(Symbol symbol, Map<String, Value> values) {
        Value value = null;
        if (symbol.binding() instanceof Symbol.Binding.OfConstant constant) {
            value = Value.of(constant.value());
        } else if (symbol.binding() instanceof Symbol.Binding.OfReading reading) {
            value = values.get(reading.id());
        } else if (symbol.binding() instanceof Symbol.Binding.OfKnob knob) {
            value = values.get(knob.id());
        }
        return "= " + (value == null ? "\u2013" : Quantities.words(value, symbol.unit()));
    }

    @Override
    public java.awt.Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(java.awt.Rectangle visible, int orientation, int direction) {
        return 16;
    }

    @Override
    public int getScrollableBlockIncrement(java.awt.Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
