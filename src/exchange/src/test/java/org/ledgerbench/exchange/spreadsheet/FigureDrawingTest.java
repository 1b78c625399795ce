package org.ledgerbench.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.exchange.ToyMission;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.figure.Figure;

class FigureDrawingTest {

    @Test
    void drawsAPictureWithThePixelsAskedForTheSameEachTime() throws IOException {
        Figure figure = new ToyMission()
                .figures(FigureRequest.of(new Position("edge-guardian", "dedup-audit"), new Settings(Map.of())))
                .get(0);
        ImageSize size = new ImageSize(200, 100, 1.5);

        byte[] png = FigureDrawing.ofCharts().png(figure, size);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .satisfies(image ->
                        assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo("300x150"));
        assertThat(FigureDrawing.ofCharts().png(figure, size)).isEqualTo(png);
    }
}
