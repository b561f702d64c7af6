package dev.stele.publisher;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stele.testkit.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final String BASE = "dev.stele.publisher";
    private static final JavaClasses CLASSES = ArchitectureRules.classesOf(BASE);

    @Test
    void noTwoPackagesNeedEachOther() {
        ArchitectureRules.noCycles(BASE).check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchitectureRules.nullMarked().check(CLASSES);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        ArchitectureRules.adaptersApart("web", "persistence", "messaging").check(CLASSES);
        ArchitectureRules.adaptersApart("persistence", "web", "messaging").check(CLASSES);
        ArchitectureRules.adaptersApart("messaging", "web", "persistence").check(CLASSES);
    }

    @Test
    void theCoreIsPlain() {
        ArchitectureRules.coreIsPlain(
                        BASE + ".article",
                        BASE + ".rendering",
                        BASE + ".deadletter",
                        BASE + ".rebuild",
                        BASE + ".webhook",
                        BASE + ".preview",
                        BASE + ".lag")
                .check(CLASSES);
    }
}
