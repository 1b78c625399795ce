package org.ledgerbench.workbench.theme;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.UIManager;

/** Icons of the Bootstrap set, by their published names, in the colour of the text around them. */
public final class Icons {

    private static final String FOLDER = "META-INF/resources/webjars/bootstrap-icons/1.11.3/icons/";
    private static final int SMALL = 16;
    private static final int LARGE = 32;
    private static final List<Integer> WINDOW_SIZES = List.of(16, 24, 32, 48, 64);

    private Icons() {}

    /** An icon for buttons and menus. */
    public static Icon small(String name) {
        return icon(name, SMALL, "Label.foreground");
    }

    /** An icon for start pages and empty panels. */
    public static Icon large(String name) {
        return icon(name, LARGE, "Label.foreground");
    }

    /** A small icon in the colour that the look and feel has under that key. */
    public static Icon small(String name, String colourKey) {
        return icon(name, SMALL, colourKey);
    }

    /** A small icon in the colour in which that component writes at the moment. */
    public static Icon small(String name, Component writer) {
        return icon(name, SMALL, writer::getForeground);
    }

    /** An icon in the sizes that title bars and task lists ask for, in the accent colour, which is seen on light and dark. */
    public static List<Image> forWindow(String name) {
        return WINDOW_SIZES.stream()
                .map(size -> {
                    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
                    Graphics2D graphics = image.createGraphics();
                    icon(name, size, "Component.accentColor").paintIcon(null, graphics, 0, 0);
                    graphics.dispose();
                    return (Image) image;
                })
                .toList();
    }

    private static Icon icon(String name, int size, String colourKey) {
        return icon(name, size, () -> colour(colourKey));
    }

    private static Icon icon(String name, int size, Supplier<Color> colour) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size, Icons.class.getClassLoader());
        if (!icon.hasFound()) {
            throw new IllegalArgumentException("There is no icon " + name);
        }
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(ignored -> colour.get()));
        return icon;
    }

    private static Color colour(String key) {
        Color colour = UIManager.getColor(key);
        return colour != null ? colour : UIManager.getColor("Label.foreground");
    }
}
