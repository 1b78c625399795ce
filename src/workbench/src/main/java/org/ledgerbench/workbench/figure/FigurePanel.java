package org.ledgerbench.workbench.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.UIManager;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jfree.chart.ChartPanel;
import org.ledgerbench.charts.ChartTheme;
import org.ledgerbench.charts.FigurePainter;
import org.ledgerbench.charts.FigurePicture;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.charts.Picture;
import org.ledgerbench.mission.figure.Figure;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Appearance;
import org.ledgerbench.workbench.theme.Icons;

/** A figure that can be zoomed, copied and saved. It follows the look and feel. Used on the event thread. */
public final class FigurePanel extends JPanel {

    private static final int SAVED_WIDTH = 960;
    private static final double SAVED_SCALE = 2;
    private static final int LARGEST = 10_000;

    private final transient FigurePainter painter;
    private final transient Consumer<String> say;
    private final ChartPanel chart;
    private transient Optional<Picture> shown = Optional.empty();
    private boolean drawn = true;

    /**
     * An empty panel.
     *
     * @param name its name among components
     * @param painter draws the figures
     * @param say takes a sentence about what was copied or saved, or could not be
     */
    public FigurePanel(String name, FigurePainter painter, Consumer<String> say) {
        super(new BorderLayout());
        this.painter = Objects.requireNonNull(painter, "painter");
        this.say = Objects.requireNonNull(say, "say");
        setName("figure." + name);
        chart = new ChartPanel(null, true) {
            /** What is under the mouse may be words of a student's, which are never markup. */
            @Override
            public JToolTip createToolTip() {
                JToolTip tip = super.createToolTip();
                tip.putClientProperty("html.disable", Boolean.TRUE);
                return tip;
            }

            @Override
            public void paintComponent(Graphics graphics) {
                draw();
                enlarge();
                super.paintComponent(graphics);
            }
        };
        chart.setName("figure." + name + ".chart");
        chart.getAccessibleContext().setAccessibleName(name);
        chart.setMinimumDrawWidth(0);
        chart.setMinimumDrawHeight(0);
        chart.setMouseWheelEnabled(true);
        chart.setPopupMenu(null);
        chart.setPreferredSize(new Dimension(480, 320));
        chart.setFocusable(true);
        showFocus();
        add(chart, BorderLayout.CENTER);
        add(tools(name), BorderLayout.SOUTH);
    }

    /** Shows a figure; a zoom of the user's is kept while the axes stay the same. */
    public void show(Figure figure) {
        show(new FigurePicture(painter, figure));
    }

    /** Shows a picture, as soon as the panel is looked at. */
    public void show(Picture picture) {
        shown = Optional.of(picture);
        drawn = false;
        chart.getAccessibleContext().setAccessibleName(picture.title());
        if (isShowing()) {
            draw();
        }
    }

    /** Draws what is to be shown. Behind another tab nothing is drawn until somebody looks, so that sliders stay light. */
    private void draw() {
        if (!drawn) {
            drawn = true;
            shown.ifPresent(picture -> chart.setChart(picture.chart(theme())));
        }
    }

    /** Where the user's letters are larger than usual, those of the figure are, too: it is drawn as if for less room. */
    private void enlarge() {
        float factor = UIScale.getUserScaleFactor();
        chart.setMaximumDrawWidth(factor > 1 ? Math.round(chart.getWidth() / factor) : LARGEST);
        chart.setMaximumDrawHeight(factor > 1 ? Math.round(chart.getHeight() / factor) : LARGEST);
    }

    /** Leaves the mouse wheel to the scroll pane around the figure. */
    public void leaveWheel() {
        chart.setMouseWheelEnabled(false);
    }

    /** The picture shown. */
    public Optional<Picture> shown() {
        return shown;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (shown != null) {
            shown.ifPresent(this::show);
        }
    }

    private static ChartTheme theme() {
        ChartTheme theme = Appearance.current() == Appearance.DARK ? ChartTheme.DARK : ChartTheme.LIGHT;
        return theme.in(UIManager.getColor("Panel.background"), UIManager.getColor("Label.foreground"));
    }

    /** No tool bar: the buttons of one are left out when the focus is moved with the keyboard. */
    private JPanel tools(String name) {
        JPanel tools = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 2));
        tools.setOpaque(false);
        tools.add(tool(name, "reset", "arrows-fullscreen", chart::restoreAutoBounds));
        tools.add(tool(name, "copy", "clipboard", this::copy));
        tools.add(tool(name, "save", "download", this::save));
        return tools;
    }

    /** A line around the chart while the keyboard is in it. */
    private void showFocus() {
        chart.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                chart.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.focusedBorderColor")));
            }

            @Override
            public void focusLost(FocusEvent event) {
                chart.setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
            }
        });
        chart.setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
    }

    private JButton tool(String name, String what, String icon, Runnable handler) {
        JButton button = new JButton(new AbstractAction(null, Icons.small(icon)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                if (shown.isPresent()) {
                    handler.run();
                }
            }
        });
        button.setName("figure." + name + "." + what);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Texts.text("figure." + what));
        button.getAccessibleContext().setAccessibleName(Texts.text("figure." + what));
        return button;
    }

    private ImageSize savedSize() {
        return new ImageSize(SAVED_WIDTH, shown.orElseThrow().height(), SAVED_SCALE);
    }

    private void copy() {
        try {
            byte[] png = shown.orElseThrow().png(theme(), savedSize());
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new ImageSelection(png), null);
            say.accept(Texts.text("figure.copied"));
        } catch (IllegalStateException busy) {
            say.accept(Texts.text("figure.clipboardBusy"));
        }
    }

    private void save() {
        JFileChooser chooser = new JFileChooser();
        FileNameExtensionFilter svg = new FileNameExtensionFilter("SVG", "svg");
        chooser.setName("figure.save");
        chooser.setDialogTitle(Texts.text("figure.save"));
        chooser.addChoosableFileFilter(svg);
        chooser.setFileFilter(new FileNameExtensionFilter("PNG", "png"));
        chooser.setSelectedFile(new File(shown.orElseThrow().id() + ".png"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = named(chooser.getSelectedFile().toPath(), svg.equals(chooser.getFileFilter()));
            if (!Files.exists(file) || mayReplace(file)) {
                save(file);
            }
        }
    }

    /** The kind chosen decides, unless the name says one itself: the name offered ends in png whatever is chosen. */
    static Path named(Path file, boolean isSvg) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".svg") || !isSvg && lower.endsWith(".png")) {
            return file;
        }
        String stem = lower.endsWith(".png") ? name.substring(0, name.length() - ".png".length()) : name;
        return file.resolveSibling(stem + (isSvg ? ".svg" : ".png"));
    }

    private boolean mayReplace(Path file) {
        return JOptionPane.showConfirmDialog(
                        this, Texts.text("export.replace", file), Texts.text("figure.save"), JOptionPane.YES_NO_OPTION)
                == JOptionPane.YES_OPTION;
    }

    /** Saves the figure as SVG when the file's name ends so, and as PNG otherwise. */
    void save(Path file) {
        Picture picture = shown.orElseThrow();
        boolean vector = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        byte[] bytes = vector
                ? picture.svg(ChartTheme.LIGHT, savedSize()).getBytes(StandardCharsets.UTF_8)
                : picture.png(ChartTheme.LIGHT, savedSize());
        try {
            Files.write(file, bytes);
            say.accept(Texts.text("figure.saved", file));
        } catch (IOException cause) {
            say.accept(Texts.text("figure.notSaved", file, cause.getMessage()));
        }
    }
}
