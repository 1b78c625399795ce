package org.ledgerbench.workbench.play;

import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Card;
import org.ledgerbench.workbench.theme.Icons;

/** The missions and their tracks, each with who one is, what stays fixed, and what is wrong with the data. */
final class TrackChooser extends JPanel {

    TrackChooser(MissionCatalog catalog, BiConsumer<LoadedMission, Track> onChosen) {
        super(new java.awt.BorderLayout());
        setName("trackChooser");
        JPanel content = new JPanel(new MigLayout("fillx, wrap 2, insets 24, gap 16", "[grow,fill,sg][grow,fill,sg]"));
        for (LoadedMission mission : catalog.missions()) {
            JLabel title = new JLabel(mission.description().title());
            title.putClientProperty("FlatLaf.styleClass", "h1");
            content.add(title, "span 2");
            content.add(Card.words(mission.description().summary()), "span 2, wmin 0");
            for (Track track : mission.description().tracks()) {
                content.add(card(mission, track, onChosen), "aligny top, grow");
            }
        }
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll);
    }

    private static Card card(LoadedMission mission, Track track, BiConsumer<LoadedMission, Track> onChosen) {
        Card card = new Card(track.title());
        card.setName("track." + track.id());
        paragraph(card, "play.persona", track.story().persona());
        paragraph(card, "play.northStar", track.story().northStar());
        paragraph(card, "play.crisis", track.story().crisis());
        JLabel role = new JLabel(track.story().stakeholder().role());
        role.putClientProperty("FlatLaf.styleClass", "h4");
        card.add(role, "gaptop 6");
        card.add(Card.words("\u201c" + track.story().stakeholder().message() + "\u201d"), "wmin 0");
        JButton play = new JButton(Texts.text("play.choose", track.title()), Icons.small("play"));
        play.setName("track." + track.id() + ".play");
        play.addActionListener(event -> onChosen.accept(mission, track));
        card.add(play, "growx 0, align right, gaptop 8");
        return card;
    }

    private static void paragraph(Card card, String key, String text) {
        JLabel label = new JLabel(Texts.text(key));
        label.putClientProperty("FlatLaf.styleClass", "small");
        card.add(label, "gaptop 4");
        card.add(Card.words(text), "wmin 0");
    }
}
