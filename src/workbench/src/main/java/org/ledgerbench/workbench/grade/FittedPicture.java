package org.ledgerbench.workbench.grade;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A picture that becomes smaller where there is no room for all of it. It has more pixels than it shows. */
final class FittedPicture extends JComponent {

    private final transient BufferedImage picture;
    private final double scale;

    FittedPicture(BufferedImage picture, double scale, String accessibleName) {
        this.picture = picture;
        this.scale = scale;
        getAccessibleContext().setAccessibleName(accessibleName);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension((int) Math.ceil(picture.getWidth() / scale), (int) Math.ceil(picture.getHeight() / scale));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        double fitted = Math.min(1 / scale, (double) getWidth() / picture.getWidth());
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        copy.drawImage(picture, AffineTransform.getScaleInstance(fitted, fitted), null);
        copy.dispose();
    }
}
