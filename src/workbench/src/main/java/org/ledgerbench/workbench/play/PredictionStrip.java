package org.ledgerbench.workbench.play;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.words.LockVerdict;

/**
 * Predicted and actual on one scale, laid over the figure. A number's scale runs from the least to the greatest prediction
 * accepted; a choice's has a place for each option. The prediction is a triangle above the line, the actual value a
 * diamond on it.
 */
final class PredictionStrip extends JComponent {

    private static final int SIZE = 6;
    private static final int EDGE = 14;

    private final transient Lock lock;
    private transient Optional<Value> predicted = Optional.empty();
    private transient Optional<Value> actual = Optional.empty();

    PredictionStrip(Lock lock) {
        this.lock = lock;
        setName("predictionStrip");
        setVisible(false);
    }

    /** Shows both, once both may be seen. */
    void show(Optional<Value> prediction, Optional<Value> truth) {
        predicted = prediction;
        actual = truth;
        boolean both = prediction.isPresent() && truth.isPresent();
        if (both) {
            String words = LockVerdict.words(lock, prediction.get(), truth.get());
            setToolTipText(words);
            getAccessibleContext().setAccessibleName(words);
        }
        setVisible(both);
        repaint();
    }

    /** A picture with a name, for those who hear the window. */
    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        int line = getFontMetrics(font()).getHeight();
        return new Dimension(10 * EDGE, 2 * line + 2 * SIZE + 4);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (predicted.isEmpty() || actual.isEmpty()) {
            return;
        }
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        int middle = getHeight() / 2;
        pen.setColor(UIManager.getColor("Label.disabledForeground"));
        pen.setStroke(new BasicStroke(2));
        pen.drawLine(EDGE, middle, getWidth() - EDGE, middle);
        int guess = place(predicted.get());
        int truth = place(actual.get());
        mark(pen, "Actions.Yellow", triangle(guess, middle - 2));
        mark(pen, "Actions.Green", diamond(truth, middle));
        words(pen, Texts.text("strip.predicted", LockVerdict.shown(lock, predicted.get())), guess, middle - SIZE - 5);
        int below = middle + SIZE + pen.getFontMetrics().getAscent();
        words(pen, Texts.text("strip.actual", LockVerdict.actual(lock, actual.get())), truth, below);
        pen.dispose();
    }

    private static Font font() {
        return UIManager.getFont("small.font") == null
                ? UIManager.getFont("Label.font")
                : UIManager.getFont("small.font");
    }

    private int place(Value value) {
        double share = 0.5;
        if (lock instanceof Lock.OfNumber of && value instanceof Value.Numeric number) {
            share = (number.value() - of.minimum()) / (of.maximum() - of.minimum());
        } else if (lock instanceof Lock.OfChoice of) {
            int count = of.options().size();
            for (int index = 0; index < count; index++) {
                share = of.options().get(index).value().equals(value) ? (index + 0.5) / count : share;
            }
        }
        return EDGE + (int) Math.round(Math.max(0, Math.min(1, share)) * (getWidth() - 2 * EDGE));
    }

    private static void mark(Graphics2D pen, String colourKey, Polygon shape) {
        Color colour = UIManager.getColor(colourKey);
        pen.setColor(colour);
        pen.fill(shape);
    }

    private void words(Graphics2D pen, String words, int at, int baseline) {
        int width = pen.getFontMetrics().stringWidth(words);
        int left = Math.max(2, Math.min(getWidth() - width - 2, at - width / 2));
        pen.setColor(UIManager.getColor("Label.foreground"));
        pen.drawString(words, left, baseline);
    }

    private static Polygon triangle(int x, int y) {
        return new Polygon(new int[] {x - SIZE, x + SIZE, x}, new int[] {y - SIZE, y - SIZE, y + 2}, 3);
    }

    private static Polygon diamond(int x, int y) {
        return new Polygon(new int[] {x - SIZE, x, x + SIZE, x}, new int[] {y, y - SIZE, y, y + SIZE}, 4);
    }
}
