package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.ranking.SampleRounds.provinces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * Seven codes of the 63 that stand for another province among the 34, and names that stand for another territory: neither is ever
 * taken for what it was.
 */
class ReusedCodesTest {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);
    private static final Units OF_2025 = ParIndex.provinces().forIndexYear(2025);

    @Test
    void areSeven() {
        List<String> reused = new ArrayList<>();
        for (AdministrativeUnit unit : OF_2025.all()) {
            OF_2024.get(new UnitKey("63", unit.code()))
                    .filter(old -> !old.name().equals(unit.name()))
                    // Huế was renamed before the merger.
                    .filter(old -> !unit.code().equals("46"))
                    .ifPresent(old -> reused.add(unit.code()));
        }
        assertThat(reused).containsExactly("15", "24", "44", "52", "80", "82", "91");
    }

    @ParameterizedTest
    @CsvSource({
        "15, Yên Bái, Lào Cai",
        "24, Bắc Giang, Bắc Ninh",
        "44, Quảng Bình, Quảng Trị",
        "52, Bình Định, Gia Lai",
        "80, Long An, Tây Ninh",
        "82, Tiền Giang, Đồng Tháp",
        "91, Kiên Giang, An Giang"
    })
    void areReadByTheYearOfTheirRowAndNeverCompared(String code, String old, String young, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("results.csv"), "year,unit,index_percent\n2024," + code + ",80\n2025," + code + ",85\n");
        Rounds rounds = ParIndex.read(file);

        assertThat(rounds.year(2024).ranking().of(old).value()).contains(IndexValue.parse("80"));
        assertThat(rounds.year(2025).ranking().of(young).value()).contains(IndexValue.parse("85"));
        YearComparison comparison = YearComparison.between(rounds.year(2024), rounds.year(2025));
        assertThat(comparison.changes())
                .extracting(change -> change.unit() + " " + change.unit().key() + " " + change.state())
                .containsExactly(young + " 34/" + code + " merged", old + " 63/" + code + " merged");
        assertThat(comparison.changes()).allSatisfy(ReusedCodesTest::assertNoChange);
        // By its code alone, a unit is that of the later year.
        assertThat(comparison.of(code).unit().key()).isEqualTo(new UnitKey("34", code));
        assertThat(Series.of(rounds, code).entries())
                .extracting(Series.Entry::indexYear)
                .containsExactly(2025);
        assertThat(comparison.amongCommonUnits().changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The code that the province of this name had, and where it went.
        "10, Lào Cai, 34/15",
        "27, Bắc Ninh, 34/24",
        "45, Quảng Trị, 34/44",
        "64, Gia Lai, 34/52",
        "72, Tây Ninh, 34/80",
        "87, Đồng Tháp, 34/82",
        "89, An Giang, 34/91"
    })
    void areNotTheCodesThatTheProvincesOfTheseNamesHad(String code, String name, String now, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), "year,unit,index_percent\n2025," + code + ",80\n");

        assertThatThrownBy(() -> ParIndex.read(file))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("unit-not-in-force"));
        assertThat(OF_2025.find(name).key()).hasToString(now);
        assertThat(OF_2024.find(name).key()).hasToString("63/" + code);
    }

    @Test
    void ofMergedUnitsOfOneNameAreNeverOneUnit() {
        int names = 0;
        for (AdministrativeUnit unit : OF_2025.all()) {
            Optional<AdministrativeUnit> old = OF_2024.lookup(unit.name().vi()).unit();
            if (unit.predecessors().size() > 1 && old.isPresent()) {
                names++;
                YearResults before = provinces(2024, Map.of(unit.name().vi(), "80"));
                YearResults now = provinces(2025, Map.of(unit.name().vi(), "85"));
                assertThat(YearComparison.between(before, now).changes())
                        .as(unit.toString())
                        .hasSize(2)
                        .allSatisfy(ReusedCodesTest::assertNoChange);
                assertThat(Series.of(
                                        Rounds.of(List.of(before, now)),
                                        unit.name().vi())
                                .entries())
                        .hasSize(1);
            }
        }
        // All 23 kept the name of one of their predecessors.
        assertThat(names).isEqualTo(23);
    }

    @Test
    void areNotConfusedAgainstPredecessorsEither() {
        YearResults before = provinces(2024, Map.of("Yên Bái", "60", "Lào Cai", "80"));
        YearResults now = provinces(2025, Map.of("Lào Cai", "85"));

        // By code alone it would be Yên Bái, by name alone Lào Cai.
        assertThat(YearComparison.between(before, now)
                        .against(Predecessors.MEAN)
                        .of("15")
                        .from()
                        .flatMap(Standing::value))
                .contains(IndexValue.parse("70"));
        assertThat(before.figures(Measure.OVERALL)).containsOnlyKeys(new UnitKey("63", "15"), new UnitKey("63", "10"));
    }

    private static void assertNoChange(Change change) {
        assertThat(change.valueChange()).isEmpty();
        assertThat(change.pointsChange()).isEmpty();
        assertThat(change.rankChange()).isEmpty();
    }
}
