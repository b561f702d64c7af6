package dev.stele.chassis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private final JavaClasses classes = ArchitectureRules.classesOf("dev.stele.chassis");

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.noCycles("dev.stele.chassis").check(classes);
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchitectureRules.nullMarked().check(classes);
    }

    /** So that the core of a service may read tables. */
    @Test
    void theReaderOfTablesKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("dev.stele.chassis.csv")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "jakarta..")
                .orShould()
                .dependOnClassesThat(
                        resideInAPackage("dev.stele.chassis..").and(not(resideInAPackage("dev.stele.chassis.csv"))))
                .check(classes);
    }
}
