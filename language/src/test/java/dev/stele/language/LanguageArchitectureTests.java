package dev.stele.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LanguageArchitectureTests {

    @Test
    void isPlainJavaAboutLanguagesAndNothingElseOfStele() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.stele.language");

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "dev.stele.contracts..",
                        "dev.stele.chassis..",
                        "dev.stele.content..",
                        "dev.stele.translation..")
                .check(classes);
    }
}
