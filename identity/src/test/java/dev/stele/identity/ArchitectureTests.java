package dev.stele.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.stele.identity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.stele.identity.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule usersKnowNothingOfTheProtocolOrTheWeb = noClasses()
            .that()
            .resideInAPackage("dev.stele.identity.user")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..user.web..",
                    "..provider..",
                    "..signin..",
                    "..security.oauth2..",
                    "org.springframework.web..",
                    "jakarta.servlet..");
}
