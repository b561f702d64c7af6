package dev.stele.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Newsroom.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule startsWithoutSpring =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("dev.stele.(stack..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingButTheCommandLineReadsIt = classes()
            .that()
            .resideInAPackage("dev.stele.stack.cli..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("dev.stele.stack.cli..");
}
