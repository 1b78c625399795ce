package org.ledgerbench.workbench.play;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Prompt;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** A prompt with an editor, a word count and a way to put a run's values in as evidence. */
final class ReflectionCard extends Card {

    private static final int ROWS = 6;

    private final transient Prompt prompt;
    private final JTextArea editor = new JTextArea(ROWS, 20);
    private final JLabel count = new JLabel();
    private final JButton keep = new JButton(Texts.text("play.reflection.keep"), Icons.small("journal-check"));
    private final JButton evidence = new JButton(Texts.text("play.reflection.evidence"), Icons.small("plus-circle"));
    private String kept = "";

    /**
     * A card for a prompt.
     *
     * @param lastRun the values of the run last recorded, in words; empty while there is none
     * @param onKept takes the text
     */
    ReflectionCard(Prompt prompt, Supplier<String> lastRun, Consumer<String> onKept) {
        super(Texts.text("play.reflection.title", prompt.title()));
        this.prompt = prompt;
        setName("reflectionCard");
        editor.setName("reflection." + prompt.id());
        editor.setLineWrap(true);
        editor.setWrapStyleWord(true);
        editor.getAccessibleContext().setAccessibleName(prompt.question());
        editor.getDocument().addDocumentListener(new Changed());
        keep.setName("reflection." + prompt.id() + ".keep");
        keep.addActionListener(event -> onKept.accept(editor.getText()));
        evidence.setName("reflection." + prompt.id() + ".evidence");
        evidence.addActionListener(event -> editor.replaceSelection(lastRun.get()));
        add(Card.words(prompt.question()), "wmin 0");
        add(new JScrollPane(editor), "wmin 0");
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx", "[]push[][]"));
        foot.setOpaque(false);
        foot.add(count);
        foot.add(evidence);
        foot.add(keep);
        add(foot);
        changed();
    }

    /** Shows what the ledger holds, unless the student is at work on something newer. */
    void show(Map<String, String> reflections, boolean open) {
        String stored = reflections.getOrDefault(prompt.id(), "");
        boolean untouched = editor.getText().equals(kept);
        kept = stored;
        if (untouched) {
            editor.setText(stored);
        }
        editor.setEnabled(open);
        evidence.setEnabled(open);
        changed();
    }

    /** Whether the editor holds something the ledger does not. */
    boolean isUnsaved() {
        return !editor.getText().equals(kept);
    }

    /** The words of a text, as the rubric counts them: runs of characters between white space. */
    static int countWords(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }

    private void changed() {
        count.setText(Texts.text("play.reflection.words", countWords(editor.getText())));
        keep.setEnabled(isUnsaved() && !editor.getText().isBlank() && editor.isEnabled());
    }

    private final class Changed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            changed();
        }
    }
}
