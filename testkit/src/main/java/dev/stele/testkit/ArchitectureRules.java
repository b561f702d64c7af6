package dev.stele.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** How every service is laid out; each rule fails when it matches nothing. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** The production classes of a package. */
    public static JavaClasses classesOf(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /** No two packages need each other. */
    public static ArchRule noCycles(String basePackage) {
        return slices().matching(basePackage + ".(**)").should().beFreeOfCycles();
    }

    /** Null is said, never assumed. */
    public static ArchRule nullMarked() {
        DescribedPredicate<JavaClass> marked = DescribedPredicate.describe(
                "live in a @NullMarked package", c -> c.getPackage().isAnnotatedWith(NullMarked.class));
        return classes()
                .that()
                .areTopLevelClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(marked));
    }

    /** {@code web}, {@code persistence} and {@code messaging} know the core and not each other. */
    public static ArchRule adaptersApart(String adapter, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = ".." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(".." + adapter + "..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages)
                        .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("dev.stele..")));
    }

    /** The core of a feature knows no framework for web, store or log. */
    public static ArchRule coreIsPlain(String... corePackages) {
        return noClasses()
                .that()
                .resideInAnyPackage(corePackages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.kafka..",
                        "org.apache.kafka..",
                        "com.mongodb..",
                        "org.bson..",
                        "jakarta.servlet..");
    }
}
