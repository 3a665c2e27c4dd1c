package org.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parindex.ranking.SampleRounds.provinces;
import static org.parindex.ranking.SampleRounds.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.points.IndexValue;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Stated;
import org.parindex.provenance.Status;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

class RegionalMeansTest {

    private static final UnitKey HIGHLANDS = new UnitKey("regions-63", "tay-nguyen");

    private static final Map<String, String> FIVE =
            Map.of("Kon Tum", "80", "Gia Lai", "81", "Đắk Lắk", "82", "Đắk Nông", "83", "Lâm Đồng", "87");

    @Test
    void areTheMeansOfAllUnitsOfARegion() {
        YearResults regions = provinces(2023, FIVE).withDecision("876/QĐ-BNV").byRegion();

        Figure figure = regions.figures(Measure.OVERALL).get(HIGHLANDS);
        // (80 + 81 + 82 + 83 + 87) / 5
        assertThat(figure.value()).contains(IndexValue.parse("82.6"));
        assertThat(figure.provenance().status()).isEqualTo(Status.DERIVED);
        assertThat(figure.provenance().note()).isEqualTo("mean of 5 units");
        assertThat(figure.provenance().sources()).containsExactly(SampleRounds.MINISTRY);
        assertThat(figure.ranks()).isEmpty();
        assertThat(regions.decision()).contains("876/QĐ-BNV");
        assertThat(regions.indexYear()).isEqualTo(2023);
        assertThat(regions.cutoffs().bands()).isEmpty();
    }

    @Test
    void areNotKnownWhereTheValueOfOneUnitIsNot() {
        Map<String, String> four = new HashMap<>(FIVE);
        four.remove("Kon Tum");
        assertThat(provinces(2023, four).byRegion().figures(Measure.OVERALL)).isEmpty();

        four.put("Kon Tum", "#50");
        assertThat(provinces(2023, four).byRegion().figures(Measure.OVERALL)).isEmpty();
    }

    @Test
    void areRankedAmongAllRegionsOfTheYearKnownOrNot() {
        Ranking ranking = provinces(2023, FIVE).byRegion().ranking();

        assertThat(ranking.size()).isEqualTo(6);
        assertThat(ranking.of("Tây Nguyên").showRank().en()).isEqualTo("1–6");
        assertThat(ranking.of("Đông Nam Bộ").showRank().en()).isEqualTo("unknown");
    }

    @Test
    void keepRanges() {
        Map<String, String> printed = new HashMap<>(FIVE);
        printed.put("Kon Tum", "~80.0");
        printed.put("Gia Lai", "80..82");

        // 0.05 / 5 = 0.01 and 1 / 5 = 0.2 on either side of 82.6; a range has no figure of its own.
        assertThat(provinces(2023, printed)
                        .byRegion()
                        .figures(Measure.OVERALL)
                        .get(HIGHLANDS)
                        .value())
                .contains(IndexValue.parse("82.39..82.81"));
    }

    @Test
    void areMadeForEachMeasure() {
        YearResults regions = provinces(2023, Measure.SIPAS, FIVE).byRegion();

        assertThat(regions.measures()).containsExactly(Measure.SIPAS);
        assertThat(regions.figures(Measure.SIPAS)).containsOnlyKeys(HIGHLANDS);
    }

    @Test
    void ofIllustrativeFiguresAreIllustrative() {
        Figure made = Figure.derived(
                IndexValue.parse("80"),
                "mean of 1 units",
                List.of(new Figure(
                        List.of(new Stated<>(IndexValue.parse("80"), Provenance.of(Status.ILLUSTRATIVE, "made up"))),
                        List.of(),
                        List.of(),
                        true)));

        assertThat(made.provenance().status()).isEqualTo(Status.ILLUSTRATIVE);
        assertThat(made.provenance().note()).isEqualTo("mean of 1 units");
        assertThat(made.conflicting()).isTrue();
    }

    @Test
    void orderTheRegionsOfAWholeYear() {
        Map<String, String> all = new HashMap<>();
        for (AdministrativeUnit unit :
                SampleRounds.provinces(2023, Map.of()).units().all()) {
            // The code is the value, so that the mean of a region is that of its codes.
            all.put(unit.name().vi(), unit.code());
        }
        Ranking ranking = provinces(2023, all).byRegion().ranking();

        // 62 + 64 + 66 + 67 + 68 = 327; 327 / 5
        assertThat(ranking.of("Tây Nguyên").value()).contains(IndexValue.parse("65.4"));
        assertThat(SampleRounds.ranks(ranking))
                .containsExactly(
                        "Đồng bằng sông Cửu Long: 1",
                        "Đông Nam Bộ: 2",
                        "Tây Nguyên: 3",
                        "Bắc Trung Bộ và Duyên hải miền Trung: 4",
                        "Đồng bằng sông Hồng: 5",
                        "Trung du và miền núi phía Bắc: 6");
        assertThat(ranking.toText(Language.EN).lines().skip(1))
                .startsWith(
                        "A region is the mean of its units (Bắc Trung Bộ và Duyên hải miền Trung 14, Đồng bằng sông Cửu Long"
                                + " 13, Đồng bằng sông Hồng 11, Đông Nam Bộ 6, Tây Nguyên 5, Trung du và miền núi phía Bắc 14):"
                                + " derived, no official figure, and none where one of them is not known");
        assertThat(ranking.toMarkdown(Language.VI)).contains("> Số liệu vùng là trung bình các đơn vị của vùng (");
    }

    @Test
    void needRegions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round(2023, "80").byRegion())
                .withMessageStartingWith("To be grouped by region, units must have regions");
    }

    @Test
    void haveARemarkWhereUnitsHaveNone() {
        assertThat(provinces(2023, FIVE).remarks()).isEmpty();
        assertThat(provinces(2023, FIVE).byRegion().remarks()).hasSize(1);
    }
}
