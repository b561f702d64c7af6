package dev.stele.chassis;

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
}
