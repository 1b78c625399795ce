package org.ledgerbench.workbench.play;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ledgerbench.mission.Track;
import org.ledgerbench.workbench.text.Texts;
import org.ledgerbench.workbench.theme.Icons;

/** The parts of a mission and how far each has come, by shape and word. */
final class PartMap extends JPanel {

    private static final Map<Stage, String> SHAPES = new EnumMap<>(Map.of(
            Stage.LOCKED, "lock",
            Stage.OPEN, "unlock",
            Stage.ANSWERED, "check2",
            Stage.REFLECTED, "check2-all"));

    private final transient List<JToggleButton> buttons = new ArrayList<>();
    private final transient List<JLabel> stages = new ArrayList<>();

    PartMap(Track track, Consumer<Integer> onChosen) {
        super(new MigLayout("insets 6 12 6 12, gapx 10"));
        setName("partMap");
        ButtonGroup group = new ButtonGroup();
        for (int index = 0; index < track.parts().size(); index++) {
            JToggleButton button = new JToggleButton(
                    (index + 1) + ". " + track.parts().get(index).briefing().title());
            button.setName("part." + track.parts().get(index).id());
            button.setHorizontalAlignment(SwingConstants.LEADING);
            group.add(button);
            buttons.add(button);
            JLabel stage = new JLabel();
            stage.setName("stage." + track.parts().get(index).id());
            stages.add(stage);
            add(button);
            add(stage);
        }
        select(0);
        buttons.forEach(button -> button.addItemListener(event -> chosen(button, onChosen)));
    }

    /** The arrow keys choose a button without pressing it. */
    private void chosen(JToggleButton button, Consumer<Integer> onChosen) {
        if (button.isSelected()) {
            onChosen.accept(buttons.indexOf(button));
        }
    }

    void select(int index) {
        buttons.get(index).setSelected(true);
    }

    void show(PlayProgress progress) {
        for (int index = 0; index < stages.size(); index++) {
            Stage stage = progress.parts().get(index).stage();
            stages.get(index).setText(Texts.text("stage." + stage.name()));
            stages.get(index).setIcon(Icons.small(SHAPES.get(stage)));
        }
    }
}
