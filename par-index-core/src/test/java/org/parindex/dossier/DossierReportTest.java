package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.score.Golden;
import org.parindex.table.Cell;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

/** The figures are those of the bundled example, which are printed. */
class DossierReportTest {

    private static final DossierReport DISTRICT = ParIndex.exampleDossiers().get(0);
    private static final DossierReport PROVINCE = ParIndex.exampleDossiers().get(1);

    @Test
    void theExampleIsADistrictAndItsProvince() {
        assertThat(ParIndex.exampleDossiers()).hasSize(2);
        assertThat(DISTRICT.place())
                .isEqualTo(Place.parse("Lai Châu / Nậm Nhùn").with(UnitKind.DISTRICT));
        assertThat(DISTRICT.period()).hasToString("2023-01-01..2023-09-15");
        assertThat(DISTRICT.counts()).isEqualTo(DossierCountsTest.NAM_NHUN);
        assertThat(PROVINCE.place()).isEqualTo(Place.parse("Lai Châu").with(UnitKind.PROVINCE));
        assertThat(PROVINCE.period()).hasToString("2023-01-01..2023-09-30");
        assertThat(PROVINCE.counts()).hasToString("dossiers {in-period: more than 39000, online: more than 20000}");
    }

    @Test
    void sevenSumsHoldAndOneFailsByFour() {
        assertThat(DISTRICT.sums())
                .extracting(check -> check.verdict() + " " + check.excess())
                .containsExactly(
                        "HOLDS 0", "HOLDS 0", "HOLDS 0", "HOLDS 0", "FAILS 4", "HOLDS 0", "HOLDS 0", "HOLDS 0");
        assertThat(DISTRICT.faults()).hasSize(1);
        assertThat(PROVINCE.faults()).isEmpty();
    }

    @Test
    void isReadByPeople() {
        assertThat(DISTRICT.toText(Language.VI)).isEqualTo(Golden.text(getClass(), "district.vi.txt"));
        assertThat(PROVINCE.toText(Language.EN)).isEqualTo(Golden.text(getClass(), "province.en.txt"));
        assertThat(PROVINCE.toMarkdown(Language.VI)).isEqualTo(Golden.text(getClass(), "province.vi.md"));
    }

    @Test
    void isReadByPrograms() {
        List<List<Cell>> rows = DISTRICT.toTable().rows();

        assertThat(rows.stream().map(row -> row.get(3) + " " + row.get(4)))
                .contains(
                        "part received",
                        "procedures full-district",
                        "sum balance",
                        "procedures-sum full",
                        "rate settled");
        assertThat(rows.stream()
                        .filter(row -> Set.of("balance", "on-time-of-resolved", "settled", "online")
                                .contains(String.valueOf(row.get(4).value())))
                        .map(row -> String.join(
                                "|",
                                row.stream()
                                        .map(cell -> String.valueOf(cell.value()))
                                        .toList())))
                .containsExactly(
                        "Lai Châu / Nậm Nhùn|2023-01-01|2023-09-15|part|online|3533|3533|3533|null|null|null|null|null|null|null|received online",
                        "Lai Châu / Nậm Nhùn|2023-01-01|2023-09-15|sum|balance|null|null|null|fails|4|null|null|null|null|null|resolved 3,837 + open 13 = 3,850, 4 more than the 3,846 received",
                        "Lai Châu / Nậm Nhùn|2023-01-01|2023-09-15|rate|on-time-of-resolved|null|null|null|null|null|3811|3837|99.322387281731|99.322387281731|99.322387281731|resolved within the deadline, of all resolved",
                        "Lai Châu / Nậm Nhùn|2023-01-01|2023-09-15|rate|settled|null|null|null|rate-contradicted|null|null|null|null|null|null|The rate \"resolved, of all received\" must rest on counts that add up: resolved 3,837 + open 13 = 3,850, 4 more than the 3,846 received. Check them");
    }

    @Test
    void aCatalogueThatSaysNothingIsNone() {
        assertThat(new DossierReport(
                        PROVINCE.place(),
                        PROVINCE.period(),
                        PROVINCE.counts(),
                        Optional.of(ProcedureCatalogue.parse("procedures {}"))))
                .isEqualTo(PROVINCE);
    }

    @Test
    void sumsOfSeveralPlacesNameThem() {
        Period period = PROVINCE.period();
        DossierStatistics sum = DossierStatistics.of(
                        "Bình", period, DossierCounts.unknown().with(DossierPart.OPEN, 3))
                .plus(DossierStatistics.of("An", period, DossierCounts.unknown().with(DossierPart.OPEN, 4)));

        assertThat(sum.toText(Language.EN))
                .startsWith("An; Bình, 2023-01-01 to 2023-09-30\n")
                .contains("\nopen          7\n");
        assertThat(sum.toMarkdown(Language.EN)).startsWith("## An; Bình, 2023-01-01 to 2023-09-30\n");
        assertThat(sum.toTable().rows().get(0).get(0)).hasToString("An; Bình");
        assertThat(DossierStatistics.zero(period).toText(Language.VI)).startsWith("1/1/2023 – 30/9/2023\n");
    }
}
