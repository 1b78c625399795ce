package org.ledgerbench.workbench.play;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Claim;
import org.ledgerbench.mission.Option;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.PartWords;
import org.ledgerbench.workbench.words.Quantities;

/**
 * What a part asks to be committed: the knobs as they stand, and claims beside them. An answer that is whole stays, for from
 * then on the full curves are shown.
 */
final class AnswerCard extends Card {

    private final transient Part part;
    private final transient Supplier<Settings> settings;
    private final transient Map<Claim, Supplier<Optional<Value>>> claims = new LinkedHashMap<>();
    private final transient List<NumberField> numbers = new ArrayList<>();
    private final JPanel form = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow,fill]"));
    private final JTextArea committed = Card.words("");
    private final JTextArea about = Card.words("");
    private final JTextArea missing = Card.words("");
    private final JButton commit = new JButton(Texts.text("play.answer.commit"), Icons.small("check2-square"));
    private boolean open;

    /**
     * A card for the questions of a part.
     *
     * @param settings where the knobs stand
     * @param confirm asks whether the answer in words is final
     * @param onCommitted takes the answer
     */
    AnswerCard(
            Part part,
            Supplier<Settings> settings,
            BiPredicate<JComponent, String> confirm,
            Consumer<Map<String, Value>> onCommitted) {
        super(Texts.text("play.answer.title"));
        this.part = part;
        this.settings = settings;
        setName("answerCard");
        commit.setName("answer.commit");
        committed.setName("answer.committed");
        about.setName("answer.about");
        missing.setName("answer.missing");
        form.setOpaque(false);
        form.add(about, "wmin 0");
        part.questions().claims().forEach(this::addClaim);
        form.add(missing, "wmin 0");
        form.add(commit, "growx 0, align right");
        commit.addActionListener(event -> {
            if (confirm.test(this, Texts.text("play.answer.confirm", PartWords.answer(part, values())))) {
                onCommitted.accept(values());
            }
        });
        add(form, "wmin 0");
        add(committed, "wmin 0");
    }

    /** Shows where the knobs stand, and what was committed. */
    void show(PartProgress progress) {
        open = progress.lock().isPresent() && !progress.isAnswered();
        form.setVisible(!progress.isAnswered());
        about.setText(Texts.text("play.answer.about", PartWords.values(part, chosen())));
        committed.setVisible(!progress.answers().isEmpty());
        committed.setText(Texts.text("play.answer.committed", PartWords.answer(part, progress.answers())));
        validateForm();
    }

    /** Brings the focus to what is to be done here. */
    void focus() {
        (commit.isEnabled() ? commit : form.getComponentCount() > 0 ? firstField() : commit).requestFocusInWindow();
        scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
    }

    private JComponent firstField() {
        return Focus.first(form).orElse(commit);
    }

    private void validateForm() {
        boolean whole = claims.values().stream().allMatch(field -> field.get().isPresent());
        boolean wrong = numbers.stream().anyMatch(NumberField::isWrong);
        numbers.forEach(field -> field.outline(field.isWrong()));
        missing.setText(Texts.text(wrong ? "play.answer.noNumber" : "play.answer.missing"));
        missing.setVisible(open && !whole);
        commit.setEnabled(open && whole);
    }

    private Map<String, Value> chosen() {
        Map<String, Value> chosen = new LinkedHashMap<>(settings.get().values());
        chosen.keySet().retainAll(part.questions().answerKnobs());
        return chosen;
    }

    private Map<String, Value> values() {
        Map<String, Value> values = chosen();
        claims.forEach((claim, field) -> field.get().ifPresent(value -> values.put(claim.id(), value)));
        return values;
    }

    private void addClaim(Claim claim) {
        form.add(Card.words(claim.question()), "wmin 0, gaptop 4");
        if (claim.kind() == ValueKind.NUMBER) {
            NumberField field = new NumberField("claim." + claim.id(), claim.question());
            field.onChange(this::validateForm);
            numbers.add(field);
            form.add(field, "split 2, growx 0");
            form.add(new JLabel(Quantities.isNamed(claim.unit()) ? claim.unit() : ""));
            claims.put(claim, field::value);
        } else {
            ChoiceButtons choice = new ChoiceButtons(
                    "claim." + claim.id(),
                    List.of(
                            new Option(Value.of(true), Texts.text("play.yes")),
                            new Option(Value.of(false), Texts.text("play.no"))));
            choice.onChange(this::validateForm);
            form.add(choice);
            claims.put(claim, choice::value);
        }
    }
}
