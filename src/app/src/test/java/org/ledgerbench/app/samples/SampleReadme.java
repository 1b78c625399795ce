package org.ledgerbench.app.samples;

import java.util.List;
import java.util.stream.Collectors;

/** The page that explains the sample class. */
final class SampleReadme {

    private static final String INTRODUCTION = """
            # A class to try things with

            Two evenings of a made-up class that played *Data selection*, from excellent to faulty. Grade it from the folder
            above:

            ```
            ./ledgerbench grade sample-ledgers --rubric rubrics/data-selection.yaml --out grades.xlsx
            ```

            The call ends with status 1, because two of the files are no ledgers, and says so. With
            `--roster sample-ledgers/roster.csv` the spreadsheet also lists a student who handed in nothing and one who is
            excused. `expected-grades.json` holds what comes out, every outcome and every point; a test compares it. Both are
            written by a program and rewritten only when that is asked for, from the folder above:

            ```
            mvn -pl src/app -am test -Dtest=SampleLedgersTest,GradeTest -Dsurefire.failIfNoSpecifiedTests=false \\
                -Dledgerbench.rewriteSamples=true -Dledgerbench.rewriteGolden=true
            ```

            | file | shows |
            |---|---|
            """;

    private SampleReadme() {}

    static String of(List<Sample> samples) {
        return samples.stream()
                .map(sample -> "| `" + sample.path() + "` | " + sample.shows() + " |\n")
                .collect(Collectors.joining("", INTRODUCTION, ""));
    }
}
