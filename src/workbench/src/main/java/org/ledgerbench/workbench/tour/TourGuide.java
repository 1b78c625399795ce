package org.ledgerbench.workbench.tour;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.HierarchyListener;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;

/**
 * Leads through tours of a component. A step whose component is not in sight is left out, and a tour
 * ends when what it points at goes out of sight. Everything under the tour can be
 * used while it is on. Used on the event thread.
 */
public final class TourGuide {

    private final JComponent root;
    private final TourMemory memory;
    private Optional<Walk> walk = Optional.empty();

    /** A guide through what is shown in a component. */
    public TourGuide(JComponent root, TourMemory memory) {
        this.root = Objects.requireNonNull(root, "root");
        this.memory = Objects.requireNonNull(memory, "memory");
    }

    /** Starts a tour for somebody who does not know it. */
    public void startOnce(Tour tour) {
        if (walk.isEmpty() && !memory.knows(tour.id())) {
            start(tour);
        }
    }

    /** Starts a tour, in place of one under way; does nothing where none of its components is in sight. */
    public void start(Tour tour) {
        walk.ifPresent(Walk::leave);
        List<Tour.Step> steps = tour.steps().stream()
                .filter(step -> find(root, step.component()).isPresent())
                .toList();
        JRootPane pane = SwingUtilities.getRootPane(root);
        if (!steps.isEmpty() && pane != null) {
            walk = Optional.of(new Walk(tour.id(), steps, pane.getLayeredPane()));
            walk.get().show(0);
        }
    }

    private static Optional<JComponent> find(Container within, String name) {
        for (Component each : within.getComponents()) {
            if (each instanceof JComponent component && name.equals(each.getName()) && each.isShowing()) {
                return Optional.of(component);
            }
            Optional<JComponent> deeper = each instanceof Container inner ? find(inner, name) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private final class Walk extends ComponentAdapter implements TourCard.Hand {

        private final String tour;
        private final List<Tour.Step> steps;
        private final JLayeredPane layers;
        private final Spotlight spotlight = new Spotlight();
        private final TourCard card = new TourCard(this);
        private final Component focusBefore =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        private final HierarchyListener whenGone = event -> {
            if (!event.getComponent().isShowing()) {
                skip();
            }
        };
        private Optional<JComponent> pointedAt = Optional.empty();
        private int at;

        Walk(String tour, List<Tour.Step> steps, JLayeredPane layers) {
            this.tour = tour;
            this.steps = steps;
            this.layers = layers;
            layers.add(spotlight, JLayeredPane.PALETTE_LAYER);
            layers.add(card, JLayeredPane.MODAL_LAYER);
            layers.addComponentListener(this);
        }

        void show(int index) {
            at = index;
            card.show(steps.get(at), at + 1, steps.size());
            place();
        }

        /** Puts light and words where the component is now; the tour ends when it is gone. */
        private void place() {
            Optional<JComponent> target = find(root, steps.get(at).component());
            if (target.isEmpty()) {
                skip();
                return;
            }
            pointedAt.ifPresent(before -> before.removeHierarchyListener(whenGone));
            pointedAt = target;
            target.get().addHierarchyListener(whenGone);
            target.get().scrollRectToVisible(new Rectangle(target.get().getSize()));
            Rectangle lit =
                    SwingUtilities.convertRectangle(target.get(), target.get().getVisibleRect(), layers);
            spotlight.setSize(layers.getSize());
            spotlight.light(lit);
            card.setLocation(Placement.of(layers.getSize(), lit, card.getSize()));
            layers.repaint();
        }

        @Override
        public void componentResized(ComponentEvent event) {
            // What is pointed at is laid out after the pane that holds it.
            SwingUtilities.invokeLater(() -> {
                if (walk.filter(each -> each == this).isPresent()) {
                    place();
                }
            });
        }

        @Override
        public void next() {
            if (at + 1 < steps.size()) {
                show(at + 1);
            } else {
                skip();
            }
        }

        @Override
        public void back() {
            if (at > 0) {
                show(at - 1);
            }
        }

        @Override
        public void skip() {
            leave();
            memory.remember(tour);
        }

        void leave() {
            walk = Optional.empty();
            layers.removeComponentListener(this);
            pointedAt.ifPresent(before -> before.removeHierarchyListener(whenGone));
            layers.remove(spotlight);
            layers.remove(card);
            layers.repaint();
            heir().ifPresent(Component::requestFocusInWindow);
        }

        /** Who gets the focus: whoever had it, else what comes after the thing pointed at, so that no key is lost. */
        private Optional<Component> heir() {
            if (focusBefore != null && focusBefore.isShowing() && !(focusBefore instanceof Window)) {
                return Optional.of(focusBefore);
            }
            Container cycle = root.getFocusCycleRootAncestor();
            return Optional.ofNullable(cycle)
                    .map(Container::getFocusTraversalPolicy)
                    .map(policy -> policy.getComponentAfter(cycle, pointedAt.orElse(root)));
        }
    }
}
