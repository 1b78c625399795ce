package org.ledgerbench.workbench.grade;

import java.awt.Color;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTextPane;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.ledgerbench.workbench.dossier.MarkedText;
import org.ledgerbench.workbench.dossier.MarkedText.Kind;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Appearance;
import org.ledgerbench.workbench.words.PlainText;

/** A student's text with the evidence in it marked by colour and line. The text is plain, whatever it contains. */
final class EvidencePane extends JTextPane {

    private static final Map<Kind, Color> LIGHT = Map.of(
            Kind.AGREES, new Color(0xCDEBD8), Kind.CONTRADICTS, new Color(0xF8D3D6), Kind.CONCEPT, new Color(0xD3E6F2));
    private static final Map<Kind, Color> DARK = Map.of(
            Kind.AGREES, new Color(0x1F4D34), Kind.CONTRADICTS, new Color(0x5F2529), Kind.CONCEPT, new Color(0x1D4257));

    private transient MarkedText shown;

    EvidencePane(String name) {
        setName(name);
        setEditable(false);
        // The usual keymap swallows the digits that give a level.
        setKeymap(JTextComponent.addKeymap(null, null));
        putClientProperty("html.disable", Boolean.TRUE);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Shows another text. */
    void show(MarkedText text) {
        shown = Objects.requireNonNull(text, "text");
        getAccessibleContext().setAccessibleName(text.prompt().title());
        setText(text.text().isEmpty() ? Texts.text("reflection.none") : PlainText.visible(text.text()));
        setCaretPosition(0);
        paintEvidence();
    }

    /** Says who hears which evidence the caret is at, if any; the caret is moved by mouse or keys. */
    void onEvidence(Consumer<Optional<MarkedText.Span>> handler) {
        addCaretListener(event -> handler.accept(isFocusOwner() ? at(event.getDot()) : Optional.empty()));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                getCaret().setVisible(true);
            }

            @Override
            public void focusLost(FocusEvent event) {
                handler.accept(Optional.empty());
            }
        });
    }

    /** The evidence at a place of the text. */
    Optional<MarkedText.Span> at(int offset) {
        return shown == null
                ? Optional.empty()
                : shown.spans().stream()
                        .filter(span -> span.start() <= offset && offset < span.end())
                        .findFirst();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return at(viewToModel2D(event.getPoint()))
                .map(MarkedText.Span::explanation)
                .orElse(null);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        if (shown != null) {
            paintEvidence();
        }
    }

    private void paintEvidence() {
        MutableAttributeSet plain = new SimpleAttributeSet();
        StyleConstants.setForeground(plain, UIManager.getColor("TextPane.foreground"));
        StyleConstants.setItalic(plain, shown.text().isEmpty());
        getStyledDocument().setCharacterAttributes(0, getStyledDocument().getLength(), plain, true);
        for (MarkedText.Span span : shown.spans()) {
            getStyledDocument()
                    .setCharacterAttributes(span.start(), span.end() - span.start(), style(span.kind()), false);
        }
    }

    private static MutableAttributeSet style(Kind kind) {
        MutableAttributeSet style = new SimpleAttributeSet();
        StyleConstants.setBackground(style, (Appearance.current() == Appearance.DARK ? DARK : LIGHT).get(kind));
        StyleConstants.setBold(style, true);
        StyleConstants.setUnderline(style, kind == Kind.AGREES);
        StyleConstants.setStrikeThrough(style, kind == Kind.CONTRADICTS);
        StyleConstants.setItalic(style, kind == Kind.CONCEPT);
        return style;
    }
}
