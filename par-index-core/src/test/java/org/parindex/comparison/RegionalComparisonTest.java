package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parindex.ranking.SampleRounds.provinces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.points.PercentagePoints;
import org.parindex.points.Ratio;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class RegionalComparisonTest {

    @Test
    void comparesRegionsOfOneScheme() {
        Change change = YearComparison.between(all(2023, 80), all(2024, 82)).of("Tây Nguyên");

        assertThat(change.state()).isEqualTo(Change.State.BOTH);
        assertThat(change.valueChange()).contains(PercentagePoints.exact(Ratio.of(2)));
        assertThat(change.rankChange()).hasValue(0);
        assertThat(YearComparison.between(all(2023, 80), all(2024, 82)).toText(Language.EN))
                .containsOnlyOnce("A region is the mean of its units (");
    }

    @Test
    void comparesNothingAcrossSchemesAndSaysWhy() {
        YearComparison comparison = YearComparison.between(all(2024, 80), all(2025, 82));

        assertThat(comparison.changes()).hasSize(12).allSatisfy(change -> {
            assertThat(change.valueChange()).isEmpty();
            assertThat(change.pointsChange()).isEmpty();
            assertThat(change.rankChange()).isEmpty();
        });
        assertThat(comparison.comparability().units()).isEqualTo(Comparability.Shared.DIFFERENT);
        assertThat(comparison.comparability().remarks())
                .containsExactly(Bilingual.of(
                        "Vùng của 63 và của 34 đơn vị: vùng của hai cách chia không so sánh được với nhau, dù trùng tên;"
                                + " 7 đơn vị sáp nhập nằm trên hơn một vùng cũ:"
                                + " Bắc Ninh (Trung du và miền núi phía Bắc, Đồng bằng sông Hồng);"
                                + " Phú Thọ (Trung du và miền núi phía Bắc, Đồng bằng sông Hồng);"
                                + " Quảng Ngãi (Bắc Trung Bộ và Duyên hải miền Trung, Tây Nguyên);"
                                + " Gia Lai (Bắc Trung Bộ và Duyên hải miền Trung, Tây Nguyên);"
                                + " Đắk Lắk (Bắc Trung Bộ và Duyên hải miền Trung, Tây Nguyên);"
                                + " Lâm Đồng (Bắc Trung Bộ và Duyên hải miền Trung, Tây Nguyên);"
                                + " Tây Ninh (Đông Nam Bộ, Đồng bằng sông Cửu Long)",
                        "Regions of 63 and of 34 units: regions of two schemes do not compare, even under one name;"
                                + " 7 merged units straddle old regions:"
                                + " Bắc Ninh (Northern Midlands and Mountains, Red River Delta);"
                                + " Phú Thọ (Northern Midlands and Mountains, Red River Delta);"
                                + " Quảng Ngãi (North Central and Central Coast, Central Highlands);"
                                + " Gia Lai (North Central and Central Coast, Central Highlands);"
                                + " Đắk Lắk (North Central and Central Coast, Central Highlands);"
                                + " Lâm Đồng (North Central and Central Coast, Central Highlands);"
                                + " Tây Ninh (Southeast, Mekong Delta)"));
    }

    @Test
    void comparesNothingAcrossSchemesAgainstPredecessorsEither() {
        YearComparison comparison =
                YearComparison.between(all(2024, 80), all(2025, 82)).against(Predecessors.MEAN);

        assertThat(comparison.changes())
                .allSatisfy(change -> assertThat(change.valueChange()).isEmpty());
        assertThat(comparison.title(Language.EN)).doesNotContain("merged");
    }

    @Test
    void tellsRegionsOfOneNameApartForPeople() {
        YearComparison comparison = YearComparison.between(all(2024, 80), all(2025, 82));

        assertThat(comparison.toText(Language.VI))
                .contains("Đồng bằng sông Hồng (regions-34)")
                .contains("Đồng bằng sông Hồng (regions-63)");
    }

    @Test
    void hasASeriesOfARegionBackToItsScheme() {
        Rounds rounds = Rounds.of(List.of(all(2023, 80), all(2024, 81), all(2025, 82), all(2026, 84)));

        assertThat(Series.of(rounds, "Đồng bằng sông Hồng").entries())
                .extracting(Series.Entry::indexYear)
                .containsExactly(2025, 2026);
        assertThat(Series.of(rounds, "Đồng bằng sông Hồng")
                        .year(2026)
                        .orElseThrow()
                        .valueChange())
                .contains(PercentagePoints.exact(Ratio.of(2)));
        assertThat(Series.of(rounds, "Đồng bằng sông Hồng").toText(Language.EN))
                .contains("The region is the mean of 6 units: derived, no official figure\n")
                .contains("Before 2025 the regions were others: regions of two schemes do not compare\n");
        assertThat(Series.of(rounds, "Đồng bằng sông Hồng").toText(Language.VI))
                .contains("Số liệu vùng là trung bình của 6 đơn vị: số suy ra, không phải số liệu chính thức\n")
                .contains("Trước năm 2025 vùng được chia khác: vùng của hai cách chia không so sánh được với nhau\n");
    }

    @Test
    void refusesPrintedRegionsAcrossSchemesToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("facts.csv");
        Files.writeString(file, """
                year,unit,kind,figure
                2024,Đồng bằng sông Hồng,value,90
                2025,Đồng bằng sông Hồng,value,91
                """);
        Rounds rounds = ParIndex.readFacts(file).regions();

        YearComparison comparison = YearComparison.between(rounds.year(2024), rounds.year(2025));
        assertThat(comparison.changes()).hasSize(2).allSatisfy(change -> {
            assertThat(change.valueChange()).isEmpty();
            assertThat(change.rankChange()).isEmpty();
        });
        assertThat(comparison.comparability().differences())
                .containsExactly(Bilingual.of(
                        "Vùng của hai cách chia không so sánh được với nhau, dù trùng tên",
                        "Regions of two schemes do not compare, even under one name"));
        assertThat(Series.of(rounds, "Đồng bằng sông Hồng").toText(Language.EN))
                .contains("Before 2025 the regions were others: regions of two schemes do not compare\n")
                .doesNotContain("derived, no official figure");
    }

    /** All units of a year with one value, so that each region has it, too. */
    private static YearResults all(int year, int value) {
        Map<String, String> values = new HashMap<>();
        provinces(year, Map.of())
                .units()
                .all()
                .forEach(unit -> values.put(unit.name().vi(), Integer.toString(value)));
        return provinces(year, values).byRegion();
    }
}
