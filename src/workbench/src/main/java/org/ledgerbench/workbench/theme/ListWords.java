package org.ledgerbench.workbench.theme;

import java.awt.Component;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/**
 * Shows the choices of a list in words. Whatever the words are they are text, never markup; a choice of another kind, such as
 * the one that stands for none, is shown as it is.
 *
 * @param <T> the kind of the choices
 */
public final class ListWords<T> extends DefaultListCellRenderer {

    private final Class<T> kind;
    private final transient Function<T, String> words;

    /** A renderer of choices of a kind. */
    public ListWords(Class<T> kind, Function<T, String> words) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.words = Objects.requireNonNull(words, "words");
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        Object shown = kind.isInstance(value) ? words.apply(kind.cast(value)) : value;
        return super.getListCellRendererComponent(list, shown, index, selected, focused);
    }
}
