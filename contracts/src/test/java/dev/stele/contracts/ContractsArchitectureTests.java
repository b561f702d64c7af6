package dev.stele.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.stele.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractsArchitectureTests {

    @ArchTest
    static final ArchRule valuesAloneDependOnNothingButAnnotations = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.stele.contracts", "java..", "org.jspecify.annotations", "com.fasterxml.jackson.annotation");

    @ArchTest
    static final ArchRule factsAreRecords =
            classes().that().implement(NewsEvent.class).should().beRecords();
}
