package org.ledgerbench.workbench.grade;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.workbench.text.Texts;

/** What the marker writes to the student, and the comments kept for the next one. */
final class CommentBox extends JPanel {

    private static final int ROWS = 4;

    private final transient Listener listener;
    private final JComboBox<String> about = new JComboBox<>();
    private final KeptText text = new KeptText("comment.text", Texts.text("comment.title"), ROWS);
    private final DefaultListModel<ReusableComment> kept = new DefaultListModel<>();
    private final JList<ReusableComment> list = new JList<>(kept);
    private transient Map<String, String> comments = Map.of();
    private String student = "";
    private boolean filling;

    /**
     * Hears what is done with comments.
     *
     * @param wrote a criterion, or the whole, and the words
     * @param keep a comment to be kept
     * @param forget a comment to be forgotten
     */
    record Listener(
            BiConsumer<Place, String> wrote, Consumer<ReusableComment> keep, Consumer<ReusableComment> forget) {}

    CommentBox(Listener listener) {
        super(new MigLayout("fillx, wrap 1, insets 0", "[grow,fill]", "[]3[]"));
        this.listener = listener;
        setOpaque(false);
        about.setName("comment.about");
        about.getAccessibleContext().setAccessibleName(Texts.text("comment.about"));
        about.addActionListener(event -> {
            if (!filling) {
                showComment();
            }
        });
        JLabel title = new JLabel(Texts.text("comment.title"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        title.setLabelFor(text);
        add(title);
        add(about, "wmin 0");
        add(new JScrollPane(text), "wmin 0");
        add(button("comment.keep", this::keep), "split 2, growx 0");
        add(button("comment.forget", this::forget), "growx 0");
        prepareList();
        add(new JScrollPane(list), "wmin 0");
    }

    /** The criteria a comment can be about. */
    void criteria(List<String> ids) {
        filling = true;
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(Texts.text("comment.whole"));
        ids.forEach(model::addElement);
        about.setModel(model);
        filling = false;
    }

    /** Shows another student's comments. */
    void show(String shown, List<StoredMarking> markings) {
        text.flush();
        student = shown;
        comments = comments(markings);
        showComment();
    }

    /** Shows what is stored by now. */
    void update(List<StoredMarking> markings) {
        comments = comments(markings);
        text.update(comments.getOrDefault(criterion(), ""));
    }

    /** Shows the comments kept. */
    void showKept(List<ReusableComment> all) {
        kept.clear();
        all.forEach(kept::addElement);
    }

    /** Stores what was written since. */
    void flush() {
        text.flush();
    }

    /** Puts the caret into the comment. */
    void focusText() {
        text.requestFocusInWindow();
    }

    private void prepareList() {
        list.setName("comment.kept");
        list.getAccessibleContext().setAccessibleName(Texts.text("comment.kept"));
        list.setVisibleRowCount(ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setToolTipText(Texts.text("comment.use"));
        DefaultListCellRenderer renderer = new DefaultListCellRenderer() {
            @Override
            public java.awt.Component getListCellRendererComponent(
                    JList<?> shown, Object value, int index, boolean selected, boolean focused) {
                ReusableComment comment = (ReusableComment) value;
                return super.getListCellRendererComponent(shown, comment.text(), index, selected, focused);
            }
        };
        renderer.putClientProperty("html.disable", Boolean.TRUE);
        list.setCellRenderer(renderer);
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "use");
        list.getActionMap().put("use", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                use();
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    use();
                }
            }
        });
    }

    private void use() {
        ReusableComment comment = list.getSelectedValue();
        if (comment != null) {
            String before = text.getText().strip();
            text.setText(before.isEmpty() ? comment.text() : before + "\n" + comment.text());
            text.flush();
        }
    }

    private void keep() {
        text.flush();
        if (!text.getText().isBlank()) {
            listener.keep().accept(new ReusableComment(criterion(), text.getText()));
        }
    }

    private void forget() {
        if (list.getSelectedValue() != null) {
            listener.forget().accept(list.getSelectedValue());
        }
    }

    private void showComment() {
        Place place = new Place(Layer.COMMENT, student, criterion());
        text.show(
                comments.getOrDefault(criterion(), ""),
                words -> listener.wrote().accept(place, words));
    }

    private String criterion() {
        return about.getSelectedIndex() <= 0 ? Place.WHOLE : (String) about.getSelectedItem();
    }

    private static Map<String, String> comments(List<StoredMarking> markings) {
        return markings.stream()
                .filter(marking -> marking.place().layer() == Layer.COMMENT)
                .collect(Collectors.toMap(
                        marking -> marking.place().criterion(),
                        marking -> marking.marking().text()));
    }

    private static JButton button(String key, Runnable handler) {
        JButton button = new JButton(Texts.text(key));
        button.setName(key);
        button.addActionListener(event -> handler.run());
        return button;
    }
}
