package org.ledgerbench.workbench.play;

import java.awt.Rectangle;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.grading.evidence.EvidenceFinder;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.AnyChange;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.theme.TabKey;

/** A prompt with an editor, a word count and a way to put a run's values in as evidence. */
final class ReflectionCard extends Card {

    private static final int ROWS = 7;

    private final transient Prompt prompt;
    private final transient Consumer<String> onKept;
    private final JTextArea editor = new JTextArea(ROWS, 10);
    private final JLabel count = new JLabel();
    private final JButton keep = new JButton(Texts.text("play.reflection.keep"), Icons.small("journal-check"));
    private final JButton evidence = new JButton(Texts.text("play.reflection.evidence"), Icons.small("plus-circle"));
    private String kept = "";

    /**
     * A card for a prompt.
     *
     * @param menu a menu of values, each of which is given to the function when it is chosen
     * @param onKept takes the text
     * @param onDone called when the student has kept a text
     */
    ReflectionCard(
            Prompt prompt, Function<Consumer<String>, JPopupMenu> menu, Consumer<String> onKept, Runnable onDone) {
        super(Texts.text("play.reflection.title", prompt.title()));
        this.prompt = prompt;
        this.onKept = onKept;
        setName("reflectionCard." + prompt.id());
        editor.setName("reflection." + prompt.id());
        editor.setLineWrap(true);
        editor.setWrapStyleWord(true);
        // Tab goes on to the next control, as everywhere else.
        TabKey.leaves(editor);
        editor.getAccessibleContext().setAccessibleName(prompt.question());
        editor.getDocument().addDocumentListener(new AnyChange(this::changed));
        count.setName("reflection." + prompt.id() + ".count");
        keep.setName("reflection." + prompt.id() + ".keep");
        keep.addActionListener(event -> {
            keep();
            onDone.run();
        });
        evidence.setName("reflection." + prompt.id() + ".evidence");
        evidence.addActionListener(event -> menu.apply(this::insert).show(evidence, 0, evidence.getHeight()));
        add(Card.words(prompt.question()), "wmin 0");
        add(new JScrollPane(editor), "wmin 0");
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapy 2", "[]push[]"));
        foot.setOpaque(false);
        foot.add(evidence, "span 2");
        foot.add(count);
        foot.add(keep);
        add(foot, "wmin 0");
        changed();
    }

    /** Shows what the ledger holds, unless the student is at work on something newer. */
    void show(Map<String, String> reflections, boolean open, boolean hasRuns) {
        String stored = reflections.getOrDefault(prompt.id(), "");
        boolean untouched = editor.getText().equals(kept);
        kept = stored;
        if (untouched && !editor.getText().equals(stored)) {
            editor.setText(stored);
        }
        editor.setEnabled(open);
        evidence.setEnabled(open && hasRuns);
        changed();
    }

    /** Whether the editor holds something the ledger does not. */
    boolean isUnsaved() {
        return !editor.getText().equals(kept) && !editor.getText().isBlank();
    }

    /** Puts the text into the ledger, if there is anything new in it. */
    void keep() {
        if (isUnsaved()) {
            onKept.accept(editor.getText());
        }
    }

    /** Whether the ledger holds a text. */
    boolean isKept() {
        return !kept.isEmpty();
    }

    /** Brings the focus to the editor. */
    void focus() {
        editor.requestFocusInWindow();
        // From the editor down, the buttons below it included.
        int top = SwingUtilities.convertPoint(editor, 0, 0, this).y;
        scrollRectToVisible(new Rectangle(0, top, getWidth(), getHeight() - top));
    }

    private void insert(String words) {
        editor.replaceSelection(words);
        editor.requestFocusInWindow();
    }

    private void changed() {
        count.setText(Texts.text("play.reflection.words", EvidenceFinder.words(editor.getText())));
        keep.setEnabled(isUnsaved() && editor.isEnabled());
    }
}
