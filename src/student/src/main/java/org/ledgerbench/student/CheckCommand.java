package org.ledgerbench.student;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ledgerbench.exchange.intake.LedgerSearch;
import org.ledgerbench.grading.SelfCheck;
import org.ledgerbench.grading.SelfCheckReport;
import org.ledgerbench.grading.intake.CancelToken;
import org.ledgerbench.grading.intake.Submission;
import org.ledgerbench.grading.ledger.LedgerLimits;
import org.ledgerbench.grading.ledger.LedgerReader;
import org.ledgerbench.grading.result.CriterionOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a ledger by what its mission asks for. */
@Command(
        name = "check",
        description =
                "Tells what is missing, out of order or inconsistent in a ledger; never whether an answer is right.")
final class CheckCommand implements Callable<Integer> {

    private final PrintStream out;
    private final Home home;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say how the command is called, and stop.")
    private boolean help;

    @Parameters(paramLabel = "LEDGER", description = "The ledger to look at.")
    private Path ledger;

    CheckCommand(PrintStream out, Home home) {
        this.out = out;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(ledger)) {
            throw new Refusal(ledger + " is a folder. Name one ledger.");
        }
        Submission submission = new LedgerSearch(CancelToken.NEVER)
                .find(List.of(ledger))
                .submissions()
                .get(0);
        SelfCheckReport report = new SelfCheck(home.missions()).check(submission, mission(submission));
        print(report);
        return report.isClean() ? StudentApp.DONE : StudentApp.DONE_WITH_FINDINGS;
    }

    private static String mission(Submission submission) throws IOException {
        try (InputStream in = submission.open()) {
            return new LedgerReader(LedgerLimits.STANDARD)
                    .read(in)
                    .ledger()
                    .map(each -> each.header().mission().id())
                    .orElse("");
        }
    }

    private void print(SelfCheckReport report) {
        report.items().stream()
                .filter(item -> item.outcome() != CriterionOutcome.PASSED)
                .forEach(item -> out.println(item.about() + ": " + item.reason()));
        report.findings().forEach(finding -> out.println(finding.message()));
        out.println(report.isClean() ? "Nothing is missing or inconsistent." : "See what is listed above.");
    }
}
