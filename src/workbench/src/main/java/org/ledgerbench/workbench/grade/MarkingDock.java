package org.ledgerbench.workbench.grade;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.gradebook.marking.Layer;
import org.ledgerbench.gradebook.marking.MarkingAct;
import org.ledgerbench.gradebook.marking.Place;
import org.ledgerbench.gradebook.marking.ReusableComment;
import org.ledgerbench.gradebook.marking.StoredMarking;
import org.ledgerbench.grading.rubric.Check;
import org.ledgerbench.grading.rubric.Criterion;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;

/** Everything the marker does to the student in front: levels, comments, a note. */
final class MarkingDock extends JPanel {

    private final transient Listener listener;
    private final transient List<HandCard> cards = new ArrayList<>();
    private final JPanel cardColumn = new JPanel(new MigLayout("fillx, wrap 1, insets 0", "[grow,fill]", "[]6[]"));
    private final JCheckBox oneCriterion = new JCheckBox(Texts.text("dock.oneCriterion"));
    private final CommentBox comments;
    private final KeptText note = new KeptText("note.text", Texts.text("note.title"), 2);
    private final JTextArea time = Card.words(" ");
    private transient List<StoredMarking> markings = List.of();
    private String student = "";
    private int current;

    /** Hears what the marker does. */
    interface Listener {

        /** Does something to the student. */
        void perform(MarkingAct act);

        /** Keeps a comment. */
        void keep(ReusableComment comment);

        /** Forgets a comment. */
        void forget(ReusableComment comment);

        /** One criterion of the student has its level, and the next student's is wanted. */
        void nextOf(String criterion);
    }

    MarkingDock(Listener listener) {
        super(new BorderLayout());
        this.listener = listener;
        setName("dock");
        comments = new CommentBox(new CommentBox.Listener(
                (place, words) -> listener.perform(new MarkingAct.Comment(place.student(), place.criterion(), words)),
                listener::keep,
                listener::forget));
        oneCriterion.setName("dock.oneCriterion");
        oneCriterion.setToolTipText(Texts.text("dock.oneCriterion.tip"));
        time.setName("dock.time");
        Column column = new Column(new MigLayout("fillx, wrap 1, insets 8 8 8 10", "[grow,fill]", "[]8[]"));
        cardColumn.setOpaque(false);
        column.add(cardColumn, "wmin 0");
        column.add(oneCriterion, "wmin 0");
        column.add(comments, "wmin 0");
        JLabel title = new JLabel(Texts.text("note.title"));
        title.putClientProperty("FlatLaf.styleClass", "h4");
        title.setLabelFor(note);
        column.add(title, "wmin 0");
        column.add(new JScrollPane(note), "wmin 0");
        column.add(time, "wmin 0");
        add(Column.scrolling(column));
    }

    /** The criteria of another class. */
    void criteria(Rubric rubric) {
        cards.clear();
        cardColumn.removeAll();
        for (Criterion criterion : rubric.criteria()) {
            if (criterion.check() instanceof Check.Hand) {
                HandCard card = new HandCard(criterion, new CardListener());
                cards.add(card);
                cardColumn.add(card, "wmin 0");
            }
        }
        comments.criteria(rubric.criteria().stream().map(Criterion::id).toList());
        choose(0);
    }

    /** Another student is on the way: what was written is stored, and keys are for nobody until the student is here. */
    void await() {
        flush();
        student = "";
    }

    /** Shows another student's marks; the keys are for the first criterion that is open, or the one being gone through. */
    void show(String shown, List<StoredMarking> stored) {
        flush();
        student = shown;
        markings = stored;
        comments.show(shown, stored);
        note.show(words(Layer.NOTE), words -> listener.perform(new MarkingAct.Note(shown, words)));
        cards.forEach(card -> card.show(mark(card.criterion().id())));
        if (!oneCriterion.isSelected()) {
            choose(firstOpen().orElse(0));
        }
    }

    /** Shows what is stored by now. */
    void update(List<StoredMarking> stored) {
        markings = stored;
        comments.update(stored);
        note.update(words(Layer.NOTE));
        cards.forEach(card -> card.show(mark(card.criterion().id())));
    }

    /** Shows the comments kept. */
    void showKept(List<ReusableComment> all) {
        comments.showKept(all);
    }

    /** Shows the time used and left. */
    void showTime(String words) {
        time.setText(words);
    }

    /** Gives the level of a key to the criterion the keys are for. */
    void press(int key) {
        if (!student.isEmpty() && current < cards.size()) {
            cards.get(current).press(key);
        }
    }

    /** The keys are for the criterion so many further down. */
    void move(int by) {
        choose(Math.floorMod(current + by, Math.max(1, cards.size())));
    }

    /** The criterion the keys are for. */
    Optional<String> criterion() {
        return current < cards.size()
                ? Optional.of(cards.get(current).criterion().id())
                : Optional.empty();
    }

    /** Stores what was written since. */
    void flush() {
        comments.flush();
        note.flush();
    }

    /** Puts the caret into the comment. */
    void focusComment() {
        comments.focusText();
    }

    /** Puts the caret into the note. */
    void focusNote() {
        note.requestFocusInWindow();
    }

    private void choose(int index) {
        current = index;
        for (int card = 0; card < cards.size(); card++) {
            cards.get(card).current(card == current);
        }
        if (current < cards.size()) {
            cards.get(current)
                    .scrollRectToVisible(
                            new java.awt.Rectangle(cards.get(current).getSize()));
        }
    }

    private Optional<Integer> firstOpen() {
        for (int index = 0; index < cards.size(); index++) {
            if (mark(cards.get(index).criterion().id()).isEmpty()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private Optional<StoredMarking> mark(String criterion) {
        return markings.stream()
                .filter(marking -> marking.place().layer() == Layer.HAND
                        && marking.place().criterion().equals(criterion))
                .findFirst();
    }

    private String words(Layer layer) {
        return markings.stream()
                .filter(marking ->
                        marking.place().layer() == layer && marking.place().isWhole())
                .map(marking -> marking.marking().text())
                .findFirst()
                .orElse("");
    }

    private final class CardListener implements HandCard.Listener {

        @Override
        public void gave(Criterion criterion, Check.Level level) {
            if (student.isEmpty()) {
                return;
            }
            listener.perform(new MarkingAct.MarkByHand(student, criterion.id(), level.points(), level.title()));
            if (oneCriterion.isSelected()) {
                listener.nextOf(criterion.id());
            } else {
                choose(Math.min(current + 1, cards.size() - 1));
            }
        }

        @Override
        public void cleared(Criterion criterion) {
            listener.perform(new MarkingAct.Withdraw(new Place(Layer.HAND, student, criterion.id())));
        }

        @Override
        public void chosen(Criterion criterion) {
            for (int index = 0; index < cards.size(); index++) {
                if (cards.get(index).criterion().equals(criterion)) {
                    choose(index);
                }
            }
        }
    }
}
