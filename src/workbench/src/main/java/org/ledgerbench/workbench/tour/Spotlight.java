package org.ledgerbench.workbench.tour;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Dims all but one rectangle and draws a line around that. Mouse and keys pass through it. */
final class Spotlight extends JComponent {

    private static final float DIMMED = 0.35f;
    private static final int MARGIN = 4;
    private static final int ARC = 14;
    private static final int LINE = 3;

    private transient Rectangle lit = new Rectangle();

    Spotlight() {
        setName("tour.spotlight");
    }

    void light(Rectangle target) {
        lit = new Rectangle(target);
        lit.grow(MARGIN, MARGIN);
        repaint();
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        RoundRectangle2D frame = new RoundRectangle2D.Double(lit.x, lit.y, lit.width, lit.height, ARC, ARC);
        Area dark = new Area(new Rectangle(getSize()));
        dark.subtract(new Area(frame));
        pen.setComposite(AlphaComposite.SrcOver.derive(DIMMED));
        pen.setColor(Color.BLACK);
        pen.fill(dark);
        pen.setComposite(AlphaComposite.SrcOver);
        pen.setColor(UIManager.getColor("Component.focusedBorderColor"));
        pen.setStroke(new BasicStroke(LINE));
        pen.draw(frame);
        pen.dispose();
    }
}
