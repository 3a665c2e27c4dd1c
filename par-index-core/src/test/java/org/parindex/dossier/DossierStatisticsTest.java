package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.problem.Fault;
import org.parindex.text.Language;
import org.parindex.unit.UnitKind;

class DossierStatisticsTest {

    private static final Period FIRST_HALF = Period.parse("2025-01-01..2025-06-30");
    private static final Period SECOND_HALF = Period.parse("2025-07-01..2025-12-31");

    private static DossierStatistics of(String path, Period period, String counts) {
        return DossierStatistics.of(path, period, DossierCounts.parse("dossiers {" + counts + "}"));
    }

    private static DossierStatistics sum(Period period, DossierStatistics... parts) {
        return Arrays.stream(parts).reduce(DossierStatistics.zero(period), DossierStatistics::plus);
    }

    @Test
    void addsOverDisjointPlacesOfOnePeriod() {
        DossierStatistics sum = sum(
                FIRST_HALF,
                of("Lai Châu / Nậm Nhùn / Mường Mô", FIRST_HALF, "received: 10, online: 4"),
                of("Lai Châu / Nậm Nhùn / Nậm Hàng", FIRST_HALF, "received: 5"));

        assertThat(sum.territory())
                .extracting(Place::path)
                .containsExactly("Lai Châu / Nậm Nhùn / Mường Mô", "Lai Châu / Nậm Nhùn / Nậm Hàng");
        assertThat(sum.period()).isEqualTo(FIRST_HALF);
        assertThat(sum.counts()).hasToString("dossiers {received: 15, online: at least 4}");
        assertThat(sum.as("Lai Châu / Nậm Nhùn").territory())
                .extracting(Place::path)
                .containsExactly("Lai Châu / Nậm Nhùn");
    }

    @Test
    void doesNotAddOverlappingTerritoriesNorSeveralPeriods() {
        DossierStatistics communes = sum(
                FIRST_HALF,
                of("Lai Châu / Nậm Nhùn / Mường Mô", FIRST_HALF, "received: 10"),
                of("Lai Châu / Nậm Nhùn / Nậm Hàng", FIRST_HALF, "received: 5"));

        assertThatThrownBy(() -> communes.plus(of("Lai Châu / Nậm Nhùn", FIRST_HALF, "received: 15")))
                .isInstanceOfSatisfying(
                        DossierException.class, e -> assertThat(e.faults()).hasSize(2))
                .hasMessage(
                        "Territories that are added must have nothing in common, or dossiers would count twice: Lai Châu / Nậm"
                                + " Nhùn / Mường Mô and Lai Châu / Nậm Nhùn\nTerritories that are added must have nothing in common, or"
                                + " dossiers would count twice: Lai Châu / Nậm Nhùn / Nậm Hàng and Lai Châu / Nậm Nhùn");
        assertThatThrownBy(() -> communes.plus(communes)).isInstanceOf(DossierException.class);
        assertThatThrownBy(() -> communes.plus(of("Lai Châu / Tam Đường", SECOND_HALF, "received: 1")))
                .hasMessage(
                        "Statistics that are added must be of one period: 2025-01-01 to 2025-06-30 and 2025-07-01 to"
                                + " 2025-12-31");
        assertThatThrownBy(() -> communes.plus(DossierStatistics.zero(SECOND_HALF)))
                .isInstanceOf(DossierException.class);
    }

    @Test
    void onlyWhatLiesWithinAPlaceIsThatPlace() {
        DossierStatistics both =
                sum(FIRST_HALF, of("Lai Châu / Nậm Nhùn", FIRST_HALF, ""), of("Sơn La / Mai Sơn", FIRST_HALF, ""));

        assertThatThrownBy(() -> both.as("Lai Châu"))
                .hasMessage("Every part must lie within Lai Châu: Sơn La / Mai Sơn");
    }

    /** Districts ended on 30 June 2025, and communes lie in the province since. */
    @Test
    void theTwoStructuresOf2025MeetInTheProvince() {
        Place district = Place.parse("Lai Châu / Nậm Nhùn").with(UnitKind.DISTRICT);
        DossierStatistics before = sum(
                        FIRST_HALF,
                        sum(
                                        FIRST_HALF,
                                        of(
                                                "Lai Châu / Nậm Nhùn / Mường Mô",
                                                FIRST_HALF,
                                                "carried-over: 2, in-period: 10, open: 3"),
                                        of(
                                                "Lai Châu / Nậm Nhùn / Nậm Hàng",
                                                FIRST_HALF,
                                                "carried-over: 0, in-period: 5, open: 1"))
                                .as(district),
                        of("Lai Châu / Tam Đường", FIRST_HALF, "carried-over: 1, in-period: 20, open: 4"))
                .as("Lai Châu");
        DossierStatistics since = sum(
                        SECOND_HALF,
                        of("Lai Châu / Mường Mô", SECOND_HALF, "carried-over: 4, in-period: 30, open: 6"),
                        of("Lai Châu / Tả Lèng", SECOND_HALF, "carried-over: 4, in-period: 40, open: 0"))
                .as("Lai Châu");

        assertThat(before.then(since))
                .isEqualTo(of(
                        "Lai Châu",
                        Period.parse("2025-01-01..2025-12-31"),
                        "received: 108, carried-over: 3, in-period: 105, open: 6"));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-29, false", "2025-06-30, false", "2025-07-01, true", "2025-12-31, true"})
    void aDistrictHasNoPeriodThatEndsAfterItsOwnEnd(String to, boolean refused) {
        Place district = Place.parse("Lai Châu / Nậm Nhùn").with(UnitKind.DISTRICT);
        Period period = Period.parse("2025-01-01.." + to);

        if (refused) {
            String message =
                    "The period of a district must end by 30 June 2025, when districts ceased: Lai Châu / Nậm Nhùn,"
                            + " 2025-01-01 to " + to + ". From 1 July 2025 add the statistics of communes";
            assertThatThrownBy(() -> DossierStatistics.of(district, period, DossierCounts.ZERO))
                    .hasMessage(message);
            assertThatThrownBy(() -> DossierStatistics.zero(period).as(district))
                    .hasMessage(message);
            assertThatThrownBy(() -> DossierReport.of(district, period, DossierCounts.ZERO))
                    .hasMessage(message);
        } else {
            assertThat(DossierStatistics.of(district, period, DossierCounts.ZERO)
                            .territory())
                    .containsExactly(district);
        }
        assertThat(DossierStatistics.of("Lai Châu / Nậm Nhùn", period, DossierCounts.ZERO))
                .as("of a kind that is not known, nothing is known")
                .isNotNull();
    }

    @Test
    void chainsWhatCameInAndWhatBecameOfIt() {
        DossierStatistics first = of(
                "Lai Châu",
                FIRST_HALF,
                "received: 105, carried-over: 5, in-period: 100, online: 60, resolved: 90, resolved-within: 80, open: 12,"
                        + " open-overdue: 7, returned: 2, withdrawn: 1, waiting: 0");
        DossierStatistics next = of(
                "Lai Châu",
                SECOND_HALF,
                "received: 212, carried-over: 12, in-period: 200, online: more than 150, resolved: 190, resolved-within: 170,"
                        + " open: 20, open-overdue: 3, returned: 1, withdrawn: 0, waiting: 1");

        assertThat(first.then(next))
                .isEqualTo(
                        of(
                                "Lai Châu",
                                Period.parse("2025-01-01..2025-12-31"),
                                // 105 + 212 would count the 12 that were carried over twice
                                "received: 305, carried-over: 5, in-period: 300, online: at least 211, resolved: 280,"
                                        + " resolved-within: 250, open: 20, open-overdue: 3, returned: 3, withdrawn: 1, waiting: 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open: 12|carried-over: 12|true",
                "open: 12|carried-over: 11|false",
                "open: 12|carried-over: 13|false",
                "open: 12, waiting: 1|carried-over: 13|true",
                "open: 12, waiting: 1|carried-over: 12|false",
                "open-within: 5, open-overdue: 7|carried-over: 12|true",
                "open-within: 5, open-overdue: 7|carried-over: 13|false",
                "open: nearly 12|carried-over: 12|true",
                "open: nearly 12|carried-over: 13|false",
                "open: 12|received: 5|true",
                "received: 5|carried-over: 12|true",
            })
    void whatIsOpenMustBeWhatIsCarriedOver(String first, String next, boolean holds) {
        assertThat(of("Lai Châu", FIRST_HALF, first)
                        .chainFaults(of("Lai Châu", SECOND_HALF, next))
                        .isEmpty())
                .isEqualTo(holds);
    }

    @Test
    void whatHindersAChainIsSaidAllAtOnce() {
        DossierStatistics first = of("Lai Châu", FIRST_HALF, "open: 12");
        DossierStatistics next = of("Sơn La", Period.parse("2025-07-02..2025-12-31"), "carried-over: 15");

        assertThat(first.chainFaults(next))
                .extracting(Fault::kind)
                .containsExactly(
                        DossierProblem.TERRITORY_DIFFERS, DossierProblem.PERIOD_GAP, DossierProblem.CHAIN_BROKEN);
        assertThat(first.chainFaults(next))
                .extracting(fault -> fault.in("a").message(Language.VI))
                .containsExactly(
                        "Chỉ nối được các kỳ của cùng một địa bàn: Lai Châu, rồi Sơn La",
                        "Kỳ sau phải bắt đầu ngay hôm sau kỳ trước: 1/1/2025 – 30/6/2025, rồi 2/7/2025 – 31/12/2025; hãy bổ"
                                + " sung số liệu của thời gian ở giữa",
                        "Số đang giải quyết cuối kỳ 1/1/2025 – 30/6/2025 là 12, nhưng số chuyển qua kỳ 2/7/2025 – 31/12/2025 là"
                                + " 15; hai số này phải bằng nhau");
        assertThatThrownBy(() -> first.then(next))
                .hasMessageEndingWith(
                        "What is open at the end of a period must be what is carried over into the next: 12 in"
                                + " 2025-01-01 to 2025-06-30, 15 in 2025-07-02 to 2025-12-31");
        assertThatThrownBy(() -> first.then(first))
                .hasMessageStartingWith("The next period must begin on the day after, and");
    }

    @Test
    void aChainOfOneTerritoryIsOneOfTheSamePlacesWhateverTheirKinds() {
        Place known = Place.parse("Lai Châu").with(UnitKind.PROVINCE);

        assertThat(DossierStatistics.of(known, FIRST_HALF, DossierCounts.unknown())
                        .then(of("lai châu", SECOND_HALF, ""))
                        .territory())
                .containsExactly(known);
        assertThat(Stream.of("Lai Châu / An", "Lai Châu")
                        .map(path -> of("Lai Châu", FIRST_HALF, "")
                                .chainFaults(of(path, SECOND_HALF, ""))
                                .size()))
                .containsExactly(1, 0);
    }

    @Test
    void saysWhatItIsOnOneLine() {
        assertThat(of("Lai Châu", FIRST_HALF, "open: 1"))
                .hasToString("[Lai Châu] 2025-01-01..2025-06-30 dossiers {open: 1}")
                .hasSameHashCodeAs(of("Lai Châu", FIRST_HALF, "open: 1"));
    }

    @Test
    void aDistrictIsNotChainedBeyondItsLastDayUnderItsNameAlone() {
        Place district = Place.parse("Lai Châu / Nậm Nhùn").with(UnitKind.DISTRICT);
        DossierStatistics first = DossierStatistics.of(
                district, Period.parse("2025-01-01..2025-06-30"), DossierCounts.parse("dossiers {open: 3}"));
        DossierStatistics next = DossierStatistics.of(
                "Lai Châu / Nậm Nhùn",
                Period.parse("2025-07-01..2025-12-31"),
                DossierCounts.parse("dossiers {carried-over: 3}"));

        assertThatThrownBy(() -> first.then(next))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        e -> assertThat(e.fault().kind()).isEqualTo(DossierProblem.DISTRICT_ABOLISHED));
    }
}
