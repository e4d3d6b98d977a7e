package org.mendan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLink;

/** The product has no way to change or remove an entry of the audit log, whatever its rights in the database. */
class AuditAppendOnlyTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("org.mendan");

    private static final String TABLES = "(audit_entry|audit_link|AuditEntry|AuditLink)\\b";

    /**
     * In SQL and in JPQL. A string that the compiler puts together of parts is one in the class file; right before it stands
     * its length, which may be a letter.
     */
    private static final Pattern CHANGE = Pattern.compile(
            "(update|delete(\\s+from)?|truncate(\\s+table)?|merge\\s+into|drop\\s+table(\\s+if\\s+exists)?)\\s+(only\\s+)?"
                    + TABLES,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDITION = Pattern.compile("insert\\s+into\\s+" + TABLES, Pattern.CASE_INSENSITIVE);

    private static String strings(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(file.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> saying(Pattern what) {
        return PRODUCT.stream()
                .filter(type -> what.matcher(strings(type)).find())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    @Test
    void AU1_no_statement_of_the_product_changes_or_removes_an_entry() throws IOException {
        assertThat(saying(CHANGE)).isEmpty();
        assertThat(saying(ADDITION))
                .as("what adds to the log is seen")
                .containsExactlyInAnyOrder("JpaAuditLog", "JpaAuditLinks");
        for (String change : List.of(
                "update audit_entry set detail = ''", "DELETE FROM AuditEntry e", "truncate  table audit_link")) {
            assertThat(CHANGE.matcher(change).find()).as(change).isTrue();
        }
        try (Stream<Path> migrations = Files.walk(Path.of("../persistence/src/main/resources/db"))) {
            List<Path> files = migrations.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (Path file : files) {
                assertThat(CHANGE.matcher(Files.readString(file, UTF_8)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void AU1_an_entry_and_its_place_are_what_they_were_made_as() {
        for (Class<?> type : List.of(AuditEntry.class, AuditLink.class)) {
            JavaClass entity = PRODUCT.get(type);
            for (JavaField field : entity.getFields()) {
                assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.PRIVATE);
                assertThat(field.getAccessesToSelf().stream()
                                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .map(JavaAccess::getOrigin))
                        .as(field.getFullName())
                        .allMatch(JavaConstructor.class::isInstance);
            }
            assertThat(entity.getMethods()).extracting(JavaMethod::getName).noneMatch(name -> name.startsWith("set"));
        }
    }

    @Test
    void AU1_no_entity_manager_is_asked_to_change_what_the_log_holds() {
        noClasses()
                .that()
                .resideInAPackage("org.mendan.persistence.audit")
                .should()
                .callMethod(EntityManager.class, "merge", Object.class)
                .orShould()
                .callMethod(EntityManager.class, "remove", Object.class)
                .orShould()
                .callMethod(EntityManager.class, "createQuery", String.class)
                .orShould()
                .callMethod(EntityManager.class, "createNativeQuery", String.class)
                .because("queries of the log say what they read")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mendan.persistence.audit")
                .and(DescribedPredicate.describe(
                        "know entries or links", type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(one -> one.getTargetClass().isAssignableTo(AuditEntry.class)
                                        || one.getTargetClass().isAssignableTo(AuditLink.class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(PRODUCT);
    }
}
