package org.ledgerbench.workbench.shell;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.workbench.job.JobListener;
import org.ledgerbench.workbench.job.JobStatus;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;
import org.ledgerbench.workbench.words.PlainText;

/** The foot of the window: what was done last, what is under way, and a way to cancel it. */
public final class StatusBar extends JPanel implements JobListener {

    private static final int THOUSANDTHS = 1000;

    private final JLabel sign = new JLabel();
    private final JTextArea message = Card.words(" ");
    private final JLabel remaining = new JLabel();
    private final JProgressBar bar = new JProgressBar(0, THOUSANDTHS);
    private final JButton cancel = new JButton(Texts.text("job.cancel"));
    private transient Runnable onCancel = () -> {};

    /** An empty status bar. */
    public StatusBar() {
        super(new MigLayout("fillx, insets 4 8 4 8, hidemode 3", "[][grow,fill][][]push[]", "[]"));
        setName("statusBar");
        message.setName("status.message");
        sign.setName("status.sign");
        message.getAccessibleContext().setAccessibleName(Texts.text("status.message"));
        remaining.setName("status.remaining");
        bar.setName("status.progress");
        bar.getAccessibleContext().setAccessibleName(Texts.text("status.progress"));
        cancel.setName("status.cancel");
        cancel.addActionListener(event -> onCancel.run());
        // A sentence that is longer than the window is wide takes more lines.
        message.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                message.revalidate();
            }
        });
        add(sign, "aligny top");
        add(message, "wmin 0");
        add(remaining);
        add(bar);
        add(cancel);
        ended();
    }

    /** Says what was done, in a sentence. */
    public void say(String sentence) {
        show(sentence, null);
    }

    /** Says what could not be done and what to do about it. */
    public void warn(String sentence) {
        show(sentence, "exclamation-triangle");
    }

    /** What the last action said. */
    public String lastMessage() {
        return message.getText();
    }

    /** What the cancel button does while a job is under way. */
    public void cancelWith(Runnable handler) {
        onCancel = handler;
    }

    @Override
    public void progressed(JobStatus status) {
        show(status.title(), null);
        bar.setIndeterminate(status.total() <= 0);
        if (status.total() > 0) {
            bar.setValue((int) (THOUSANDTHS * status.done() / status.total()));
        }
        remaining.setText(
                status.secondsLeft().isPresent()
                        ? Texts.text(
                                "job.remaining",
                                status.done(),
                                status.total(),
                                status.secondsLeft().getAsLong())
                        : "");
        showProgress(true);
    }

    @Override
    public void ended() {
        bar.setIndeterminate(false);
        showProgress(false);
    }

    private void show(String sentence, String icon) {
        message.setText(sentence);
        message.setToolTipText(PlainText.tip(sentence));
        sign.setVisible(icon != null);
        sign.setIcon(icon == null ? null : Icons.small(icon, "Component.warning.focusedBorderColor"));
    }

    private void showProgress(boolean visible) {
        bar.setVisible(visible);
        remaining.setVisible(visible);
        cancel.setVisible(visible);
    }
}
