package org.ledgerbench.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the walls of the house that the compiler does not see. */
@AnalyzeClasses(packages = "org.ledgerbench", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final Set<String> ENTRIES = Set.of("org.ledgerbench.app.App", "org.ledgerbench.student.StudentApp");

    private static final String[] PURE_ROOMS = {
        "org.ledgerbench.mission",
        "org.ledgerbench.mission.figure..",
        "org.ledgerbench.grading..",
        "org.ledgerbench.dataselection.."
    };

    /** What differs from one moment, machine or country to the next: type, then method; * for every method. */
    private static final Set<String> WORLDLY = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Date.<init>",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.Random.*",
            "java.util.SplittableRandom.*",
            "java.util.concurrent.ThreadLocalRandom.*",
            "java.security.SecureRandom.*",
            "java.io.File.*",
            "java.io.FileInputStream.*",
            "java.io.FileOutputStream.*",
            "java.io.FileReader.*",
            "java.io.FileWriter.*",
            "java.io.RandomAccessFile.*",
            "java.nio.file.Files.*",
            "java.nio.file.Path.*",
            "java.nio.file.Paths.*",
            "java.nio.channels.FileChannel.*",
            "java.net.URL.*",
            "java.net.Socket.*",
            "java.net.http.HttpClient.*");

    /** Methods that ask for the default locale or character set when they are given none. */
    private static final Set<String> LOCALE_BOUND = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.text.NumberFormat.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)");

    @ArchTest
    static final ArchRule roomsUseOnlyTheRoomsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("mission-api")
            .definedBy("org.ledgerbench.mission..")
            .layer("mission-testkit")
            .definedBy("org.ledgerbench.testkit..")
            .layer("data-selection")
            .definedBy("org.ledgerbench.dataselection..")
            .layer("grading")
            .definedBy("org.ledgerbench.grading..")
            .layer("charts")
            .definedBy("org.ledgerbench.charts..")
            .layer("gradebook")
            .definedBy("org.ledgerbench.gradebook..")
            .layer("exchange")
            .definedBy("org.ledgerbench.exchange..")
            .layer("workbench")
            .definedBy("org.ledgerbench.workbench..")
            .layer("app")
            .definedBy("org.ledgerbench.app..")
            .layer("student")
            .definedBy("org.ledgerbench.student..")
            .whereLayer("mission-api")
            .mayNotAccessAnyLayer()
            .whereLayer("mission-testkit")
            .mayOnlyAccessLayers("mission-api")
            .whereLayer("data-selection")
            .mayOnlyAccessLayers("mission-api")
            .whereLayer("grading")
            .mayOnlyAccessLayers("mission-api")
            .whereLayer("charts")
            .mayOnlyAccessLayers("mission-api")
            .whereLayer("gradebook")
            .mayOnlyAccessLayers("grading", "mission-api")
            .whereLayer("exchange")
            .mayOnlyAccessLayers("grading", "charts", "mission-api")
            .whereLayer("workbench")
            .mayOnlyAccessLayers("exchange", "gradebook", "charts", "grading", "mission-api")
            .whereLayer("app")
            .mayOnlyAccessLayers("workbench", "exchange", "gradebook", "charts", "grading", "mission-api")
            .whereLayer("student")
            .mayOnlyAccessLayers("workbench", "exchange", "grading", "mission-api")
            .because("a data item walks one way, and a room can then be understood with those below it alone");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.ledgerbench.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle are one package with several names");

    @ArchTest
    static final ArchRule noWindowToolkitBelowTheWorkbench = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.ledgerbench.workbench..",
                    "org.ledgerbench.charts..",
                    "org.ledgerbench.app..",
                    "org.ledgerbench.student..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..")
            .because("grading runs on servers without a display, and a mission describes itself as data");

    @ArchTest
    static final ArchRule chartsDrawWithoutSwing = noClasses()
            .that()
            .resideInAnyPackage("org.ledgerbench.charts..", "org.ledgerbench.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..")
            .because("figures are drawn to images on machines without a display");

    @ArchTest
    static final ArchRule gradingAndSimulatorsSeeNothingOfTheWorld = noClasses()
            .that()
            .resideInAnyPackage(PURE_ROOMS)
            .should()
            .accessTargetWhere(describe(
                    "reaches for a clock, chance, the machine's settings or files",
                    access -> isWorldly(access) || isLocaleBound(access)))
            .because("the same ledger earns the same points on every machine, at any time, in any order");

    @ArchTest
    static final ArchRule archivesAreReadAndNeverUnpacked = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.ledgerbench.exchange.lms.archive..",
                    "org.ledgerbench.exchange.lms.identity..",
                    "org.ledgerbench.exchange.lms.intake..",
                    "org.ledgerbench.exchange.intake..")
            .should()
            .accessTargetWhere(describe("writes to the disk", ArchitectureTest::writesFiles))
            .because("what strangers hand in is read in memory under limits, and leaves nothing on the disk")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule onlyTheProgramEndsTheProcess = noClasses()
            .that(are("outside the programs' entries", type -> !ENTRIES.contains(type.getFullName())))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("a room may be embedded in a program that wants to go on");

    @ArchTest
    static final ArchRule onlyTheProgramKnowsTheTerminal = noClasses()
            .that(are("outside the programs' entries", type -> !ENTRIES.contains(type.getFullName())))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("streams come in from outside, so that tests and windows can listen");

    @ArchTest
    static final ArchRule fieldsShareNoState = classes()
            .that(are("our own", resideInAnyPackage("org.ledgerbench..")))
            .should(NoStaticMutableField.INSTANCE)
            .because("what a class needs comes in by its constructor, and nothing is shared behind its back");

    private static boolean writesFiles(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getFullName()) {
            case "java.nio.file.Files" ->
                access.getName()
                        .matches(
                                "(write|copy|move|create|delete|set|newOutputStream|newBufferedWriter|newByteChannel).*");
            case "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile", "java.io.File" -> true;
            case "java.nio.file.StandardOpenOption" -> !access.getName().equals("READ");
            default -> false;
        };
    }

    private static boolean isWorldly(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return WORLDLY.contains(owner + "." + access.getName()) || WORLDLY.contains(owner + ".*");
    }

    private static boolean isLocaleBound(JavaAccess<?> access) {
        return LOCALE_BOUND.contains(access.getTarget().getFullName());
    }

    private static DescribedPredicate<JavaClass> are(String description, Predicate<? super JavaClass> predicate) {
        return describe(description, predicate);
    }
}
