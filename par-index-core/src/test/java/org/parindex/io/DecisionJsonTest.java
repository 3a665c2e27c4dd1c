package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.framework.Component;
import org.parindex.framework.Decision;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Bilingual;

class DecisionJsonTest {

    private static Decision read(String document) {
        return DecisionJson.read("d.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String bundled(String number) throws IOException {
        try (InputStream stream = ParIndex.class.getResourceAsStream("framework/" + number + "-qd-bnv.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1294, 2012",
        "4361, 2016",
        "2948, 2017",
        "2636, 2018",
        "1150, 2019",
        "1149, 2020",
        "876, 2022",
        "1187, 2025"
    })
    void readsTheBundledDecisions(String number, int firstYear) throws IOException {
        Decision decision = read(bundled(number));
        assertThat(decision.id()).isEqualTo(number + "/QĐ-BNV");
        assertThat(decision.governs(firstYear)).isTrue();
        assertThat(decision.governs(firstYear - 1)).isFalse();
        assertThat(ParIndex.decision(decision.id())).isEqualTo(decision);
    }

    @Test
    void readsEveryKey() {
        Provenance press = Provenance.of(Status.PRESS, "n");
        Decision decision = read("""
                {
                  "format": "par-index-decision/1", "id": "1/QĐ", "signed": {"value": "2012-12-03", "status": "press", "note": "n"},
                  "indexYears": {"from": 2012, "to": 2013},
                  "counts": {"components": {"value": "2", "status": "press", "note": "n"}, "bySurvey": {"value": "37", "status": "press", "note": "n"}},
                  "components": [
                    {"number": 1, "name": {"vi": "Thể chế", "en": "Institutions"}, "nameStatus": "official",
                     "maximum": {"value": "60.5", "status": "press", "note": "n"},
                     "counts": {"criteria": {"value": "3", "status": "press", "note": "n"}, "subCriteria": {"value": "9", "status": "press", "note": "n"}}},
                    {"number": 2, "maximum": {"value": "39.5", "status": "press", "note": "n"}}
                  ],
                  "sums": [{"components": [1, 2], "maximum": {"value": "100", "status": "press", "note": "n"}}],
                  "sources": [{"source": "sipas", "maximum": {"value": "10", "status": "press", "note": "n"}}],
                  "total": {"value": "100", "status": "press", "note": "n"},
                  "notes": ["a", "b"]
                }
                """);
        assertThat(decision.id()).isEqualTo("1/QĐ");
        assertThat(decision.signed()).contains(new Stated<>("2012-12-03", press));
        assertThat(decision.fromYear()).isEqualTo(2012);
        assertThat(decision.toYear()).isEqualTo(OptionalInt.of(2013));
        assertThat(decision.counts())
                .isEqualTo(Map.of(
                        Decision.Counted.COMPONENTS, new Stated<>(2, press),
                        Decision.Counted.BY_SURVEY, new Stated<>(37, press)));
        Component first = decision.component(1).orElseThrow();
        assertThat(first.name())
                .contains(new Stated<>(Bilingual.of("Thể chế", "Institutions"), Provenance.of(Status.OFFICIAL, "")));
        assertThat(first.maximum()).contains(new Stated<>(Points.parse("60.5"), press));
        assertThat(first.criteria()).contains(new Stated<>(3, press));
        assertThat(first.subCriteria()).contains(new Stated<>(9, press));
        assertThat(decision.sums())
                .containsExactly(new Decision.Sum(Set.of(1, 2), new Stated<>(Points.of(100), press)));
        assertThat(decision.sources()).isEqualTo(Map.of(PointSource.SIPAS, new Stated<>(Points.of(10), press)));
        assertThat(decision.total()).contains(new Stated<>(Points.of(100), press));
        assertThat(decision.notes()).containsExactly("a", "b");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Decision decision = read("""
                {"format": "par-index-decision/1", "id": "1", "indexYears": {"from": 2012, "to": null}, "components": []}
                """);
        assertThat(decision.signed()).isEmpty();
        assertThat(decision.toYear()).isEmpty();
        assertThat(decision.components()).isEmpty();
        assertThat(decision.total()).isEmpty();
        assertThat(decision.notes()).isEqualTo(List.of());
    }

    @Test
    void aTotalIsHeldAgainstTheComponentsOnlyWhereAllAreKnown() {
        String document = """
                {"format": "par-index-decision/1", "id": "1", "indexYears": {"from": 2012, "to": null},
                 "components": [{"number": 1, "maximum": {"value": "60", "status": "press", "note": ""}}, {"number": 2}],
                 "total": {"value": "100", "status": "press", "note": ""}}
                """;
        assertThat(read(document).total()).map(Stated::value).contains(Points.of(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void tenThousandLevelsEndInAClearError(String level) {
        assertThatThrownBy(() -> read(level.repeat(10_000)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("d.json: The file cannot be read from here: brackets are nested too deeply");
    }

    @Test
    void aHundredLevelsAreReadAndFoundWrong() {
        assertThatThrownBy(() -> read("[".repeat(100) + "]".repeat(100)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("d.json:1:1: The value of / must be an object: [ ]");
    }

    @Test
    void oneLevelMoreIsTooDeep() {
        assertThatThrownBy(() -> read("[".repeat(101) + "]".repeat(101)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("d.json: The file cannot be read from here: brackets are nested too deeply");
    }

    @Test
    void everyCutOfABundledDocumentIsRefusedWithAPlace() throws IOException {
        String whole = bundled("1150").strip();
        for (int length = 1; length < whole.length(); length += 7) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageMatching(
                            "d\\.json:\\d+:\\d+: The file cannot be read from here: the document ends too early[^\n]*");
        }
    }

    @Test
    void readsAFileAndNamesItInProblems(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("876.json");
        Files.writeString(file, bundled("876"));
        assertThat(DecisionJson.read(file)).isEqualTo(ParIndex.decision("876/QĐ-BNV"));
        Files.writeString(file, "{} x");
        assertThatThrownBy(() -> DecisionJson.read(file)).hasMessageStartingWith(file + ":1:4: ");
    }
}
