package org.ledgerbench.workbench.grade;

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
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.charts.FormulaPainter;
import org.ledgerbench.mission.Formula;
import org.ledgerbench.mission.Symbol;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.dossier.Drawings;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.words.Quantities;

/** The Math Peek: formulas as they are printed, with one student's numbers beside their letters. */
final class FormulaList extends JPanel {

    private static final float FORMULA_POINTS = 18;
    private static final float SYMBOL_POINTS = 14;
    private static final double SCALE = 2;

    private final transient FormulaPainter painter = new FormulaPainter();
    private final transient LatestOnly<Asked, List<Drawn>> drawing;

    private record Asked(Drawings drawings, Color colour) {}

    private record Drawn(Formula formula, BufferedImage picture, List<Line> lines) {}

    private record Line(BufferedImage symbol, String words) {}

    FormulaList(LatestOnly.Executors executors) {
        super(new MigLayout("fillx, wrap 1, insets 0", "[grow,fill]", "[]6[]"));
        setOpaque(false);
        drawing = new LatestOnly<>(executors, this::draw, this::lay, cause -> removeAll());
    }

    /** Shows formulas once they have been drawn. */
    void show(Drawings drawings) {
        drawing.request(new Asked(drawings, UIManager.getColor("Label.foreground")));
    }

    private List<Drawn> draw(Asked asked) {
        List<Drawn> drawn = new ArrayList<>();
        for (Formula formula : asked.drawings().formulas()) {
            List<Line> lines = new ArrayList<>();
            for (Symbol symbol : formula.symbols()) {
                lines.add(new Line(
                        picture(symbol.latex(), UIScale.scale(SYMBOL_POINTS), asked.colour()),
                        words(symbol, asked.drawings().values())));
            }
            drawn.add(
                    new Drawn(formula, picture(formula.latex(), UIScale.scale(FORMULA_POINTS), asked.colour()), lines));
        }
        return drawn;
    }

    private BufferedImage picture(String latex, float points, Color colour) {
        try {
            return ImageIO.read(new ByteArrayInputStream(painter.png(latex, points, colour, SCALE)));
        } catch (IOException cause) {
            throw new UncheckedIOException("A formula cannot be read back", cause);
        }
    }

    private void lay(List<Drawn> drawn) {
        removeAll();
        for (Drawn each : drawn) {
            JLabel title = new JLabel(each.formula().title());
            title.putClientProperty("FlatLaf.styleClass", "h4");
            add(title, "gaptop 6");
            add(new FittedPicture(each.picture(), SCALE, each.formula().latex()), "wmin 0");
            add(Card.words(each.formula().explanation()), "wmin 0");
            add(symbols(each.lines()), "wmin 0");
            add(Card.words(each.formula().source()), "wmin 0");
        }
        revalidate();
        repaint();
    }

    private static JPanel symbols(List<Line> lines) {
        JPanel symbols = new JPanel(new MigLayout("fillx, wrap 2, insets 0", "[]10[grow,fill]", "[]2[]"));
        symbols.setOpaque(false);
        for (Line line : lines) {
            symbols.add(new JLabel(new ScaledIcon(line.symbol(), SCALE)), "aligny top");
            symbols.add(Card.words(line.words()), "wmin 0");
        }
        return symbols;
    }

    private static String words(Symbol symbol, Map<String, Value> values) {
        Value value = value(symbol.binding(), values);
        return value == null
                ? symbol.meaning()
                : Texts.text("formula.symbol", symbol.meaning(), Quantities.words(value, symbol.unit()));
    }

    private static Value value(Symbol.Binding binding, Map<String, Value> values) {
        if (binding instanceof Symbol.Binding.OfConstant constant) {
            return Value.of(constant.value());
        }
        if (binding instanceof Symbol.Binding.OfKnob knob) {
            return values.get(knob.id());
        }
        return values.get(((Symbol.Binding.OfReading) binding).id());
    }
}
