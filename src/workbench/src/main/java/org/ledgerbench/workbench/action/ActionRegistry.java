package org.ledgerbench.workbench.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.ActionMap;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;

/** Every action of a workbench. Used on the event thread only. */
public final class ActionRegistry {

    private final List<WorkbenchAction> actions = new ArrayList<>();

    /** Adds an action that can always be done. */
    public WorkbenchAction add(ActionDescriptor descriptor, Runnable handler) {
        return add(descriptor, handler, () -> true);
    }

    /**
     * Adds an action.
     *
     * @throws IllegalArgumentException if the id or the shortcut is taken
     */
    public WorkbenchAction add(ActionDescriptor descriptor, Runnable handler, BooleanSupplier enablement) {
        for (WorkbenchAction other : actions) {
            if (other.descriptor().id().equals(descriptor.id())) {
                throw new IllegalArgumentException("There is an action " + descriptor.id() + " already");
            }
            if (descriptor.shortcut().isPresent()
                    && descriptor.shortcut().equals(other.descriptor().shortcut())) {
                throw new IllegalArgumentException(descriptor.id() + " and "
                        + other.descriptor().id() + " share the key "
                        + descriptor.shortcut().get());
            }
        }
        WorkbenchAction action = new WorkbenchAction(descriptor, handler, enablement);
        actions.add(action);
        return action;
    }

    /** The actions in the order they were added. */
    public List<WorkbenchAction> actions() {
        return List.copyOf(actions);
    }

    /** The action of that id. @throws IllegalArgumentException if there is none */
    public WorkbenchAction action(String id) {
        return actions.stream()
                .filter(action -> action.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + id));
    }

    /** Asks every action again whether it can be done. */
    public void refresh() {
        actions.forEach(WorkbenchAction::refresh);
    }

    /**
     * Binds the shortcuts to a component and all inside it. Nothing outside the component is touched, so that a host
     * keeps its own keys.
     */
    public void bindTo(JComponent component) {
        InputMap keys = component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        ActionMap handlers = component.getActionMap();
        for (WorkbenchAction action : actions) {
            handlers.put(action.descriptor().id(), action);
            action.descriptor()
                    .shortcut()
                    .ifPresent(stroke -> keys.put(stroke, action.descriptor().id()));
        }
    }

    /** A menu bar with every action. Menu items show the shortcuts; a standalone window's menu bar also answers them. */
    public JMenuBar menuBar() {
        Map<ActionDescriptor.Menu, JMenu> menus = new EnumMap<>(ActionDescriptor.Menu.class);
        for (WorkbenchAction action : actions) {
            JMenu menu = menus.computeIfAbsent(action.descriptor().menu(), ActionRegistry::menu);
            JMenuItem item = new JMenuItem(action);
            item.setName("menu." + action.descriptor().id());
            menu.add(item);
        }
        JMenuBar bar = new JMenuBar();
        bar.setName("menuBar");
        menus.values().forEach(bar::add);
        return bar;
    }

    private static JMenu menu(ActionDescriptor.Menu kind) {
        JMenu menu = new JMenu(kind.title());
        menu.setName("menu." + kind.name().toLowerCase(java.util.Locale.ROOT));
        return menu;
    }
}
