package org.ledgerbench.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.action.ActionRegistry;
import org.ledgerbench.workbench.action.WorkbenchAction;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;

/** The first thing a user sees: the ways in, each with a sentence, and the class files opened last. */
public final class StartPage implements Perspective {

    /** The id of the start page. */
    public static final String ID = "start";

    private final JPanel choices = new JPanel(new MigLayout("wrap 1, insets 0, gapy 10", "[grow,fill]"));
    private final JPanel recent = new JPanel(new MigLayout("wrap 1, insets 0, gapy 4", "[grow,fill]"));
    private final JLabel subtitle = new JLabel(Texts.text("start.subtitle"));
    private static final String GRADEBOOK = ".gradebook";

    private final JLabel heading = new JLabel(Texts.text("start.recent"));
    private final JComponent page = page();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String icon() {
        return "house";
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void register(ActionRegistry actions) {
        // The ways in are actions of the perspectives they lead to.
    }

    /** Adds a way in: an action, the icon shown large, and beneath its words the sentence {@code start.<id>}. */
    public void add(WorkbenchAction action, String icon) {
        JButton button = new JButton(action.descriptor().title(), Icons.large(icon));
        button.setName("start." + action.descriptor().id());
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(16);
        button.putClientProperty("FlatLaf.styleClass", "h3");
        button.addActionListener(action);
        JTextArea explanation =
                Card.words(Texts.text("start." + action.descriptor().id()));
        button.getAccessibleContext().setAccessibleDescription(explanation.getText());
        choices.add(button, "h 56!");
        choices.add(explanation, "gapleft 12, gapbottom 8, wmin 0");
    }

    /** Says in other words what the program is for and what the files on the right are. */
    public void title(String purpose, String files) {
        subtitle.setText(purpose);
        heading.setText(files);
    }

    /** Shows the files opened last, the latest first. */
    public void showRecent(List<String> paths, Consumer<String> open) {
        recent.removeAll();
        if (paths.isEmpty()) {
            recent.add(Card.words(Texts.text("start.recent.none")), "wmin 0");
        }
        for (String path : paths) {
            JButton button = new JButton(title(path), Icons.small("journal-check"));
            button.setToolTipText(path);
            button.getAccessibleContext().setAccessibleDescription(path);
            button.setName("recent." + recent.getComponentCount());
            button.putClientProperty("html.disable", Boolean.TRUE);
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.addActionListener(event -> open.accept(path));
            recent.add(button, "wmin 0");
        }
        recent.revalidate();
        recent.repaint();
    }

    private static String title(String path) {
        String file = Path.of(path).getFileName().toString();
        return file.endsWith(GRADEBOOK) ? file.substring(0, file.length() - GRADEBOOK.length()) : file;
    }

    private JComponent page() {
        Column content = new Column(new MigLayout("wrap 2, insets 32", "[grow 60,fill]48[grow 40,fill]", "[][][top]"));
        content.setName("startPage");
        JLabel title = new JLabel(Texts.text("start.title"));
        title.setName("start.title");
        title.putClientProperty("FlatLaf.styleClass", "h0");
        content.add(title, "span 2");
        content.add(subtitle, "span 2, gapbottom 24");
        content.add(choices, "wmin 0");
        JPanel right = new JPanel(new MigLayout("wrap 1, insets 0", "[grow,fill]"));
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        right.add(heading);
        right.add(recent);
        content.add(right, "wmin 0");
        JScrollPane scroll = Column.scrolling(content);
        scroll.setName("perspective.start.content");
        return scroll;
    }
}
