package org.ledgerbench.student;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.grading.SelfCheck;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.ledger.Header;
import org.ledgerbench.mission.Lock;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Settings;
import org.ledgerbench.mission.Track;
import org.ledgerbench.mission.Value;
import org.ledgerbench.mission.ValueKind;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.catalog.MissionCatalog;
import org.ledgerbench.mission.catalog.PluginLoader;
import org.ledgerbench.workbench.job.LatestOnly;
import org.ledgerbench.workbench.play.ChartDrawing;
import org.ledgerbench.workbench.play.FileJournals;
import org.ledgerbench.workbench.play.Journal;
import org.ledgerbench.workbench.play.PlayPerspective;
import org.ledgerbench.workbench.play.PlaySession;
import org.ledgerbench.workbench.shell.StatusBar;
import org.ledgerbench.workbench.theme.Appearance;

/**
 * Plays every track to the end without a screen, paints what a student would see of the first, with no class but those of the jar that
 * is handed out. Says what the check says of each ledger.
 */
final class PlayThrough {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    private final MissionCatalog catalog;
    private final Path folder;

    private PlayThrough(MissionCatalog catalog, Path folder) {
        this.catalog = catalog;
        this.folder = folder;
    }

    /** @param arguments the folder of the missions, and a folder for the ledgers */
    public static void main(String[] arguments) throws Exception {
        MissionCatalog catalog =
                new PluginLoader().load(PlayThrough.class.getClassLoader(), List.of(Path.of(arguments[0])));
        SwingUtilities.invokeAndWait(Appearance.LIGHT::install);
        for (LoadedMission mission : catalog.missions()) {
            for (Track track : mission.description().tracks()) {
                SelfCheckReport report = new PlayThrough(catalog, Path.of(arguments[1])).play(mission, track);
                System.out.println(track.id() + ": " + (report.isClean() ? "nothing is missing" : report));
            }
        }
    }

    private SelfCheckReport play(LoadedMission mission, Track track) throws Exception {
        Path file = folder.resolve(track.id() + ".ledger.jsonl");
        Header header = new Header(
                1,
                mission.key(),
                new Header.Student("s1", Optional.empty()),
                track.id(),
                0,
                Optional.of(CLOCK.instant()));
        Journal journal = new FileJournals().create(file, header);
        SwingUtilities.invokeAndWait(
                () -> play(new PlaySession(mission.mission(), header, List.of(), journal, CLOCK), track));
        return check(file, mission.key().id());
    }

    private void play(PlaySession session, Track track) {
        LatestOnly.Executors here = new LatestOnly.Executors(Runnable::run, Runnable::run);
        PlayPerspective perspective = new PlayPerspective(new PlayPerspective.Surroundings(
                catalog,
                new FileJournals(),
                new ChartDrawing(here, words -> {}),
                here,
                CLOCK,
                folder,
                new StatusBar()));
        perspective.play(session, track);
        for (Part part : track.parts()) {
            session.lock(part.id(), prediction(part));
            session.record(part.id(), part.defaults());
            session.answer(part.id(), answer(part));
            part.questions().prompts().forEach(prompt -> session.reflect(part.id(), prompt.id(), "Because."));
        }
        session.submit();
        // Every track has the same parts, and painting takes its time.
        if (track.equals(session.mission().description().tracks().get(0))) {
            paint(perspective.component());
        }
        perspective.close();
    }

    private static Value prediction(Part part) {
        return part.lock() instanceof Lock.OfNumber of
                ? Value.of(of.minimum())
                : ((Lock.OfChoice) part.lock()).options().get(0).value();
    }

    private static Map<String, Value> answer(Part part) {
        Settings defaults = part.defaults();
        Map<String, Value> answer = new LinkedHashMap<>(defaults.values());
        answer.keySet().retainAll(part.questions().answerKnobs());
        part.questions()
                .claims()
                .forEach(claim ->
                        answer.put(claim.id(), claim.kind() == ValueKind.NUMBER ? Value.of(1000) : Value.of(false)));
        return answer;
    }

    private SelfCheckReport check(Path file, String mission) throws IOException {
        return new SelfCheck(catalog)
                .check(
                        new LedgerSearch(CancelToken.NEVER)
                                .find(List.of(file))
                                .submissions()
                                .get(0),
                        mission);
    }

    /** Paints every tab of every part. */
    private static void paint(JComponent window) {
        window.setSize(1280, 720);
        layout(window);
        paintTabs(window, window);
    }

    private static void paintTabs(Container within, JComponent window) {
        for (Component each : within.getComponents()) {
            if (each instanceof JTabbedPane tabs) {
                for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                    tabs.setSelectedIndex(tab);
                    layout(window);
                    draw(window);
                }
            }
            if (each instanceof Container inner) {
                paintTabs(inner, window);
            }
        }
    }

    private static void draw(JComponent window) {
        BufferedImage image = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        window.paint(image.createGraphics());
    }

    private static void layout(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layout(inner);
            }
        }
    }
}
