package org.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parindex.comparison.Change;
import org.parindex.comparison.YearComparison;
import org.parindex.io.ResultsCsv;
import org.parindex.policy.RankPrecision;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitKind;

/** Laws of several rooms together, on the bundled figures where there are some. */
class WhatRanksSayTest {

    @Test
    void aComponentHasNoGroupSinceCutoffsAreThoseOfTheOverallIndex() {
        YearResults results = ParIndex.published().year(2024);

        // Hải Phòng, 96.17, and Hòa Bình, 9.5 of 9.5 points in component 1; group A of 2024 begins at 90.
        assertThat(results.ranking().of("Hải Phòng").group()).contains("A");
        assertThat(results.ranking(Measure.component(1)).of("Hòa Bình").group()).isEmpty();
    }

    @Test
    void printedRanksDoNotPartWhatIsTiedAtACoarserPrecision() {
        Ranking ranking = ParIndex.published().year(2022).ranking();

        // 90.10 and 90.09 are ranks 1 and 2 as printed; at no decimals both are 90.
        assertThat(ranking.with(RankPrecision.asPublished(2)).of("Hải Phòng").rank())
                .hasValue(2);
        assertThat(ranking.with(RankPrecision.asPublished(1)).of("Hải Phòng").rank())
                .isEmpty();
        assertThat(ranking.with(RankPrecision.asPublished(1)).of("Hải Phòng").best())
                .isEqualTo(1);
    }

    @Test
    void aNameInCodeAndInAFileIsOneUnit() {
        YearResults file = ResultsCsv.ofAnyUnits()
                .read("r.csv", "year,unit,index_percent\n2023,AN,91\n".getBytes(StandardCharsets.UTF_8))
                .year(2023);

        Change change = YearComparison.between(YearResults.of(2022, Map.of("An", "90")), file)
                .of("An");

        assertThat(change.state()).isEqualTo(Change.State.BOTH);
        assertThat(change.rankChange()).hasValue(0);
    }

    @Test
    void aUnitThatWasSplitHasNoOneSuccessor() {
        UnitKey old = new UnitKey("own", "1");
        UnitCatalog catalog = UnitCatalog.of(
                Bilingual.same("u"),
                List.of(
                        AdministrativeUnit.of("own", "1", "Cả", UnitKind.COMMUNE),
                        heir("2", "Trên", old),
                        heir("3", "Dưới", old)));

        assertThat(catalog.successor(old)).isEmpty();
    }

    private static AdministrativeUnit heir(String code, String name, UnitKey of) {
        return new AdministrativeUnit(
                new UnitKey("own", code),
                Bilingual.same(name),
                UnitKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(of),
                "",
                Provenance.of(Status.GIVEN, ""));
    }
}
