package org.ledgerbench.workbench.theme;

import java.awt.Font;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/** A panel with a heading, and words in it that wrap. */
public class Card extends JPanel {

    private final JTextArea heading;

    /** A card with a heading. */
    public Card(String title) {
        super(new MigLayout("fillx, wrap 1, insets 10 12 10 12, hidemode 3", "[grow,fill]", ""));
        putClientProperty("FlatLaf.style", "arc: 12; background: lighten($Panel.background,3%)");
        heading = words(title, "h4.font");
        heading.setName("heading");
        heading.getAccessibleContext().setAccessibleName(title);
        add(heading, "wmin 0");
    }

    /** Changes the heading. */
    public void title(String title) {
        heading.setText(title);
        heading.getAccessibleContext().setAccessibleName(title);
    }

    /** Text that wraps, can be selected and copied, and is never markup. */
    public static JTextArea words(String text) {
        return words(text, "Label.font");
    }

    /** The same in the font that the look and feel has under that key, such as {@code h3.font}. */
    public static JTextArea words(String text, String fontKey) {
        JTextArea area = new JTextArea(text) {
            @Override
            public void updateUI() {
                super.updateUI();
                Font font = UIManager.getFont(fontKey);
                setFont(font == null ? UIManager.getFont("Label.font") : font);
                setOpaque(false);
                setBorder(null);
                keepPageStill(this);
            }
        };
        // Setting the words must not scroll the panel they stand in.
        ((DefaultCaret) area.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setColumns(10);
        return area;
    }

    /** New words would otherwise pull the page around them to where the caret goes. */
    private static void keepPageStill(JTextArea area) {
        if (area.getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }
}
