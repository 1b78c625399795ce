package org.ledgerbench.workbench.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.Map;
import javax.swing.UIManager;

/** Light or dark. Call {@link #install()} before the first component is made. */
public enum Appearance {
    /** Dark words on a light ground. */
    LIGHT,
    /** Light words on a dark ground. */
    DARK;

    /** The appearance of the look and feel in force, whoever set it. */
    public static Appearance current() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }

    /** The other one. */
    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Makes FlatLaf the look and feel, in the course's blue, and shows what a student wrote as text. */
    public void install() {
        FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", this == LIGHT ? "#006395" : "#4da3d4"));
        boolean installed = this == LIGHT ? FlatLightLaf.setup() : FlatDarkLaf.setup();
        if (!installed) {
            throw new IllegalStateException("FlatLaf could not be set up");
        }
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("TitlePane.unifiedBackground", true);
        UIManager.put("Table.showHorizontalLines", true);
        UIManager.put("TabbedPane.showTabSeparators", true);
        FlatLaf.updateUI();
    }
}
