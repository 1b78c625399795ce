package org.ledgerbench.workbench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;

/** Components that are in no window: found, laid out and painted. */
public final class Offscreen {

    private Offscreen() {}

    /** A component and all within it. */
    public static Stream<Component> all(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(Offscreen::all))
                : Stream.of(component);
    }

    /** The first component of a name. */
    public static Component named(Component within, String name) {
        return all(within)
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Gives everything within a component its place; wrapped words want a second and third pass. */
    public static void lay(Component component) {
        if (component instanceof Container container) {
            container.doLayout();
            Stream.of(container.getComponents()).forEach(Offscreen::lay);
        }
    }

    /** Paints a component as it is laid out. */
    public static BufferedImage paint(Component component, double scale) {
        BufferedImage image = new BufferedImage(
                (int) (component.getWidth() * scale),
                (int) (component.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        component.paint(graphics);
        graphics.dispose();
        return image;
    }

    /** How many colours a picture has: an empty panel has few. */
    public static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }
}
