package dev.stele.website;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String BASE = "dev.stele.website";
    private static final JavaClasses CLASSES = ArchitectureRules.classesOf(BASE);

    @Test
    void packagesHaveNoCycles() {
        ArchitectureRules.noCycles(BASE).check(CLASSES);
    }

    @Test
    void nullIsSaidNeverAssumed() {
        ArchitectureRules.nullMarked().check(CLASSES);
    }

    @Test
    void readModelAndLanguageArePlain() {
        ArchitectureRules.coreIsPlain(BASE + ".site", BASE + ".language").check(CLASSES);
    }

    @Test
    void onlyPersistenceKnowsTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".site.persistence..", BASE + ".health..", BASE + ".entrance..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson..")
                .check(CLASSES);
    }

    @Test
    void onlyFreshnessKnowsTheLog() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".freshness..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
                .check(CLASSES);
    }
}
