package dev.stele.translation;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String BASE = "dev.stele.translation";
    private static final String[] CORE = {
        BASE + ".desk",
        BASE + ".check",
        BASE + ".markup",
        BASE + ".xml",
        BASE + ".slug",
        BASE + ".memory",
        BASE + ".segmentation",
        BASE + ".wording",
        BASE + ".effort",
        BASE + ".statistics",
        BASE + ".digest",
        BASE + ".term",
        BASE + ".term.match",
        BASE + ".term.interchange",
        BASE + ".machine",
        BASE + ".interchange",
        BASE + ".check.number",
        BASE + ".check.language",
        BASE + ".check.spelling",
        BASE + ".proof",
        BASE + ".memory.index",
        BASE + ".memory.tmx"
    };

    private final JavaClasses classes = ArchitectureRules.classesOf(BASE);

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.noCycles(BASE).check(classes);
    }

    @Test
    void nullIsSaidNeverAssumed() {
        ArchitectureRules.nullMarked().check(classes);
    }

    @Test
    void adaptersKnowTheCoreAndNotEachOther() {
        ArchitectureRules.adaptersApart("persistence", "web", "messaging").check(classes);
        ArchitectureRules.adaptersApart("messaging", "web", "persistence").check(classes);
        ArchitectureRules.adaptersApart("web", "persistence", "messaging").check(classes);
    }

    @Test
    void theCoreKnowsNoFramework() {
        ArchitectureRules.coreIsPlain(CORE).check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(
                        // Tables are read by plain Java; see the test of the same name there.
                        resideInAnyPackage("org.springframework..", "dev.stele.chassis..")
                                .and(not(resideInAPackage("dev.stele.chassis.csv"))))
                .check(classes);
    }

    @Test
    void theClockIsInjected() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }
}
