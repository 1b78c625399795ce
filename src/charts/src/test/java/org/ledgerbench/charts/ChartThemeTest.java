package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ledgerbench.mission.figure.Tone;

class ChartThemeTest {

    static List<ChartTheme> themes() {
        return List.of(ChartTheme.LIGHT, ChartTheme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndLinesStandOutFromTheBackground(ChartTheme theme) {
        assertThat(contrast(theme.text(), theme.background())).isGreaterThan(7);
        for (Tone tone : Tone.values()) {
            assertThat(contrast(theme.of(tone), theme.background()))
                    .as("%s", tone)
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theNumberOfARunStandsOutFromItsDisc(ChartTheme theme) {
        assertThat(contrast(theme.background(), theme.of(Tone.DATA))).isGreaterThan(4.5);
    }

    @Test
    void theLightThemeHasTheColoursOfTheCourse() {
        assertThat(ChartTheme.LIGHT.tones())
                .containsEntry(Tone.DATA, new Color(0x006395))
                .containsEntry(Tone.MET, new Color(0x008F45))
                .containsEntry(Tone.VIOLATED, new Color(0xCB202D))
                .containsEntry(Tone.WARNING, new Color(0xCC5500));
    }

    @Test
    void takesOnTheColoursOfAWindow() {
        ChartTheme theme = ChartTheme.LIGHT.in(Color.PINK, Color.BLACK);

        assertThat(theme.background()).isEqualTo(Color.PINK);
        assertThat(theme.tones()).isEqualTo(ChartTheme.LIGHT.tones());
    }

    @Test
    void everyToneHasAColour() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ChartTheme(Color.WHITE, Color.BLACK, Color.GRAY, Map.of()))
                .withMessageContaining("DATA");
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.1, relative luminance. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
