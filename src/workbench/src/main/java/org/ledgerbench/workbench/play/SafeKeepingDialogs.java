package org.ledgerbench.workbench.play;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;

/** Asks in dialogs over a component. */
final class SafeKeepingDialogs implements SafeKeeping.Asker {

    private static final int COLUMNS = 36;

    private final JComponent over;

    SafeKeepingDialogs(JComponent over) {
        this.over = over;
    }

    @Override
    public SafeKeeping.Remedy remedy(String sentence) {
        String[] answers = {Texts.text("keeping.elsewhere"), Texts.text("keeping.again"), Texts.text("keeping.later")};
        int answer = JOptionPane.showOptionDialog(
                over,
                words(Texts.text("keeping.about", sentence)),
                Texts.text("keeping.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.ERROR_MESSAGE,
                null,
                answers,
                answers[0]);
        return switch (answer) {
            case 0 -> SafeKeeping.Remedy.ELSEWHERE;
            case 1 -> SafeKeeping.Remedy.AGAIN;
            default -> SafeKeeping.Remedy.LATER;
        };
    }

    @Override
    public Optional<Path> place(Path name) {
        return choosePlace(over, name);
    }

    /** A place for a ledger of that name, away from the one in use. */
    static Optional<Path> choosePlace(JComponent over, Path name) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.text("action.play.move"));
        chooser.setSelectedFile(
                chooser.getCurrentDirectory().toPath().resolve(name).toFile());
        return chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    @Override
    public void tell(String sentence) {
        JOptionPane.showMessageDialog(over, words(sentence), Texts.text("keeping.title"), JOptionPane.WARNING_MESSAGE);
    }

    /** Text in lines of a readable length, whatever paths it names. */
    static JComponent words(String sentence) {
        JTextArea area = Card.words(sentence);
        area.setName("keeping.words");
        area.setColumns(COLUMNS);
        // Words that know their width know the height they need.
        area.setSize(area.getPreferredSize().width, Short.MAX_VALUE);
        return area;
    }
}
