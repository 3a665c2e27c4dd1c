package org.parindex;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the walls between the rooms; a room that does not exist yet breaks none. */
class ArchitectureTest {
    private static final String BASE = "org.parindex";

    /** The room of the base package itself. */
    private static final String ROOT = "";

    /** A room sees every lower floor and, on its own floor, only the neighbours named here. */
    private record Room(int floor, Set<String> neighbours) {
        static Room onFloor(int floor, String... neighbours) {
            return new Room(floor, Set.of(neighbours));
        }
    }

    private static final Map<String, Room> ROOMS = Map.ofEntries(
            Map.entry("points", Room.onFloor(0, "text")),
            Map.entry("text", Room.onFloor(0)),
            Map.entry("provenance", Room.onFloor(0, "text")),
            Map.entry("problem", Room.onFloor(0, "text")),
            Map.entry("table", Room.onFloor(0, "text")),
            Map.entry("unit", Room.onFloor(1)),
            Map.entry("policy", Room.onFloor(1)),
            Map.entry("dossier", Room.onFloor(1, "unit")),
            Map.entry("evidence", Room.onFloor(1, "unit", "dossier")),
            Map.entry("survey", Room.onFloor(1, "evidence")),
            Map.entry("rule", Room.onFloor(2)),
            Map.entry("framework", Room.onFloor(2, "rule")),
            Map.entry("assessment", Room.onFloor(3)),
            Map.entry("ranking", Room.onFloor(3)),
            Map.entry("score", Room.onFloor(4)),
            Map.entry("comparison", Room.onFloor(4, "score")),
            Map.entry("fact", Room.onFloor(4)),
            Map.entry("audit", Room.onFloor(5)),
            Map.entry("published", Room.onFloor(5, "audit")),
            Map.entry("analysis", Room.onFloor(5)),
            Map.entry("report", Room.onFloor(6)),
            Map.entry("io", Room.onFloor(6)),
            Map.entry("excel", Room.onFloor(6)),
            Map.entry("testkit", Room.onFloor(6, "report", "io", "excel")),
            Map.entry(ROOT, Room.onFloor(7)));

    private static JavaClasses library;

    @BeforeAll
    static void readTheClasses() {
        library = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
        assertThat(library).isNotEmpty();
    }

    @Test
    void everyClassLivesInAKnownRoom() {
        assertThat(library)
                .as("a new room needs a floor in ROOMS")
                .allSatisfy(type -> assertThat(roomOf(type)).as(type.getName()).isIn(ROOMS.keySet()));
    }

    @Test
    void aRoomUsesLowerFloorsAndItsNamedNeighboursOnly() {
        classes().should(useOnlyWhatTheirRoomMaySee()).check(library);
    }

    @Test
    void nothingUsesTheTestKit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".testkit..")
                .allowEmptyShould(true)
                .check(library);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(eachPackage()).should().beFreeOfCycles().check(library);
    }

    @Test
    void onlyIoKnowsJackson() {
        onlyRoomThatUses("io", "com.fasterxml.jackson");
    }

    @Test
    void onlyAnalysisKnowsCommonsMath() {
        onlyRoomThatUses("analysis", "org.apache.commons.math3");
    }

    @Test
    void onlyTheTestKitKnowsJUnitAndJqwik() {
        for (String library : List.of("org.junit", "org.opentest4j", "net.jqwik")) {
            onlyRoomThatUses("testkit", library);
        }
    }

    /** So that a command line without them can use the rest. */
    @Test
    void whatNeedsNeitherJUnitNorJqwikUsesNothingThatDoes() {
        DescribedPredicate<JavaClass> needs = describe(
                "need JUnit or jqwik",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch(name -> name.startsWith("org.junit")
                                || name.startsWith("org.opentest4j")
                                || name.startsWith("net.jqwik")));
        noClasses()
                .that(DescribedPredicate.not(needs))
                .should(dependOnClassesThat(needs.and(describe("are in the test kit", ArchitectureTest::isOwn))))
                .check(library);
    }

    @Test
    void publicSignaturesShowNoThirdPartyType() {
        classes()
                .that(describe("can be seen by users", ArchitectureTest::isVisible))
                .and()
                .resideOutsideOfPackage(BASE + ".testkit..")
                .should(showOnlyOwnAndJavaTypes())
                .allowEmptyShould(true)
                .check(library);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(library.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info annotated @NullMarked", room.getName())
                        .isTrue());
    }

    private static void onlyRoomThatUses(String room, String thirdParty) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "." + room + "..")
                .should(dependOnClassesThat(describe(
                        "reside in " + thirdParty,
                        type -> type.getBaseComponentType().getPackageName().startsWith(thirdParty))))
                .allowEmptyShould(true)
                .check(library);
    }

    /** The first segment after the base package; {@link #ROOT} for the base package itself. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(BASE)) {
            return ROOT;
        }
        String inside = name.substring(BASE.length() + 1);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static boolean isOwn(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE) || name.startsWith(BASE + ".");
    }

    private static boolean maySee(String from, String to) {
        Room origin = ROOMS.get(from);
        Room target = ROOMS.get(to);
        if (from.equals(to)) {
            return true;
        }
        // Documents hold what was computed, not how: a reader of files needs no statistics.
        if (from.equals("io") && to.equals("analysis")) {
            return false;
        }
        return origin != null
                && target != null
                && (target.floor() < origin.floor() || origin.neighbours().contains(to));
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheirRoomMaySee() {
        return new ArchCondition<>("use only lower floors and named neighbours") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOwn(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> !maySee(
                                roomOf(type), roomOf(dependency.getTargetClass().getBaseComponentType())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOwn(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    /** Public, and so is every class around it (protected counts: subclasses see it). */
    private static boolean isVisible(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> showOnlyOwnAndJavaTypes() {
        return new ArchCondition<>("show only types of Java and of the library") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> heading = Stream.concat(
                        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()),
                        boundsOf(type.getTypeParameters()));
                report(heading, type.getDescription(), events);
                // Inherited members too: a hidden superclass lends its public ones to a visible class.
                Stream.of(type.getAllFields(), type.getConstructors(), type.getAllMethods())
                        .flatMap(Set::stream)
                        .filter(member -> isOpen(member.getModifiers()))
                        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .forEach(member -> report(typesOf(member), member.getDescription(), events));
            }

            private void report(Stream<JavaType> types, String place, ConditionEvents events) {
                types.flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(shown -> !isOwn(shown) && !isOfJava(shown))
                        .distinct()
                        .forEach(shown ->
                                events.add(SimpleConditionEvent.violated(shown, place + " shows " + shown.getName())));
            }
        };
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getThrowsClause().getTypes().stream(),
                        boundsOf(code.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> boundsOf(List<? extends JavaTypeVariable<?>> parameters) {
        return parameters.stream().flatMap(parameter -> parameter.getUpperBounds().stream());
    }

    private static boolean isOfJava(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("org.jspecify.");
    }
}
