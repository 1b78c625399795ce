package org.ledgerbench.workbench.cohort;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.shell.Perspective;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** Where an instructor looks at a class as a whole. Nothing is computed while it is not on the screen. */
public final class ClassPerspective implements Perspective {

    /** The id of this perspective. */
    public static final String ID = "class";

    private final ClassInView inView;
    private final JPanel content = new JPanel(new BorderLayout());
    private final ClassDesk desk;
    private final LatestOnly<Survey, Overview> surveys;
    private Optional<String> track = Optional.empty();
    private boolean isStale = true;

    /** A perspective on whatever class is in view. */
    public ClassPerspective(ClassInView inView, LatestOnly.Executors executors, StatusBar status) {
        this.inView = Objects.requireNonNull(inView, "inView");
        this.desk = new ClassDesk(this::choose, status::say);
        this.surveys = new LatestOnly<>(executors, Survey::answer, this::show, cause -> status.warn(cause.toString()));
        content.setName("perspective.class.content");
        content.setFocusable(true);
        content.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                refresh();
            }
        });
        showNothing();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "bar-chart-line";
    }

    @Override
    public JComponent component() {
        return content;
    }

    @Override
    public void register(ActionRegistry actions) {
        // There is nothing to do here that the panels do not offer themselves.
    }

    /** The class in view, its results or how its students are called have changed. */
    public void changed() {
        isStale = true;
        refresh();
    }

    private void choose(Optional<String> chosen) {
        track = chosen;
        changed();
    }

    private void refresh() {
        if (!isStale || !content.isShowing()) {
            return;
        }
        isStale = false;
        inView.result().ifPresentOrElse(result -> surveys.request(new Survey(result, track)), this::showNothing);
    }

    private void show(Overview overview) {
        if (inView.result().isPresent()) {
            desk.show(overview);
            place(desk);
        }
    }

    private void showNothing() {
        JPanel nothing = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[]push"));
        JLabel words = new JLabel(Texts.text("class.nothing"));
        words.setName("class.nothing");
        nothing.add(new JLabel(Icons.large("bar-chart-line")));
        nothing.add(words);
        track = Optional.empty();
        desk.reset();
        place(nothing);
    }

    private void place(JComponent component) {
        if (content.getComponentCount() == 1 && content.getComponent(0) == component) {
            return;
        }
        content.removeAll();
        content.add(component);
        content.revalidate();
        content.repaint();
    }
}
