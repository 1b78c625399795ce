package org.ledgerbench.workbench.cohort;

import java.awt.Rectangle;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.theme.Column;

/** Cards below each other, or two abreast where there is room for two that can be read. */
final class CardColumns extends Column {

    /** In the width of the letter m, so that larger fonts need more room. */
    private static final int LETTERS_ABREAST = 84;

    private final MigLayout layout;
    private boolean isWide;

    CardColumns() {
        this(new MigLayout(constraints(false), columns(false), "[top]12"));
    }

    private CardColumns(MigLayout layout) {
        super(layout);
        this.layout = layout;
    }

    /** Decided before the layout runs, since the height that a scroll pane is told depends on it. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean wide = width > LETTERS_ABREAST * getFontMetrics(getFont()).charWidth('m') && getComponentCount() > 1;
        if (wide != isWide) {
            isWide = wide;
            layout.setLayoutConstraints(constraints(wide));
            layout.setColumnConstraints(columns(wide));
            revalidate();
        }
        super.setBounds(x, y, width, height);
    }

    @Override
    public void setBounds(Rectangle bounds) {
        setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    private static String constraints(boolean wide) {
        return "fillx, insets 8 12 12 12, hidemode 3, wrap " + (wide ? 2 : 1);
    }

    private static String columns(boolean wide) {
        return wide ? "[grow,fill,sg]16[grow,fill,sg]" : "[grow,fill]";
    }
}
