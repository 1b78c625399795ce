package org.ledgerbench.workbench.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
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

/** What a part asks to be committed: the knobs as they stand, and claims beside them. */
final class AnswerCard extends Card {

    private final transient Part part;
    private final transient Supplier<Settings> settings;
    private final transient Map<Claim, Supplier<Optional<Value>>> claims = new LinkedHashMap<>();
    private final JTextArea committed = Card.words("");
    private final JTextArea about = Card.words("");
    private final JButton commit = new JButton(Texts.text("play.answer.commit"), Icons.small("check2-square"));

    AnswerCard(Part part, Supplier<Settings> settings, Consumer<Map<String, Value>> onCommitted) {
        super(Texts.text("play.answer.title"));
        this.part = part;
        this.settings = settings;
        setName("answerCard");
        commit.setName("answer.commit");
        committed.setName("answer.committed");
        add(about, "wmin 0");
        part.questions().claims().forEach(this::addClaim);
        commit.addActionListener(event -> onCommitted.accept(values()));
        add(commit, "growx 0, align right");
        add(committed, "wmin 0");
    }

    /** Shows where the knobs stand, and what was committed last. */
    void show(Map<String, Value> answers, boolean open) {
        about.setText(Texts.text("play.answer.about", words(chosen())));
        committed.setVisible(!answers.isEmpty());
        committed.setText(Texts.text("play.answer.committed", words(answers)));
        commit.setEnabled(open);
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
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow,fill]"));
        row.setOpaque(false);
        row.add(Card.words(claim.question()), "wmin 0");
        if (claim.kind() == ValueKind.NUMBER) {
            NumberField field = new NumberField("claim." + claim.id(), claim.question());
            row.add(field, "split 2, growx 0");
            row.add(new JLabel(claim.unit()));
            claims.put(claim, field::value);
        } else {
            ChoiceButtons choice = new ChoiceButtons(
                    "claim." + claim.id(),
                    List.of(
                            new Option(Value.of(true), Texts.text("play.yes")),
                            new Option(Value.of(false), Texts.text("play.no"))));
            row.add(choice);
            claims.put(claim, choice::value);
        }
        add(row);
    }

    private String words(Map<String, Value> values) {
        StringBuilder words = new StringBuilder();
        values.forEach((id, value) -> words.append(words.isEmpty() ? "" : ", ")
                .append(part.knob(id).map(knob -> knob.help().label()).orElse(id))
                .append(' ')
                .append(value.text()));
        return words.toString();
    }
}
