package org.mendan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules that keep the rooms of the house apart, over all three modules. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.mendan");

    /** What stands between the rules and the platform: session beans, and the adapters of the data grid. */
    private static final DescribedPredicate<JavaClass> SHELL = DescribedPredicate.describe(
            "shells of the live domain",
            type -> type.getSimpleName().endsWith("Bean")
                    || type.getSimpleName().startsWith("Grid")
                    || type.getSimpleName().endsWith("Json")
                    || type.getName().contains("Bean$"));

    private static final ArchCondition<JavaMethod> ONLY_BE_CALLED_AT_HOME =
            new ArchCondition<>("only be called in their own class") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    String home = method.getOwner().getName();
                    method.getCallsOfSelf().stream()
                            .filter(call -> !call.getOriginOwner()
                                    .getName()
                                    .split("\\$", 2)[0]
                                    .equals(home))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            };

    @Test
    void the_rules_have_looked_at_the_whole_product() {
        Set<String> rooms = PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(PRODUCT).hasSizeGreaterThan(120);
        assertThat(rooms)
                .contains(
                        "org.mendan.persistence.memo", "org.mendan.memo", "org.mendan.meeting", "org.mendan.web.wire");
    }

    /** Elsewhere only a view of a bean is known: a method that is not public answers every call through it with an exception. */
    @Test
    void what_session_beans_offer_to_others_is_public() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Bean")
                .and()
                .arePackagePrivate()
                .and()
                .areNotStatic()
                .should(ONLY_BE_CALLED_AT_HOME)
                .check(PRODUCT);
    }

    @Test
    void live_domain_is_plain_java() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.mendan.web..", "org.mendan.persistence..")
                .and(DescribedPredicate.not(SHELL))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "com.hazelcast..")
                .check(PRODUCT);
    }

    @Test
    void persistence_knows_neither_the_live_domain_nor_the_pages() {
        noClasses()
                .that()
                .resideInAPackage("org.mendan.persistence..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "of the modules above",
                        type -> type.getPackageName().startsWith("org.mendan")
                                && !type.getPackageName().startsWith("org.mendan.persistence")))
                .check(PRODUCT);
    }

    @Test
    void the_live_domain_does_not_know_the_pages() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mendan.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mendan.web..")
                .check(PRODUCT);
    }

    @Test
    void entities_know_no_repository() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Jpa")
                .check(PRODUCT);
    }

    @Test
    void features_are_free_of_cycles() {
        slices().matching("org.mendan.(*)..").should().beFreeOfCycles().check(PRODUCT);
        slices().matching("org.mendan.web.(*)..").should().beFreeOfCycles().check(PRODUCT);
        slices().matching("org.mendan.persistence.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
    }

    @Test
    void stateless_beans_keep_only_what_is_injected() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotStatic()
                .should()
                .beAnnotatedWith(EJB.class)
                .orShould()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .check(PRODUCT);
    }

    @Test
    void every_room_is_null_marked_and_described() {
        PRODUCT.stream().map(JavaClass::getPackage).distinct().forEach(room -> assertThat(
                        room.isAnnotatedWith(NullMarked.class))
                .as("%s has a package-info with @NullMarked", room.getName())
                .isTrue());
    }

    @Test
    void nobody_starts_threads_writes_to_the_console_or_throws_generic_exceptions() {
        ArchRule noThreads = noClasses().should().callConstructor(Thread.class, Runnable.class);
        noThreads.check(PRODUCT);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCT);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(PRODUCT);
    }

    @Test
    void names_say_what_a_class_is() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .check(PRODUCT);
    }
}
