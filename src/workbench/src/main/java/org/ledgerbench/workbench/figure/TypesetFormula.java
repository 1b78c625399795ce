package org.ledgerbench.workbench.figure;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BaseMultiResolutionImage;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A typeset formula, sharp on any screen, that becomes smaller where there is no room for all of it. */
final class TypesetFormula extends JComponent {

    private transient Optional<BaseMultiResolutionImage> image = Optional.empty();
    private Dimension size = new Dimension();

    /** Nothing as yet. */
    TypesetFormula(String accessibleName) {
        getAccessibleContext().setAccessibleName(accessibleName);
    }

    /** Shows a formula drawn with one and with two pixels a point. */
    void show(BufferedImage single, BufferedImage dense) {
        image = Optional.of(new BaseMultiResolutionImage(single, dense));
        size = new Dimension(single.getWidth(), single.getHeight());
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(size);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, size.height);
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
        double fitted = Math.min(1, getWidth() / (double) Math.max(1, size.width));
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        copy.scale(fitted, fitted);
        image.ifPresent(drawn -> copy.drawImage(drawn, 0, 0, null));
        copy.dispose();
    }
}
