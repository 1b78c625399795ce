package org.ledgerbench.workbench.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ledgerbench.exchange.lms.ags.AgsScore;
import org.ledgerbench.exchange.lms.fill.LmsGrade;
import org.ledgerbench.grading.result.ClassResult;
import org.ledgerbench.workbench.HostedClass;
import org.ledgerbench.workbench.ScoreTaker;
import org.ledgerbench.workbench.WorkbenchHost;

/** What a program says about itself to have the workbench in one of its windows. */
final class ExampleHost implements WorkbenchHost {

    final ExecutorService executor = Executors.newCachedThreadPool();
    final List<ClassResult> handedOver = new ArrayList<>();
    final List<AgsScore> scores = new ArrayList<>();
    private final Path directory;
    private final HostedClass hosted;

    ExampleHost(Path directory, HostedClass hosted) {
        this.directory = directory;
        this.hosted = hosted;
    }

    @Override
    public String markerName() {
        return "Ada";
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public Optional<HostedClass> hostedClass() {
        return Optional.of(hosted);
    }

    @Override
    public void gradesReady(ClassResult grades) {
        handedOver.add(grades);
    }

    @Override
    public Optional<ScoreTaker> scoreTaker() {
        return Optional.of(new ScoreTaker() {
            @Override
            public Optional<String> userId(LmsGrade grade) {
                return Optional.of("platform-" + grade.id());
            }

            @Override
            public void take(List<AgsScore> all) {
                scores.addAll(all);
            }
        });
    }
}
