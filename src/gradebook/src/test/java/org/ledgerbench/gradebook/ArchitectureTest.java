package org.ledgerbench.gradebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ledgerbench.gradebook");

    @Test
    void hasNoPackageCycles() {
        slices().matching("org.ledgerbench.(gradebook..)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void opensConnectionsInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..")
                .because("one place decides about locks, journals and durability")
                .check(classes);
    }

    @Test
    void knowsNoFileAndNoDatabaseWhereItDecides() {
        noClasses()
                .that()
                .resideInAnyPackage("..marking..", "..layers..", "..regrade..", "..merge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..")
                .because("layers, regrade and merge are pure functions")
                .check(classes);
    }

    @Test
    void asksNoClockOfItsOwn() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the marker's clock comes in from outside")
                .check(classes);
    }
}
