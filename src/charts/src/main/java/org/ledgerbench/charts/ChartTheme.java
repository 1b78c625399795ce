package org.ledgerbench.charts;

import java.awt.Color;
import java.util.Map;
import java.util.Objects;
import org.ledgerbench.mission.figure.Tone;

/**
 * The colours of a chart. Text stands out from the background by 4.5 to 1 or more, lines by 3 to 1 or more, as WCAG 2.1
 * asks (criteria 1.4.3 and 1.4.11).
 *
 * @param background behind everything
 * @param text titles, labels and axes
 * @param grid the lines behind the data
 * @param tones the colour of each tone
 */
public record ChartTheme(Color background, Color text, Color grid, Map<Tone, Color> tones) {

    /** The course's colours on white. */
    public static final ChartTheme LIGHT = new ChartTheme(
            Color.WHITE,
            new Color(0x22272E),
            new Color(0xE1E5EA),
            Map.of(
                    Tone.DATA, new Color(0x006395),
                    Tone.BASELINE, new Color(0x5F6B7A),
                    Tone.MET, new Color(0x008F45),
                    Tone.VIOLATED, new Color(0xCB202D),
                    Tone.WARNING, new Color(0xCC5500)));

    /** The same hues, brightened for a dark background. */
    public static final ChartTheme DARK = new ChartTheme(
            new Color(0x1E1F22),
            new Color(0xDFE1E5),
            new Color(0x3A3D42),
            Map.of(
                    Tone.DATA, new Color(0x58B4E5),
                    Tone.BASELINE, new Color(0xA4ADB8),
                    Tone.MET, new Color(0x4FC98A),
                    Tone.VIOLATED, new Color(0xFF7B80),
                    Tone.WARNING, new Color(0xFFA14D)));

    public ChartTheme {
        Objects.requireNonNull(background, "background");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(grid, "grid");
        tones = Map.copyOf(tones);
        for (Tone tone : Tone.values()) {
            Objects.requireNonNull(tones.get(tone), "the colour of " + tone);
        }
    }

    /** This theme on the background, and with the text colour, of the window it stands in. */
    public ChartTheme in(Color windowBackground, Color windowText) {
        return new ChartTheme(windowBackground, windowText, grid, tones);
    }

    Color of(Tone tone) {
        return tones.get(tone);
    }

    /** The background, letting a little of what it covers shine through. */
    Color veil() {
        return new Color(background.getRed(), background.getGreen(), background.getBlue(), 215);
    }

    Color translucent(Tone tone, double opacity) {
        Color colour = of(tone);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}
