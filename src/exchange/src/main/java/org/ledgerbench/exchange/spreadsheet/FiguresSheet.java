package org.ledgerbench.exchange.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.ledgerbench.charts.ImageSize;
import org.ledgerbench.exchange.Notice;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.mission.FigureRequest;
import org.ledgerbench.mission.Part;
import org.ledgerbench.mission.Position;
import org.ledgerbench.mission.catalog.LoadedMission;
import org.ledgerbench.mission.figure.Figure;

/** The sheet Figures: the simulator's curves of each part, for each track of the class, with what only instructors see. */
final class FiguresSheet {

    static final String NAME = "Figures";

    private static final ImageSize SIZE = new ImageSize(560, 350, 1.5);
    private static final int CHARACTER_UNITS = 256;
    private static final int COLUMN_CHARACTERS = 80;
    private static final float ROW_POINTS = 270;

    private final Missions missions;
    private final FigureDrawing drawing;
    private final SheetPen pen;
    private final CancelToken cancel;

    FiguresSheet(Missions missions, FigureDrawing drawing, SheetPen pen, CancelToken cancel) {
        this.missions = missions;
        this.drawing = drawing;
        this.pen = pen;
        this.cancel = cancel;
    }

    /** Draws every figure; what a mission cannot draw is said in its place. */
    void write(LoadedMission mission) throws IOException {
        List<String> tracks = missions.tracks().stream()
                .filter(track -> mission.description().track(track).isPresent())
                .toList();
        Table.printLandscape(pen.sheet());
        for (int column = 0; column < Math.max(1, tracks.size()); column++) {
            pen.sheet().setColumnWidth(column, COLUMN_CHARACTERS * CHARACTER_UNITS);
        }
        pen.title("Figures of " + mission.description().title() + " "
                + mission.key().version() + ", every knob at its default, nothing hidden");
        pen.header(tracks.stream().map(missions::trackTitle).toList());
        pen.sheet().createFreezePane(0, pen.position());
        for (String part : mission.description().partIds()) {
            pen.title(missions.partTitle(part));
            part(mission, part, tracks);
        }
    }

    private void part(LoadedMission mission, String partId, List<String> tracks) throws IOException {
        int top = pen.position();
        for (int column = 0; column < tracks.size(); column++) {
            cancel.check();
            int row = top;
            for (Picture picture : pictures(mission, new Position(tracks.get(column), partId))) {
                place(picture, row++, column);
            }
        }
    }

    /** A picture and what it shows. */
    private record Picture(byte[] png, String title) {}

    private List<Picture> pictures(LoadedMission mission, Position position) throws IOException {
        Optional<Part> part = mission.description().part(position);
        List<Picture> pictures = new ArrayList<>();
        try {
            FigureRequest request =
                    FigureRequest.of(position, part.orElseThrow().defaults());
            for (Figure figure : mission.mission().simulator().figures(request)) {
                pictures.add(
                        new Picture(drawing.png(figure, SIZE), figure.outline().title()));
            }
            return pictures;
        } catch (RuntimeException | LinkageError fault) {
            // A plugin that cannot draw takes its pictures away, and not the grades.
            pen.notice(new Notice(
                    NAME,
                    "Figures of " + position.part() + " on " + position.track() + " are missing: the mission "
                            + mission.key() + " failed to give them (" + fault + ")."));
            return List.of();
        }
    }

    private void place(Picture picture, int row, int column) {
        if (pen.sheet().getRow(row) == null) {
            pen.tallRow(row, ROW_POINTS);
        }
        int index = pen.sheet().getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0, 0, Units.pixelToEMU(SIZE.width()), Units.pixelToEMU(SIZE.height()), column, row, column, row);
        pen.sheet()
                .createDrawingPatriarch()
                .createPicture(anchor, index)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(SheetText.of(picture.title()));
    }
}
