package dev.stele.newsroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String BASE = "dev.stele.newsroom";
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
    void onlyTheSignInKnowsTheTokens() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".signin")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security.oauth2..")
                .check(CLASSES);
    }

    @Test
    void onlyTheClientSpeaksHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".client", BASE + ".signin")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.client..", "java.net.http..")
                .check(CLASSES);
    }
}
