package io.deskpulse;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.deskpulse");

    private static final String[] PURE = {
        "io.deskpulse.policy..",
        "io.deskpulse.fact..",
        "io.deskpulse.journey..",
        "io.deskpulse.desk..",
        "io.deskpulse.live..",
        "io.deskpulse.moment..",
        "io.deskpulse.board..",
        "io.deskpulse.alert..",
        "io.deskpulse.due..",
        "io.deskpulse.encoding..",
        "io.deskpulse.batch..",
        "io.deskpulse.evidence..",
        "io.deskpulse.scorecard..",
        "io.deskpulse.staffing..",
        "io.deskpulse.workload..",
        "io.deskpulse.forecast..",
        "io.deskpulse.roster..",
        "io.deskpulse.text..",
        "io.deskpulse.notify..",
        "io.deskpulse.intake..",
        "io.deskpulse.event.."
    };

    private static void shouldHold(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static ArchRule only(String[] speakers, String... language) {
        return noClasses()
                .that()
                .resideInAPackage("io.deskpulse..")
                .and()
                .resideOutsideOfPackages(speakers)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(language)
                .allowEmptyShould(true);
    }

    private static String[] in(String... packages) {
        return packages;
    }

    @Test
    void shouldHaveNoPackagesThatDependOnEachOther() {
        shouldHold(slices().matching("io.deskpulse.(**)").should().beFreeOfCycles());
    }

    @Test
    void shouldSpeakKafkaOnlyInTopologyAndApp() {
        shouldHold(only(in("io.deskpulse.topology", "io.deskpulse.app"), "org.apache.kafka..", "org.rocksdb.."));
    }

    @Test
    void shouldSpeakMicrometerAndPrometheusOnlyInMetricsAndApp() {
        shouldHold(only(in("io.deskpulse.metrics", "io.deskpulse.app"), "io.micrometer..", "io.prometheus.."));
    }

    @Test
    void shouldSpeakHttpOnlyInWeb() {
        shouldHold(only(in("io.deskpulse.web"), "io.javalin..", "org.eclipse.jetty.."));
    }

    @Test
    void shouldReadTheCommandLineOnlyInApp() {
        shouldHold(only(in("io.deskpulse.app"), "picocli.."));
    }

    @Test
    void shouldReadSettingsOnlyInConfig() {
        shouldHold(only(in("io.deskpulse.config"), "io.smallrye..", "org.eclipse.microprofile.."));
    }

    @Test
    void shouldKeepTheDomainApartFromTheRestOfTheProgram() {
        shouldHold(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.deskpulse.config..",
                        "io.deskpulse.topology..",
                        "io.deskpulse.metrics..",
                        "io.deskpulse.web..",
                        "io.deskpulse.app..",
                        "org.slf4j.."));
    }

    @Test
    void shouldKeepTheShellOutOfEverythingElse() {
        shouldHold(only(in("io.deskpulse.app"), "io.deskpulse.app.."));
    }

    @Test
    void shouldKnowWhatTimeItIsOnlyInApp() {
        shouldHold(noClasses()
                .that()
                .resideOutsideOfPackage("io.deskpulse.app")
                .should()
                .callMethodWhere(readsTheWallClock()));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe(
                "reads the wall clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().matches("now|system\\w*|tick\\w*"));
        return now.or(target(owner(JavaClass.Predicates.equivalentTo(System.class)))
                .and(target(nameMatching("currentTimeMillis"))));
    }

    @Test
    void shouldEndTheProcessOnlyInApp() {
        shouldHold(noClasses()
                .that()
                .resideOutsideOfPackage("io.deskpulse.app")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void shouldNameClassesAfterWhatTheyDo() {
        shouldHold(noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?|Constants|Common|Misc)$"));
    }

    @Test
    void shouldMarkEveryPackageAsNullSafe() {
        assertThat(CLASSES.getPackage("io.deskpulse").getSubpackagesInTree())
                .filteredOn(part -> !part.getClasses().isEmpty())
                .allSatisfy(part -> assertThat(part.isAnnotatedWith(NullMarked.class))
                        .as(part.getName())
                        .isTrue())
                .extracting(JavaPackage::getName)
                .contains("io.deskpulse.topology");
    }
}
