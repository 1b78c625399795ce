package org.ledgerbench.mission.catalog;

/** The source of the smallest mission there is; tests break it by replacing a line. */
final class ToySource {

    private ToySource() {}

    static String of(String id, String version) {
        return """
                package toy;

                import java.util.List;
                import org.ledgerbench.mission.*;
                import org.ledgerbench.mission.figure.Figure;

                public class ToyMission implements Mission {
                    public ToyMission() {}

                    public int apiVersion() { return MissionApi.VERSION; }

                    public MissionDescription description() {
                        Story story = new Story("p", "n", "c", new Stakeholder("r", "m"));
                        return new MissionDescription(new MissionKey("ID", "NUMBER"), "Toy", "A toy",
                                List.of(new Track("t", "T", story, List.of())), List.of());
                    }

                    public Simulator simulator() {
                        return new Simulator() {
                            public Outcome run(Position position, Settings settings) { throw new IllegalArgumentException(); }
                            public List<Figure> figures(FigureRequest request) { throw new IllegalArgumentException(); }
                        };
                    }

                    public Truths truths() {
                        return new Truths() {
                            public Value lock(Position p) { throw new IllegalArgumentException(); }
                            public KneeTruth knee(Position p, Settings s) { throw new IllegalArgumentException(); }
                            public OptimumTruth optimum(Position p, String k, Settings s) { throw new IllegalArgumentException(); }
                            public Value claim(Position p, String c, Settings s) { throw new IllegalArgumentException(); }
                            public List<Truth> all(Position p, Settings s) { throw new IllegalArgumentException(); }
                        };
                    }

                    public List<SourcedConstant> constants() { return List.of(); }
                }
                """.replace("ID", id).replace("NUMBER", version);
    }
}
