package org.ledgerbench.workbench.play;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import org.ledgerbench.workbench.text.Texts;

/** Asks in dialogs over a component; what was typed once stays typed. */
final class LedgerOpeningDialogs implements LedgerOpening.Asker {

    private final JComponent over;
    private final StudentForm form;
    private final Consumer<String> status;

    LedgerOpeningDialogs(JComponent over, Path suggestedFolder, Consumer<String> status) {
        this.over = over;
        this.form = new StudentForm(suggestedFolder);
        this.status = status;
    }

    @Override
    public Optional<LedgerOpening.Entrant> entrant() {
        int answer = JOptionPane.showConfirmDialog(
                over, form, Texts.text("student.title"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        return answer == JOptionPane.OK_OPTION
                ? Optional.of(new LedgerOpening.Entrant(form.student(), form.folder()))
                : Optional.empty();
    }

    @Override
    public boolean goOnWith(Path ledger) {
        return JOptionPane.showConfirmDialog(
                        over,
                        SafeKeepingDialogs.words(Texts.text("student.goOn", ledger)),
                        Texts.text("student.title"),
                        JOptionPane.YES_NO_OPTION,
                        JOptionPane.QUESTION_MESSAGE)
                == JOptionPane.YES_OPTION;
    }

    @Override
    public Optional<Path> placeForCopy(String sentence, Path name) {
        String[] answers = {Texts.text("opening.copy"), Texts.text("opening.cancel")};
        int answer = JOptionPane.showOptionDialog(
                over,
                SafeKeepingDialogs.words(Texts.text("opening.unwritable", sentence)),
                Texts.text("opening.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                answers,
                answers[0]);
        return answer == 0 ? SafeKeepingDialogs.choosePlace(over, name) : Optional.empty();
    }

    @Override
    public void tell(String sentence) {
        status.accept(sentence);
        JOptionPane.showMessageDialog(
                over, SafeKeepingDialogs.words(sentence), Texts.text("opening.title"), JOptionPane.WARNING_MESSAGE);
    }
}
