package org.ledgerbench.workbench.grade;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.swing.Icon;

/** A picture that has more pixels than it shows, for screens of high density. */
record ScaledIcon(BufferedImage picture, double scale) implements Icon {

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(1 / scale, 1 / scale);
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        copy.drawImage(picture, place, null);
        copy.dispose();
    }

    @Override
    public int getIconWidth() {
        return (int) Math.ceil(picture.getWidth() / scale);
    }

    @Override
    public int getIconHeight() {
        return (int) Math.ceil(picture.getHeight() / scale);
    }
}
