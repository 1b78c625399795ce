package org.ledgerbench.workbench.action;

import java.awt.event.ActionEvent;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import org.ledgerbench.workbench.theme.Icons;

/** An action as Swing knows it. Used on the event thread only. */
public final class WorkbenchAction extends AbstractAction {

    private final transient ActionDescriptor descriptor;
    private final transient Runnable handler;
    private final transient BooleanSupplier enablement;

    /**
     * An action.
     *
     * @param handler what it does
     * @param enablement when it can be done
     */
    public WorkbenchAction(ActionDescriptor descriptor, Runnable handler, BooleanSupplier enablement) {
        super(descriptor.title());
        this.descriptor = descriptor;
        this.handler = Objects.requireNonNull(handler, "handler");
        this.enablement = Objects.requireNonNull(enablement, "enablement");
        descriptor.icon().ifPresent(name -> putValue(SMALL_ICON, Icons.small(name)));
        descriptor.shortcut().ifPresent(stroke -> putValue(ACCELERATOR_KEY, stroke));
        refresh();
    }

    /** What the action is called and where it is found. */
    public ActionDescriptor descriptor() {
        return descriptor;
    }

    /** Asks again whether the action can be done. */
    public void refresh() {
        setEnabled(enablement.getAsBoolean());
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        if (enablement.getAsBoolean()) {
            handler.run();
        }
    }
}
