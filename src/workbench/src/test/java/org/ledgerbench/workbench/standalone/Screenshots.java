package org.ledgerbench.workbench.standalone;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Paints components to pictures, for people to look at. */
public final class Screenshots {

    private Screenshots() {}

    /** Paints a component at a scale into a PNG file. */
    public static void save(Component component, double scale, File file) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) (component.getWidth() * scale),
                (int) (component.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        component.paint(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", file);
    }
}
