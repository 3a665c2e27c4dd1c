package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.problem.Position;
import org.parindex.text.Language;

class DossierRateTest {

    private static RateValue rate(String rate, String counts) {
        return DossierCounts.parse("dossiers {" + counts + "}").rate(DossierRate.parse(rate));
    }

    private static void refused(String rate, String counts, DossierProblem kind, String message) {
        assertThatThrownBy(() -> rate(rate, counts))
                .as(counts)
                .isInstanceOfSatisfying(
                        DossierException.class,
                        e -> assertThat(e.fault().kind()).isEqualTo(kind))
                .hasMessage(message);
    }

    private static IndexValue percent(long part, long whole) {
        return IndexValue.exact(Ratio.of(100).times(Ratio.of(part, whole)));
    }

    /** Its counts are printed; the division is ours. */
    @Test
    void theRatesOfNamNhunRestOnTheirOwnSumsOnly() {
        DossierCounts counts = DossierCountsTest.NAM_NHUN;

        assertThat(counts.rate(DossierRate.ON_TIME_OF_RESOLVED))
                .isEqualTo(new RateValue(
                        DossierRate.ON_TIME_OF_RESOLVED, Count.of(3811), Count.of(3837), percent(3811, 3837)));
        assertThat(counts.rate(DossierRate.ON_TIME_OF_DUE).value()).isEqualTo(percent(3811, 3837));
        assertThat(counts.rate(DossierRate.ONLINE_OF_IN_PERIOD).value()).isEqualTo(percent(3533, 3783));
        assertThatThrownBy(() -> counts.rate(DossierRate.SETTLED))
                .hasMessage(
                        "The rate \"resolved, of all received\" must rest on counts that add up: resolved 3,837 + open 13"
                                + " = 3,850, 4 more than the 3,846 received. Check them");
    }

    /** 100 received, of which 80 in the period; 60 resolved, 54 of them in time; 40 open, 15 of them overdue. */
    @ParameterizedTest
    @CsvSource({
        "on-time-of-resolved, 54, 60",
        "on-time-of-due,      54, 75",
        "online-of-in-period, 48, 80",
        "settled,             60, 100",
    })
    void noTwoRatesHaveTheSameDenominator(String word, long part, long whole) {
        DossierCounts counts =
                DossierCounts.parse("dossiers {received: 100, carried-over: 20, in-period: 80, online: 48,"
                        + " in-person-or-post: 32, resolved: 60, resolved-within: 54, resolved-overdue: 6, open: 40, open-within: 25,"
                        + " open-overdue: 15, returned: 0, withdrawn: 0, waiting: 0}");

        DossierRate rate = DossierRate.parse(word);
        assertThat(counts.rate(rate).value()).isEqualTo(percent(part, whole));
        assertThat(counts.rate(rate).numerator()).isEqualTo(Count.of(part));
        assertThat(counts.rate(rate).denominator()).isEqualTo(Count.of(whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of parts of parts, and what a whole leaves
                "on-time-of-resolved|resolved: 100, resolved-before: 60, resolved-on: 30|90",
                "on-time-of-resolved|resolved-within: 90, resolved-overdue: 10|90",
                "on-time-of-resolved|resolved: 100, resolved-overdue: 10|90",
                "on-time-of-due|resolved: 100, resolved-within: 90, open: 25, open-within: 0|72",
                "online-of-in-period|online: 3, in-person: 0, by-post: 1|75",
                "settled|carried-over: 20, in-period: 80, resolved: 60|60",
                "settled|resolved: 60, open: 40, returned: 0, withdrawn: 0, waiting: 0|60",
                "settled|received: 100, open: 10, returned: 1, withdrawn: 1, waiting: 3|85",
                // of bounds
                "online-of-in-period|in-period: 40, online: more than 29|75..100",
                "online-of-in-period|in-period: 40, online: nearly 30|0..75",
                "online-of-in-period|in-period: more than 39, online: 30|0..75",
                "online-of-in-period|in-period: at most 40, online: 30|75..100",
                "online-of-in-period|in-period: from 40 to 60, online: from 30 to 36|50..90",
                "online-of-in-period|in-period: from 40 to 60, online: from 30 to 50|50..100",
                "online-of-in-period|in-period: at least 40, online: 0|0",
                "online-of-in-period|in-period: at most 40, online: 0|0",
                "on-time-of-resolved|resolved: 100, resolved-before: 60|60..100",
                "on-time-of-resolved|resolved-within: more than 89, resolved-overdue: 10|90..100",
                "on-time-of-resolved|resolved-within: 90, resolved-overdue: more than 9|0..90",
                "on-time-of-due|resolved: 100, resolved-within: 90, open-overdue: nearly 25|72..90",
                "settled|received: 100, resolved: at least 60, open: 20|60..80",
            })
    void isExactOrTheRangeThatItsBoundsAllow(String rate, String counts, String value) {
        assertThat(rate(rate, counts).value()).isEqualTo(IndexValue.parse(value));
    }

    @Test
    void boundsThatDoNotBoundItAreRefused() {
        refused(
                "online-of-in-period",
                "in-period: more than 39000, online: more than 20000",
                DossierProblem.RATE_UNBOUNDED,
                "The rate \"received online, of all received in the period\" must be bounded by its counts: more than 20,000 of"
                        + " more than 39,000 can be anything from 0 to 100 %. Give one of them exactly, or with an upper bound");
        assertThatThrownBy(() -> rate("online-of-in-period", "in-period: more than 39000, online: more than 20000"))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        e -> assertThat(e.fault().at(Position.of("a")).message(Language.VI))
                                .isEqualTo(
                                        "Không tính được tỷ lệ \"tiếp nhận trực tuyến trên số tiếp nhận trong kỳ\": hơn 20.000 trên"
                                                + " hơn 39.000 có thể là bất kỳ tỷ lệ nào từ 0 đến 100 %; cần ít nhất một số chính xác hoặc có"
                                                + " chặn trên"));
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        refused(
                "on-time-of-resolved",
                "received: 5",
                DossierProblem.RATE_PART_MISSING,
                "The rate \"resolved within the deadline, of all resolved\" must have its counts: resolved within the deadline,"
                        + " resolved. Add what is missing, or name another rate");
        refused(
                "on-time-of-due",
                "resolved: 5, resolved-within: 4",
                DossierProblem.RATE_PART_MISSING,
                "The rate \"resolved within the deadline, of all that fell due (resolved, or open overdue)\" must have its"
                        + " counts: open overdue. Add what is missing, or name another rate");
        refused(
                "on-time-of-resolved",
                "resolved-before: 3, resolved-on: 1",
                DossierProblem.RATE_PART_MISSING,
                "The rate \"resolved within the deadline, of all resolved\" must have its counts: resolved. Add what is"
                        + " missing, or name another rate");
        refused(
                "online-of-in-period",
                "in-period: 5",
                DossierProblem.RATE_PART_MISSING,
                "The rate \"received online, of all received in the period\" must have its counts: received online. Add what"
                        + " is missing, or name another rate");
        refused(
                "settled",
                "resolved: 5, open: 3",
                DossierProblem.RATE_PART_MISSING,
                "The rate \"resolved, of all received\" must have its counts: received. Add what is missing, or name another"
                        + " rate");
    }

    @Test
    void aRateOfNothingIsRefused() {
        refused(
                "settled",
                "received: 0, resolved: 0",
                DossierProblem.RATE_OF_NOTHING,
                "The rate \"resolved, of all received\" must be of more than 0. Where there were no dossiers, say that the"
                        + " criterion is not applicable: n/a: …");
        assertThatThrownBy(() -> DossierCounts.ZERO.rate(DossierRate.ON_TIME_OF_DUE))
                .isInstanceOf(DossierException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on-time-of-resolved|resolved: 10, resolved-within: 9, resolved-overdue: 2",
                "on-time-of-resolved|resolved: 10, resolved-within: 11",
                "on-time-of-resolved|resolved: 10, resolved-within: 9, resolved-before: 9, resolved-on: 1",
                "on-time-of-due|resolved: 10, resolved-within: 9, open: 5, open-within: 5, open-overdue: 1",
                "online-of-in-period|in-period: 5, online: 6",
                "settled|received: 10, resolved: 9, open: 2",
                "settled|carried-over: 1, in-period: 9, resolved: 11",
                // what is not given is worked out from counts that contradict each other
                "online-of-in-period|online: 20, in-person-or-post: 30, in-person: 10, by-post: 10",
                "online-of-in-period|in-period: 50, in-person-or-post: 30, in-person: 10, by-post: 10",
                "settled|carried-over: 10, in-period: 100, online: 50, in-person-or-post: 40, resolved: 90",
                "settled|received: 100, resolved-within: 50, resolved-before: 20, resolved-on: 10, resolved-overdue: 10",
                "settled|received: 100, open: 10, open-within: 4, open-overdue: 3, returned: 0, withdrawn: 0, waiting: 0",
            })
    void aSumThatItRestsOnMustNotFail(String rate, String counts) {
        assertThatThrownBy(() -> rate(rate, counts))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        e -> assertThat(e.fault().kind()).isEqualTo(DossierProblem.RATE_CONTRADICTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on-time-of-resolved|resolved: 10, resolved-within: 9, open: 5, open-within: 5, open-overdue: 1|90",
                "on-time-of-resolved|resolved: 10, resolved-within: 9, received: 4|90",
                "online-of-in-period|in-period: 5, online: 4, received: 4|80",
                "settled|received: 10, resolved: 9, resolved-within: 10|90",
                "settled|received: 10, resolved: 9, carried-over: 11|90",
                "settled|carried-over: 2, in-period: 8, resolved: 9, resolved-within: 10|90",
                "settled|received: 10, resolved-within: 8, resolved-overdue: 1, carried-over: 11|90",
                "online-of-in-period|in-period: 5, online: 4, in-person-or-post: 1, in-person: 2|80",
            })
    void aSumThatItDoesNotRestOnMayFail(String rate, String counts, IndexValue value) {
        assertThat(rate(rate, counts).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void readsItsWord(DossierRate rate) {
        assertThat(DossierRate.parse(rate.toString())).isEqualTo(rate);
        assertThat(rate.label().vi()).contains(rate.numerator().label().vi()).contains("trên số");
    }

    @Test
    void refusesAnyOtherWord() {
        assertThatThrownBy(() -> DossierRate.parse("on-time"))
                .hasMessage("A rate must be one of on-time-of-resolved, on-time-of-due, online-of-in-period, settled:"
                        + " \"on-time\"");
    }
}
