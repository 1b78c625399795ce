package org.ledgerbench.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSizeTest {

    @Test
    void hasAtLeastOnePixel() {
        assertThat(new ImageSize(10, 10, 1.5).pixelWidth()).isEqualTo(15);
        assertThat(new ImageSize(1, 1, 0.1).pixelHeight()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "10, -1, 1", "10, 10, 0", "10, 10, NaN", "100000, 100000, 1", "10, 10, Infinity"})
    void refusesSizesNoPictureHas(int width, int height, double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImageSize(width, height, scale))
                .withMessageContaining("pixels");
    }
}
