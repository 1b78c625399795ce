package org.ledgerbench.workbench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.charts.CategoryFigure;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.mission.figure.Axis;
import org.ledgerbench.mission.figure.Tone;

class FigurePanelTest {

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final FigurePanel panel = new FigurePanel("answers", new FigurePainter(), said::add);

    @Test
    void savesAPictureAsPngWithTwoPixelsAPoint() throws IOException {
        CategoryFigure picture = show();
        Path file = folder.resolve("answers.png");

        panel.save(file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
        assertThat(said).containsExactly("Saved " + file + ".");
    }

    @Test
    void savesAPictureAsSvgWhoseWordsCanBeSearched() throws IOException {
        show();
        Path file = folder.resolve("Answers.SVG");

        panel.save(file);

        assertThat(Files.readString(file)).startsWith("<svg").contains("Fewer labels", "What was predicted");
    }

    @Test
    void letsTheKeyboardReachTheChartAndEveryTool() {
        java.awt.Container tools = (java.awt.Container) panel.getComponent(1);

        assertThat(panel.getComponent(0).isFocusable()).isTrue();
        assertThat(tools.getComponents())
                .hasSize(3)
                .allSatisfy(tool -> assertThat(tool.isFocusable()).isTrue());
    }

    @Test
    void saysWhatCouldNotBeWritten() {
        show();

        panel.save(folder.resolve("missing").resolve("answers.png"));

        assertThat(said).singleElement().asString().contains("could not be written");
    }

    @Test
    void givesAFileTheEndingOfTheKindThatWasChosen() {
        assertThat(named("plot.png", false)).isEqualTo("plot.png");
        assertThat(named("plot.png", true)).isEqualTo("plot.svg");
        assertThat(named("plot", true)).isEqualTo("plot.svg");
        assertThat(named("plot", false)).isEqualTo("plot.png");
        assertThat(named("Plot.SVG", false)).isEqualTo("Plot.SVG");
        assertThat(named("week 1.2", false)).isEqualTo("week 1.2.png");
    }

    private String named(String name, boolean isSvg) {
        return FigurePanel.named(folder.resolve(name), isSvg).getFileName().toString();
    }

    private CategoryFigure show() {
        CategoryFigure picture = new CategoryFigure(
                "answers",
                "What was predicted",
                Axis.linear("Students", "1"),
                CategoryFigure.Arrangement.STACKED,
                List.of(new CategoryFigure.Category("Fewer labels", "3")),
                List.of(new CategoryFigure.CategorySeries("Right", Tone.MET, List.of(OptionalDouble.of(3)))));
        panel.show(picture);
        return picture;
    }
}
