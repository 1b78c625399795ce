package org.ledgerbench.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Draws formulas of the Math Peek on a transparent ground. A formula that is malformed is shown as it was typed, so that
 * nothing goes missing. Needs no display. The first formula loads fonts and takes about half a second; a painter may be
 * shared by threads.
 */
public final class FormulaPainter {

    /** What the parser lets pass but cannot mean: a command or a script at the end, without what it applies to. */
    private static final Pattern DANGLING =
            Pattern.compile("([_^]|\\\\(d?frac|sqrt|text|mathrm|mathbf|hat|bar|tilde|overline|binom)"
                    + "|\\\\(d?frac|binom)\\s*\\{[^{}]*\\})\\s*(\\}|$)");

    private static final int MARGIN = 2;

    /** Why the formula cannot be typeset, or empty when it can. */
    public Optional<String> problem(String latex) {
        if (latex.isBlank()) {
            return Optional.of("The formula is blank.");
        }
        int depth = 0;
        for (int i = 0; i < latex.length() && depth >= 0; i++) {
            char letter = latex.charAt(i);
            if (letter == '\\') {
                i++;
            } else {
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            }
        }
        if (depth != 0) {
            return Optional.of("The braces of the formula do not match.");
        }
        if (DANGLING.matcher(latex).find()) {
            return Optional.of("A command of the formula lacks what it applies to.");
        }
        return parseProblem(latex);
    }

    private static Optional<String> parseProblem(String latex) {
        try {
            typeset(latex, 16);
            return Optional.empty();
        } catch (ParseException malformed) {
            return Optional.of("The formula cannot be read: " + malformed.getMessage());
        }
    }

    /**
     * The formula as a PNG file.
     *
     * @param points the size of its letters
     * @param colour the colour of its letters
     * @param scale pixels a point
     */
    public byte[] png(String latex, float points, Color colour, double scale) {
        Drawing drawing = drawing(latex, points, colour);
        return Png.draw(new ImageSize(drawing.width(), drawing.height(), scale), drawing.strokes());
    }

    /** The formula as a stand-alone SVG document. */
    public String svg(String latex, float points, Color colour) {
        Drawing drawing = drawing(latex, points, colour);
        ImageSize size = ImageSize.of(drawing.width(), drawing.height());
        return Svg.drawOutlined("formula", latex, size, drawing.strokes());
    }

    private record Drawing(int width, int height, Consumer<Graphics2D> strokes) {}

    private Drawing drawing(String latex, float points, Color colour) {
        return problem(latex).isPresent() ? asTyped(latex, points, colour) : typeset(latex, points, colour);
    }

    private static Drawing typeset(String latex, float points, Color colour) {
        TeXIcon icon = typeset(latex, points);
        icon.setForeground(colour);
        return new Drawing(icon.getIconWidth(), icon.getIconHeight(), graphics -> icon.paintIcon(null, graphics, 0, 0));
    }

    private static TeXIcon typeset(String latex, float points) {
        TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, points);
        icon.setInsets(new Insets(MARGIN, MARGIN, MARGIN, MARGIN));
        return icon;
    }

    private static Drawing asTyped(String latex, float points, Color colour) {
        Font font = new Font(Font.MONOSPACED, Font.PLAIN, 1).deriveFont(points);
        // A layout refuses an empty text.
        TextLayout text = new TextLayout(latex.isEmpty() ? " " : latex, font, new FontRenderContext(null, true, true));
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, text.getAdvance(), text.getAscent() + text.getDescent());
        return new Drawing(
                (int) Math.ceil(bounds.getWidth()) + 2 * MARGIN,
                (int) Math.ceil(bounds.getHeight()) + 2 * MARGIN,
                graphics -> {
                    graphics.setPaint(colour);
                    graphics.setFont(font);
                    graphics.drawString(latex, MARGIN, MARGIN + text.getAscent());
                });
    }
}
