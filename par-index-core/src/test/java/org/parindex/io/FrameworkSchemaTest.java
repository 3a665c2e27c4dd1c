package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.framework.PointSource;
import org.parindex.policy.MissingPolicy;
import org.parindex.policy.NoSurveyPolicy;
import org.parindex.policy.NotApplicablePolicy;
import org.parindex.problem.Problem;
import org.parindex.provenance.Status;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Linear;
import org.parindex.rule.ScoringRule;
import org.parindex.unit.UnitKind;

/** Holds the schema and the reader together: the same keys, the same words, the same keys required, the same numbers. */
class FrameworkSchemaTest {

    private static final JsonTree.Value SCHEMA =
            JsonTree.read("schema", FrameworkJson.schema().getBytes(StandardCharsets.UTF_8));

    private static JsonTree.Value at(String... path) {
        JsonTree.Value value = SCHEMA;
        for (String key : path) {
            value = value.get(key).orElseThrow(() -> new AssertionError(String.join("/", path)));
        }
        return value;
    }

    private static List<String> texts(JsonTree.Value list) {
        return list.items().stream().map(item -> item.text().orElseThrow()).toList();
    }

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                arguments(at(), FrameworkJsonReader.KEYS),
                arguments(at("properties", "indexYears"), FrameworkJsonReader.YEAR_KEYS),
                arguments(at("properties", "sources"), names(PointSource.values())),
                arguments(at("$defs", "provenance"), FrameworkJsonReader.PROVENANCE_KEYS),
                arguments(at("$defs", "policies"), FrameworkJsonReader.POLICY_KEYS),
                arguments(at("$defs", "policies", "properties", "cutoffsByKind"), names(UnitKind.values())),
                arguments(at("$defs", "cutoff"), FrameworkJsonReader.CUTOFF_KEYS),
                arguments(at("$defs", "group"), FrameworkJsonReader.GROUP_KEYS),
                arguments(at("$defs", "leaf"), FrameworkJsonReader.LEAF_KEYS),
                arguments(at("$defs", "item"), RuleJson.ITEM_KEYS),
                arguments(at("$defs", "band"), RuleJson.BAND_KEYS),
                arguments(at("$defs", "wording"), RuleJson.NAME_KEYS));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void everyObjectHasTheKeysThatTheReaderTakes(JsonTree.Value object, List<String> keys) {
        assertThat(object.get("properties").orElseThrow().members().keySet()).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource(ScoringRule.Kind.class)
    void everyKindOfRuleHasTheKeysThatTheReaderTakes(ScoringRule.Kind kind) {
        JsonTree.Value properties = at("$defs", kind.toString(), "properties");
        assertThat(properties.members().keySet()).containsExactlyElementsOf(RuleJson.keys(kind));
        assertThat(at("$defs", kind.toString(), "properties", "kind", "const").text())
                .contains(kind.toString());
    }

    @Test
    void aRuleIsOneOfTheKinds() {
        assertThat(at("$defs", "rule", "oneOf").items())
                .extracting(one -> one.get("$ref").flatMap(JsonTree.Value::text).orElseThrow())
                .containsExactlyElementsOf(Arrays.stream(ScoringRule.Kind.values())
                        .map(kind -> "#/$defs/" + kind)
                        .toList());
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments(at("$defs", "source"), names(PointSource.values())),
                arguments(at("$defs", "status"), names(Status.values())),
                arguments(at("$defs", "unitKind"), names(UnitKind.values())),
                arguments(at("$defs", "policies", "properties", "missing"), names(MissingPolicy.values())),
                arguments(at("$defs", "policies", "properties", "notApplicable"), names(NotApplicablePolicy.values())),
                arguments(at("$defs", "policies", "properties", "noSurvey"), names(NoSurveyPolicy.values())),
                arguments(at("$defs", "linear", "properties", "of"), names(Linear.Of.values())),
                arguments(
                        at("$defs", "against-base", "properties", "direction"), names(AgainstBase.Direction.values())),
                arguments(at("$defs", "against-base", "properties", "base"), names(AgainstBase.Base.values())));
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyListOfWordsIsThatOfTheReader(JsonTree.Value list, List<String> words) {
        assertThat(texts(list.get("enum").orElseThrow())).isEqualTo(words);
    }

    @Test
    void noObjectTakesOtherKeysAndEveryReferenceIsThere() {
        List<JsonTree.Value> all = new ArrayList<>();
        collect(SCHEMA, all);
        assertThat(all)
                .filteredOn(value -> value.isObject() && value.get("properties").isPresent())
                .hasSize(24)
                .allSatisfy(
                        object -> assertThat(object.get("additionalProperties").flatMap(JsonTree.Value::truth))
                                .contains(false));
        assertThat(all)
                .filteredOn(value -> value.isObject() && value.get("$ref").isPresent())
                .isNotEmpty()
                .allSatisfy(reference -> at(
                        "$defs",
                        reference
                                .get("$ref")
                                .flatMap(JsonTree.Value::text)
                                .orElseThrow()
                                .substring("#/$defs/".length())));
    }

    private static void collect(JsonTree.Value value, List<JsonTree.Value> all) {
        all.add(value);
        if (value.isObject()) {
            value.members().values().forEach(member -> collect(member, all));
        } else if (value.isArray()) {
            value.items().forEach(item -> collect(item, all));
        }
    }

    private static final String LEAF = "/components/0";

    static Stream<Arguments> empty() {
        return Stream.concat(
                Stream.of(
                        arguments(at(), "{}", "", Set.of()),
                        arguments(at("properties", "indexYears"), "{\"indexYears\": {}}", "/indexYears", Set.of()),
                        arguments(at("$defs", "wording"), "{\"title\": {}}", "/title", Set.of()),
                        arguments(at("$defs", "provenance"), "{\"provenance\": {}}", "/provenance", Set.of()),
                        arguments(at("$defs", "policies"), "{\"policies\": {}}", "/policies", Set.of()),
                        arguments(
                                at("$defs", "cutoff"),
                                "{\"policies\": {\"cutoffs\": [{}]}}",
                                "/policies/cutoffs/0",
                                Set.of()),
                        arguments(
                                at("$defs", "group"),
                                "{\"components\": [{\"criteria\": []}]}",
                                LEAF,
                                Set.of("criteria")),
                        arguments(at("$defs", "leaf"), "{\"components\": [{\"rule\": {}}]}", LEAF, Set.of("rule")),
                        arguments(
                                at("$defs", "item"),
                                "{\"components\": [{\"rule\": {\"kind\": \"levels\", \"levels\": [{}]}}]}",
                                LEAF + "/rule/levels/0",
                                Set.of()),
                        arguments(
                                at("$defs", "band"),
                                "{\"components\": [{\"rule\": {\"kind\": \"bands\", \"bands\": [{}]}}]}",
                                LEAF + "/rule/bands/0",
                                Set.of())),
                Arrays.stream(ScoringRule.Kind.values())
                        .map(kind -> arguments(
                                at("$defs", kind.toString()),
                                "{\"components\": [{\"rule\": {\"kind\": \"" + kind + "\"}}]}",
                                LEAF + "/rule",
                                Set.of("kind"))));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void whatIsRequiredIsThatWhichTheReaderMisses(
            JsonTree.Value object, String document, String pointer, Set<String> present) {
        Set<String> missed = new TreeSet<>(present);
        for (Problem problem : FrameworkJson.check("d", document.getBytes(StandardCharsets.UTF_8), List.of())) {
            String key = String.valueOf(problem.arguments().get("key"));
            if (problem.kind() == DocumentProblem.KEY_MISSING
                    && key.startsWith(pointer + "/")
                    && key.indexOf('/', pointer.length() + 1) < 0) {
                missed.add(key.substring(pointer.length() + 1));
            }
        }
        assertThat(texts(object.get("required").orElseThrow())).containsExactlyInAnyOrderElementsOf(missed);
    }

    @ParameterizedTest
    @CsvSource({
        "points, 1.5",
        "points, 0",
        "points, 999999.999999",
        "points, 1000000",
        "points, 1.1234567",
        "points, '1,5'",
        "points, 1.",
        "points, ''",
        "percent, 80%",
        "percent, -80.5%",
        "percent, 200/3%",
        "percent, 200/0%",
        "percent, 200/03%",
        "percent, 80",
        "percent, 80 %",
        "percent, 1234567890123%",
        "number, 90",
        "number, -1",
        "number, 4.5",
        "number, 4.5%",
        "number, 1/3",
        "number, 1e3",
        "notBlank, a",
        "notBlank, ' '",
        "notBlank, ''"
    })
    void everyFormIsThatOfTheReader(String form, String text) {
        String pattern = at("$defs", form, "pattern").text().orElseThrow();
        assertThat(Pattern.compile(pattern).matcher(text).find()).isEqualTo(reads(form, text));
    }

    private static boolean reads(String form, String text) {
        Function<String, ?> reader = switch (form) {
            case "points" -> Forms::points;
            case "percent" -> Forms::percent;
            case "number" -> Forms::number;
            case "id" -> Forms::id;
            case "group" -> Forms::group;
            default -> Forms::notBlank;
        };
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "1.2", "B1", "P12", "0", "1.", "1.02", "X1", "B1.1", "12345", "''"})
    void theNumbersOfLeavesAreThoseOfTheReader(String text) {
        String pattern =
                at("$defs", "leaf", "properties", "id", "pattern").text().orElseThrow();
        assertThat(Pattern.compile(pattern).matcher(text).find()).isEqualTo(reads("id", text));
    }

    @ParameterizedTest
    @CsvSource({"A", "Rất tốt", "' A'", "'A '", "'A,B'", "'A;B'", "A≥", "''", "Loại 1"})
    void theNamesOfGroupsAreThoseOfTheReader(String text) {
        String pattern =
                at("$defs", "cutoff", "properties", "group", "pattern").text().orElseThrow();
        assertThat(Pattern.compile(pattern).matcher(text).find()).isEqualTo(reads("group", text));
    }
}
