package org.ledgerbench.workbench.play;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Column;
import org.ledgerbench.workbench.theme.Icons;

/** Ledgers to go on with, and the missions with their tracks: who one is, what stays fixed, what is wrong with the data. */
final class TrackChooser extends JPanel {

    /**
     * A chooser.
     *
     * @param started the ledgers begun here, the latest first
     * @param onResume goes on with one of them
     * @param onChosen begins a track
     */
    TrackChooser(
            MissionCatalog catalog,
            List<Path> started,
            Consumer<Path> onResume,
            BiConsumer<LoadedMission, Track> onChosen) {
        super(new BorderLayout());
        setName("trackChooser");
        Column content =
                new Column(new MigLayout("fillx, wrap 2, insets 16 24 24 24, gap 16", "[grow,fill,sg][grow,fill,sg]"));
        if (!started.isEmpty()) {
            content.add(resume(started, onResume), "span 2");
        }
        if (catalog.missions().isEmpty()) {
            content.add(Card.words(Texts.text("play.noMissions")), "span 2, wmin 0");
        }
        for (LoadedMission mission : catalog.missions()) {
            JLabel title = new JLabel(mission.description().title());
            title.putClientProperty("FlatLaf.styleClass", "h2");
            content.add(title, "span 2");
            content.add(Card.words(mission.description().summary()), "span 2, wmin 0");
            for (Track track : mission.description().tracks()) {
                content.add(card(mission, track, onChosen), "grow, wmin 0");
            }
        }
        Focus.keepInView(content);
        add(Column.scrolling(content));
    }

    private static Card resume(List<Path> started, Consumer<Path> onResume) {
        Card card = new Card(Texts.text("play.goOn"));
        card.setName("play.goOn");
        for (int index = 0; index < started.size(); index++) {
            Path file = started.get(index);
            JButton button = new JButton(file.getFileName().toString(), Icons.small("folder2-open"));
            button.setName("play.goOn." + index);
            button.putClientProperty("html.disable", Boolean.TRUE);
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.setToolTipText(file.toString());
            button.addActionListener(event -> onResume.accept(file));
            card.add(button, "wmin 0");
        }
        return card;
    }

    private static Card card(LoadedMission mission, Track track, BiConsumer<LoadedMission, Track> onChosen) {
        Card card = new Card(track.title());
        card.setName("track." + track.id());
        paragraph(card, Texts.text("play.persona"), track.story().persona());
        paragraph(card, Texts.text("play.northStar"), track.story().northStar());
        paragraph(card, Texts.text("play.crisis"), track.story().crisis());
        paragraph(
                card,
                track.story().stakeholder().role(),
                "\u201c" + track.story().stakeholder().message() + "\u201d");
        JButton play = new JButton(Texts.text("play.choose", track.title()), Icons.small("play"));
        play.setName("track." + track.id() + ".play");
        play.addActionListener(event -> onChosen.accept(mission, track));
        card.add(play, "growx 0, align right, pushy, aligny bottom, gaptop 8");
        return card;
    }

    private static void paragraph(Card card, String heading, String text) {
        JLabel label = new JLabel(heading);
        label.putClientProperty("FlatLaf.styleClass", "small");
        label.setEnabled(false);
        card.add(label, "gaptop 2");
        card.add(Card.words(text), "wmin 0, gaptop 0");
    }
}
