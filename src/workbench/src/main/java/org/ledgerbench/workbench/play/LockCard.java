package org.ledgerbench.workbench.play;

import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Value;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.LockVerdict;

/** The prediction of a part: asked for once, confirmed, and then shown as it was. */
final class LockCard extends Card {

    private final transient Lock lock;
    private final transient NumberField number = new NumberField("lock.number", Texts.text("play.lock.yours"));
    private final ChoiceButtons choice;
    private final JButton commit = new JButton(Texts.text("play.lock.commit"), Icons.small("lock"));
    private final JTextArea said = Card.words("");
    private final JTextArea refused = Card.words("");
    private final JComponent form;

    /**
     * A card for a lock.
     *
     * @param confirm asks whether the prediction in words is final
     * @param onLocked takes the prediction
     */
    LockCard(Lock lock, BiPredicate<JComponent, String> confirm, Consumer<Value> onLocked) {
        super(Texts.text("play.lock.title"));
        this.lock = lock;
        this.choice = lock instanceof Lock.OfChoice of
                ? new ChoiceButtons("lock.choice", of.options())
                : new ChoiceButtons("lock.choice", java.util.List.of());
        this.form = form();
        setName("lockCard");
        commit.setName("lock.commit");
        said.setName("lock.said");
        refused.setName("lock.refused");
        commit.addActionListener(event -> value().filter(
                        value -> confirm.test(this, Texts.text("play.lock.confirm", LockVerdict.shown(lock, value))))
                .ifPresent(onLocked));
        choice.onChange(this::validateForm);
        number.onChange(this::validateForm);
        number.addActionListener(event -> commit.doClick());
        add(Card.words(lock.question()), "wmin 0");
        add(form);
        add(said, "wmin 0");
        validateForm();
    }

    /** Shows what the ledger says: the form while nothing is locked, then the prediction and, once revealed, the truth. */
    void show(Optional<Value> locked, Optional<String> verdict) {
        form.setVisible(locked.isEmpty());
        said.setVisible(locked.isPresent());
        locked.ifPresent(value ->
                said.setText(verdict.orElseGet(() -> Texts.text("play.lock.locked", LockVerdict.shown(lock, value)))));
        revalidate();
    }

    /** Brings the focus to the prediction. */
    void focus() {
        Focus.first(form).ifPresent(JComponent::requestFocusInWindow);
        scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
    }

    private Optional<Value> value() {
        Optional<Value> value = lock instanceof Lock.OfNumber ? number.value() : choice.value();
        return value.filter(each -> lock.problem(each).isEmpty());
    }

    private JComponent form() {
        JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow,fill]"));
        panel.setOpaque(false);
        if (lock instanceof Lock.OfNumber of) {
            panel.add(number, "split 3, growx 0");
            panel.add(new JLabel(of.unit()));
        } else {
            panel.add(choice, "wmin 0");
        }
        panel.add(refused, "wmin 0");
        panel.add(commit, "growx 0, gapleft push");
        return panel;
    }

    private void validateForm() {
        commit.setEnabled(value().isPresent());
        boolean wrong = lock instanceof Lock.OfNumber && !number.getText().isBlank() && value().isEmpty();
        number.outline(wrong);
        refused.setVisible(wrong);
        if (wrong && lock instanceof Lock.OfNumber of) {
            refused.setText(Texts.text(
                    "play.lock.refused",
                    Value.of(of.minimum()).text(),
                    Value.of(of.maximum()).text()));
        }
        revalidate();
    }
}
