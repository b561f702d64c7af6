package dev.stele.chassis.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private final JavaClasses classes = ArchitectureRules.classesOf("dev.stele.chassis");

    @Test
    void everyPackageIsNullMarked() {
        ArchitectureRules.nullMarked().check(classes);
    }

    /** The console and the identity provider have neither on their class path. */
    @Test
    void nothingKnowsTheLogOrTheStore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.stele.contracts..",
                        "org.apache.kafka..",
                        "org.springframework.kafka..",
                        "com.mongodb..",
                        "org.bson..")
                .check(classes);
    }
}
