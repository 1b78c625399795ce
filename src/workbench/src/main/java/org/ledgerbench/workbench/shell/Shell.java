package org.ledgerbench.workbench.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToolBar;
import javax.swing.UIManager;
import org.ledgerbench.workbench.action.ActionDescriptor;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.action.CommandPalette;
import org.ledgerbench.workbench.action.Keys;
import org.ledgerbench.workbench.action.WorkbenchAction;

/** Bar, toolbar, perspectives and status in one panel. Used on the event thread. */
public final class Shell extends JPanel {

    private final transient ActionRegistry actions;
    private final StatusBar status = new StatusBar();
    private final PerspectiveBar bar = new PerspectiveBar();
    private final JPanel cards = new JPanel(new CardLayout());
    private final JToolBar toolbar = new JToolBar();
    private final transient Map<String, Perspective> perspectives = new LinkedHashMap<>();
    private String shown = "";

    /** An empty shell. */
    public Shell(ActionRegistry actions) {
        super(new BorderLayout());
        this.actions = actions;
        setName("workbench");
        toolbar.setName("toolbar");
        toolbar.setFloatable(false);
        drawEdge();
        add(toolbar, BorderLayout.NORTH);
        add(bar, BorderLayout.WEST);
        add(cards, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        actions.add(
                ActionDescriptor.of("palette", ActionDescriptor.Menu.VIEW).key("ctrl shift P"),
                () -> CommandPalette.open(this, actions));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (bar != null) {
            drawEdge();
        }
    }

    /** Adds a perspective, its button, its actions and an action that shows it. */
    public void add(Perspective perspective) {
        perspectives.put(perspective.id(), perspective);
        bar.add(perspective.id(), perspective.icon(), this::bring, this::show);
        cards.add(perspective.component(), perspective.id());
        int position = perspectives.size();
        actions.add(
                ActionDescriptor.of("show." + perspective.id(), ActionDescriptor.Menu.VIEW)
                        .key("alt " + position),
                () -> show(perspective.id()));
        perspective.register(actions);
    }

    /** Call once, when every perspective and action has been added. */
    public void complete() {
        actions.actions().stream()
                .filter(action -> action.descriptor().icon().isPresent())
                .forEach(this::addToToolbar);
        actions.bindTo(this);
        show(perspectives.keySet().iterator().next());
    }

    /** Brings a perspective to the front. */
    public void show(String id) {
        bar.select(id);
        perspectives.get(id).takeFocus();
    }

    private void bring(String id) {
        ((CardLayout) cards.getLayout()).show(cards, id);
        shown = id;
        actions.refresh();
    }

    /** The id of the perspective in front. */
    public String shown() {
        return shown;
    }

    /** The foot of the window. */
    public StatusBar status() {
        return status;
    }

    /** The first perspective's reason not to close, if any has one. */
    public Optional<String> unsavedWork() {
        return perspectives.values().stream()
                .flatMap(perspective -> perspective.unsavedWork().stream())
                .findFirst();
    }

    private void drawEdge() {
        bar.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, UIManager.getColor("Separator.foreground")));
    }

    private void addToToolbar(WorkbenchAction action) {
        JButton button = toolbar.add(action);
        button.setName("toolbar." + action.descriptor().id());
        String key = action.descriptor()
                .shortcut()
                .map(stroke -> " (" + Keys.words(stroke) + ")")
                .orElse("");
        button.setToolTipText(action.descriptor().title() + key);
        button.getAccessibleContext().setAccessibleName(action.descriptor().title());
    }
}
