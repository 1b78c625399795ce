package org.ledgerbench.mission.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static Style seen(Visibility visibility) {
        return Style.of(Tone.DATA, visibility);
    }

    @Test
    void leavesOutWhatMayNotBeSeen() {
        Point origin = new Point(0, 0);
        Figure figure = new Figure(
                FigureOutline.of("F", "Figure", Axis.linear("x", "1"), Axis.linear("y", "1")),
                List.of(
                        new Series("open", "Open", Series.Kind.LINE, seen(Visibility.ALWAYS), List.of(origin)),
                        new Series("hidden", "Hidden", Series.Kind.LINE, seen(Visibility.INSTRUCTOR), List.of(origin))),
                List.of(new Marker("knee", "Knee", origin, seen(Visibility.AFTER_ANSWER))),
                List.of(new Threshold(
                        "limit", "Limit", Threshold.Orientation.VERTICAL, 1, seen(Visibility.AFTER_LOCK))),
                List.of(new Region("area", "Area", List.of(), seen(Visibility.AFTER_ANSWER))));

        Figure afterLock =
                figure.visible(visibility -> visibility == Visibility.ALWAYS || visibility == Visibility.AFTER_LOCK);

        assertThat(afterLock.series()).extracting(Series::id).containsExactly("open");
        assertThat(afterLock.thresholds()).hasSize(1);
        assertThat(afterLock.markers()).isEmpty();
        assertThat(afterLock.regions()).isEmpty();
        assertThat(figure.visible(visibility -> true)).isEqualTo(figure);
    }

    @Test
    void pointsAreFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void aCellHasItsLowCornerFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region.Cell(new Point(1, 0), new Point(0, 1)))
                .withMessageContaining("swapped");
        assertThat(new Region.Cell(new Point(0, 0), new Point(0, 1)).low().x()).isZero();
    }
}
