package org.ledgerbench.exchange.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.grading.result.CriterionOutcome;
import org.ledgerbench.grading.result.StudentState;
import org.ledgerbench.grading.rubric.Rubric;
import org.ledgerbench.mission.MissionKey;

/** The sheet About: by what the class was graded, and how to read the workbook. */
final class AboutSheet {

    static final String NAME = "About";

    private static final int CHARACTER_UNITS = 256;
    private static final int KEY_CHARACTERS = 26;
    private static final int VALUE_CHARACTERS = 100;

    private final ClassResult graded;
    private final WorkbookContext context;
    private final Missions missions;
    private final SheetPen pen;

    AboutSheet(ClassResult graded, WorkbookContext context, Missions missions, SheetPen pen) {
        this.graded = graded;
        this.context = context;
        this.missions = missions;
        this.pen = pen;
    }

    void write() {
        pen.sheet().setColumnWidth(0, KEY_CHARACTERS * CHARACTER_UNITS);
        pen.sheet().setColumnWidth(1, VALUE_CHARACTERS * CHARACTER_UNITS);
        Table.printLandscape(pen.sheet());
        pen.title("About this workbook");
        facts().forEach((key, value) -> pen.row()
                .text(key, pen.styles().textStyle())
                .wrapped(value, pen.styles().wrappedStyle(), VALUE_CHARACTERS));
        pen.skipTo(pen.position() + 1);
        pen.title("How to read it");
        for (StudentState state : StudentState.values()) {
            pen.row()
                    .text(state.name(), pen.styles().stateStyle(state))
                    .wrapped(meaning(state), pen.styles().wrappedStyle(), VALUE_CHARACTERS);
        }
        pen.skipTo(pen.position() + 1);
        for (CriterionOutcome outcome : CriterionOutcome.values()) {
            pen.row()
                    .text(outcome.name(), pen.styles().wordStyle(outcome))
                    .wrapped(meaning(outcome), pen.styles().wrappedStyle(), VALUE_CHARACTERS);
        }
    }

    private Map<String, String> facts() {
        Rubric rubric = graded.rubric();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Mission",
                missions.spokesman()
                        .map(mission -> mission.description().title() + " (" + rubric.mission() + ")")
                        .orElse(rubric.mission()));
        facts.put("Versions played", played());
        facts.put("Rubric", rubric.title());
        facts.put("Rubric, SHA-256", rubric.sha256());
        facts.put(
                "Total",
                GradesTable.plain(rubric.total()) + " points in "
                        + rubric.criteria().size() + " criteria");
        facts.put("Late policy", rubric.late().isPresent() ? "on" : "off");
        facts.put("Students", Integer.toString(graded.students().size()));
        facts.put("Product", context.product());
        context.gradedAt().ifPresent(time -> facts.put("Graded at", time.toString()));
        return facts;
    }

    private String played() {
        List<MissionKey> played = List.copyOf(missions.played());
        if (played.isEmpty()) {
            return "none";
        }
        return played.stream().map(this::describe).collect(Collectors.joining(", "));
    }

    private String describe(MissionKey key) {
        long students = graded.students().stream()
                .filter(student ->
                        student.observations().mission().filter(key::equals).isPresent())
                .count();
        String presence = missions.find(key).isPresent() ? "" : ", not at hand";
        return key + " (" + (students == 1 ? "1 student" : students + " students") + presence + ")";
    }

    private static String meaning(StudentState state) {
        return switch (state) {
            case GRADED -> "Everything is judged. 0 points are points.";
            case NEEDS_MARKING ->
                "Something waits for a marker, or two files claim one student. The total may still grow"
                        + " by what is pending by hand.";
            case MISSING -> "On the roster, and nothing was handed in. No points, which is not 0 points.";
            case EXCUSED -> "Excused by the roster. No points.";
            case ERROR -> "The ledger could not be read; the sheet Findings says why. No points.";
        };
    }

    private static String meaning(CriterionOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "All of its points.";
            case PARTIAL -> "Some of its points.";
            case FAILED -> "Recorded, and worth nothing.";
            case SKIPPED -> "Not judged, because a criterion it requires did not pass; worth nothing.";
            case MISSING -> "Nothing was recorded; worth nothing.";
            case PENDING -> "Waits for a marker, or for a version of the mission. No points yet.";
            case ERROR -> "Could not be judged through a fault of the product's. No points.";
        };
    }
}
