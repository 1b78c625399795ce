package org.ledgerbench.workbench.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** The buttons on the left that switch between perspectives. */
final class PerspectiveBar extends JPanel {

    private final ButtonGroup group = new ButtonGroup();
    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();

    PerspectiveBar() {
        super(new MigLayout("wrap 1, insets 6", "[fill]", "[]2[]"));
        setName("perspectiveBar");
    }

    /**
     * Adds a button.
     *
     * @param onChosen hears when the button is the chosen one, which the arrow keys do, too
     * @param onPressed hears when it is pressed
     */
    void add(String id, String icon, Consumer<String> onChosen, Consumer<String> onPressed) {
        String title = Texts.text("perspective." + id);
        JToggleButton button = new JToggleButton(title, Icons.small(icon));
        button.setName("perspective." + id);
        button.setVerticalTextPosition(SwingConstants.BOTTOM);
        button.setHorizontalTextPosition(SwingConstants.CENTER);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleName(title);
        button.addItemListener(event -> {
            if (button.isSelected()) {
                onChosen.accept(id);
            }
        });
        button.addActionListener(event -> onPressed.accept(id));
        group.add(button);
        buttons.put(id, button);
        add(button);
    }

    void select(String id) {
        buttons.get(id).setSelected(true);
    }
}
