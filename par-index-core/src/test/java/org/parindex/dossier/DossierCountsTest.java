package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.text.Language;

class DossierCountsTest {

    /** As printed of the district for 1 January to 15 September 2023. */
    static final DossierCounts NAM_NHUN =
            DossierCounts.parse("dossiers {received: 3846, carried-over: 63, in-period: 3783, online: 3533,"
                    + " in-person-or-post: 250, resolved: 3837, resolved-before: 3743, resolved-on: 68,"
                    + " resolved-overdue: 26, open: 13, open-within: 13, open-overdue: 0}");

    private static SumCheck only(String counts) {
        List<SumCheck> sums = DossierCounts.parse("dossiers {" + counts + "}").sums();
        assertThat(sums).hasSize(1);
        return sums.get(0);
    }

    @Test
    void ofNamNhunFourSumsHoldAndTheBalanceFailsByFour() {
        assertThat(NAM_NHUN.sums())
                .extracting(check -> check.sum().key() + " " + check.verdict() + " " + check.excess())
                .containsExactly(
                        "received HOLDS 0", "in-period HOLDS 0", "resolved HOLDS 0", "open HOLDS 0", "balance FAILS 4");
        assertThat(NAM_NHUN.sums())
                .extracting(check -> check.words().en())
                .containsExactly(
                        "carried over 63 + received in the period 3,783 = 3,846 received",
                        "received online 3,533 + received in person or by post 250 = 3,783 received in the period",
                        "resolved before the deadline 3,743 + resolved on the deadline 68 + resolved overdue 26 = 3,837"
                                + " resolved",
                        "open within the deadline 13 + open overdue 0 = 13 open",
                        "resolved 3,837 + open 13 = 3,850, 4 more than the 3,846 received");
        assertThat(NAM_NHUN.faults())
                .extracting(fault -> fault.at(Position.of("a")).line(Language.VI))
                .containsExactly("a: Số liệu không khớp: đã giải quyết 3.837 + đang giải quyết 13 = 3.850,"
                        + " nhiều hơn 3.846 tiếp nhận là 4");
    }

    @Test
    void aSumOfWhichOneSideSaysNothingIsNotListed() {
        assertThat(DossierCounts.unknown().sums()).isEmpty();
        assertThat(DossierCounts.parse("dossiers {received: 5}").sums()).isEmpty();
        assertThat(DossierCounts.parse("dossiers {online: 5}").sums()).isEmpty();
        assertThat(DossierCounts.parse("dossiers {resolved-before: 3, resolved-on: 1}")
                        .sums())
                .as("nothing is given that they could differ from")
                .isEmpty();
        assertThat(DossierCounts.parse("dossiers {in-period: 5, online: 0}").sums())
                .as("0 and something unknown can be anything")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received: 5, carried-over: 2, in-period: 3|HOLDS|0",
                "received: 5, carried-over: 2, in-period: 4|FAILS|1",
                "received: 5, carried-over: 2, in-period: 1|FAILS|-2",
                // unknown parts
                "received: 5, carried-over: 4|OPEN|0",
                "received: 5, carried-over: 5|OPEN|0",
                "received: 5, carried-over: 6|FAILS|1",
                // bounds
                "received: more than 5, in-period: 6, carried-over: 0|OPEN|0",
                "received: more than 5, in-period: 5, carried-over: 0|FAILS|-1",
                "received: nearly 5, in-period: 4, carried-over: 1|OPEN|0",
                "received: nearly 5, in-period: 5, carried-over: 1|FAILS|1",
                "received: from 3 to 5, in-period: from 6 to 8, carried-over: 0|FAILS|1",
                "received: from 6 to 8, in-period: from 1 to 3, carried-over: at most 1|FAILS|-2",
                // parts of parts
                "in-period: 10, online: 6, in-person: 3, by-post: 1|HOLDS|0",
                "in-period: 10, online: 6, in-person: 3, by-post: 2|FAILS|1",
                "in-period: 10, online: 6, in-person: 3|OPEN|0",
                "resolved: 10, resolved-before: 6, resolved-on: 3, resolved-overdue: 1|HOLDS|0",
                "resolved: 10, resolved-within: 9, resolved-overdue: 1|HOLDS|0",
                "resolved-within: 10, resolved-before: 6, resolved-on: 5|FAILS|1",
                "open: 3, open-within: 1, open-overdue: 1|FAILS|-1",
                "in-person-or-post: 3, in-person: 1, by-post: 2|HOLDS|0",
                // the balance
                "received: 10, resolved: 6, open: 4|OPEN|0",
                "received: 10, resolved: 6, open: 4, returned: 0, withdrawn: 0, waiting: 0|HOLDS|0",
                "received: 10, resolved: 6, open: 1, returned: 1, withdrawn: 1, waiting: 1|HOLDS|0",
                "received: 10, resolved: 6, open: 1, returned: 1, withdrawn: 1, waiting: 2|FAILS|1",
                "received: 10, resolved: 6, open: 5, returned: 1|FAILS|2",
                "carried-over: 3, in-period: 7, resolved: 6, open: 5|FAILS|1",
            })
    void tellsWhatHoldsAndWhatFailsAndByHowMuch(String counts, SumCheck.Verdict verdict, long excess) {
        assertThat(only(counts).verdict()).isEqualTo(verdict);
        assertThat(only(counts).excess()).isEqualTo(excess);
        assertThat(only(counts).fault().isPresent()).isEqualTo(verdict == SumCheck.Verdict.FAILS);
    }

    @Test
    void aBoundThatIsGivenIsNarrowedByItsOwnParts() {
        DossierCounts counts = DossierCounts.parse("dossiers {resolved: 3837, resolved-within: more than 3000,"
                + " resolved-before: 3743, resolved-on: 68, resolved-overdue: 26}");

        assertThat(counts.sums())
                .extracting(check -> check.sum() + " " + check.verdict())
                .containsExactly("resolved HOLDS", "resolved-within OPEN");
    }

    @Test
    void saysEachVerdictInBothLanguages() {
        assertThat(only("received: 5, carried-over: 4").words().vi())
                .isEqualTo("từ kỳ trước chuyển qua 4 + tiếp nhận trong kỳ chưa rõ = ít nhất 4, so với 5 tiếp nhận");
        assertThat(only("received: 5, carried-over: 4").words().en())
                .isEqualTo("carried over 4 + received in the period unknown = at least 4, against the 5 received");
        assertThat(only("received: 5, carried-over: 6").words().en())
                .isEqualTo(
                        "carried over 6 + received in the period unknown = at least 6, at least 1 more than the 5 received");
        assertThat(only("open: 3, open-within: 1, open-overdue: 1").words().vi())
                .isEqualTo(
                        "đang giải quyết trong hạn 1 + đang giải quyết quá hạn 1 = 2, ít hơn 3 đang giải quyết là 1");
        assertThat(only("open: 3, open-within: 1, open-overdue: 1").words().en())
                .isEqualTo("open within the deadline 1 + open overdue 1 = 2, 1 fewer than the 3 open");
        assertThat(only("open: more than 3, open-within: 1, open-overdue: 1")
                        .words()
                        .vi())
                .isEqualTo("đang giải quyết trong hạn 1 + đang giải quyết quá hạn 1 = 2,"
                        + " ít hơn đang giải quyết (hơn 3) là ít nhất 2");
        assertThat(only("open: more than 3, open-within: 1, open-overdue: 1")
                        .words()
                        .en())
                .isEqualTo("open within the deadline 1 + open overdue 1 = 2, at least 2 fewer than open (more than 3)");
        assertThat(only("received: 10, resolved: 6, open: 3, returned: 1")
                        .words()
                        .vi())
                .isEqualTo(
                        "đã giải quyết 6 + đang giải quyết 3 + trả lại 1 = 10, so với 10 tiếp nhận; chưa rõ: công dân rút, chờ bổ sung giấy tờ");
    }

    @Test
    void readsWhatItWrites() {
        String text = "dossiers {received: 3846, online: more than 20000}";

        assertThat(DossierCounts.parse(text)).hasToString(text);
        assertThat(DossierCounts.parse(" dossiers{ online :trên 20000 , RECEIVED:3846 } "))
                .isEqualTo(DossierCounts.parse(text));
        assertThat(DossierCounts.parse("dossiers {tiếp nhận trong kỳ: 5, Received online: 4}"))
                .hasToString("dossiers {in-period: 5, online: 4}");
        assertThat(DossierCounts.parse("dossiers {}"))
                .isEqualTo(DossierCounts.unknown())
                .hasToString("dossiers {}");
        assertThat(DossierCounts.parse("dossiers {received: at least 0}")).isEqualTo(DossierCounts.unknown());
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThatThrownBy(() -> DossierCounts.parse("dossiers {receieved: 5}"))
                .hasMessage("A part must be one of received, carried-over, in-period, online, in-person, by-post,"
                        + " in-person-or-post, resolved, resolved-within, resolved-before, resolved-on, resolved-overdue, open,"
                        + " open-within, open-overdue, returned, withdrawn, waiting: \"receieved\"");
        assertThatThrownBy(() -> DossierCounts.parse("dossiers {open: 5, open: 5}"))
                .hasMessage("A part must be counted once: open");
        assertThatThrownBy(() -> DossierCounts.parse("dossiers {open: 5.000}"))
                .hasMessage("A count must have no mark between thousands: \"5.000\". Write 5000");
        for (String text :
                List.of("", "{open: 5}", "dossiers", "dossiers {open}", "dossiers {open: 5,}", "files {open: 5}")) {
            assertThatThrownBy(() -> DossierCounts.parse(text))
                    .hasMessage("Counts must look like dossiers {received: 3846, online: more than 20000}: \"" + text
                            + "\"");
        }
    }

    @Test
    void hugeTextsAreRefusedAtOnce() {
        String spaces = " ".repeat(1_000_000);
        for (String text : List.of(
                "dossiers " + "{".repeat(1_000_000),
                "dossiers {a" + spaces + "b: 1}",
                "dossiers {open: 1" + spaces + "2}",
                "dossiers {open: 1" + ".000".repeat(250_000) + "}",
                "dossiers {" + "open: 1,".repeat(100_000) + "}")) {
            assertThatThrownBy(() -> DossierCounts.parse(text)).isInstanceOf(DossierException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsFoundByItsKeyAndItsWords(DossierPart part) {
        assertThat(DossierPart.parse(part.key())).isEqualTo(part);
        assertThat(DossierPart.parse(part.label().vi())).isEqualTo(part);
        assertThat(DossierPart.parse(part.label().en())).isEqualTo(part);
    }

    @Test
    void addsPartByPart() {
        DossierCounts one = DossierCounts.parse("dossiers {received: 10, online: 4, open: nearly 3}");
        DossierCounts other = DossierCounts.parse("dossiers {received: 5, open: 2}");

        assertThat(one.plus(other)).hasToString("dossiers {received: 15, online: at least 4, open: from 2 to 5}");
        assertThat(one.plus(DossierCounts.ZERO)).isEqualTo(one);
        assertThat(one.plus(DossierCounts.unknown()))
                .as("unknown is not zero")
                .hasToString("dossiers {received: at least 10, online: at least 4}");
        assertThat(DossierCounts.ZERO.counts().values())
                .containsOnly(Count.ZERO)
                .hasSize(18);
    }

    @Test
    void isChangedPartByPart() {
        DossierCounts counts = DossierCounts.of(Map.of(DossierPart.OPEN, Count.of(3)))
                .with(DossierPart.RECEIVED, "more than 39000")
                .with(DossierPart.ONLINE, 5);

        assertThat(counts).hasToString("dossiers {received: more than 39000, online: 5, open: 3}");
        assertThat(counts.with(DossierPart.OPEN, Count.UNKNOWN).counts())
                .containsOnlyKeys(DossierPart.RECEIVED, DossierPart.ONLINE);
        assertThat(counts.count(DossierPart.WAITING)).isEqualTo(Count.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aSumOfReportsThatAreTooLargeIsRefused(String more) {
        DossierCounts most = DossierCounts.unknown().with(DossierPart.OPEN, Count.LARGEST);

        assertThatThrownBy(() -> most.plus(DossierCounts.unknown().with(DossierPart.OPEN, more)))
                .isInstanceOf(DossierException.class);
    }

    @Test
    void sumsOfTheLargestCountsAreChecked() {
        DossierCounts most = DossierCounts.ZERO;
        for (DossierPart part : DossierPart.values()) {
            most = most.with(part, Count.LARGEST);
        }

        assertThat(most.sums()).extracting(SumCheck::verdict).containsOnly(SumCheck.Verdict.FAILS);
        assertThat(most.sums()).last().extracting(SumCheck::excess).isEqualTo(4 * Count.LARGEST);
        assertThat(most.faults())
                .extracting(Fault::kind)
                .containsOnly(DossierProblem.SUM_FAILS)
                .hasSize(7);
    }

    @Test
    void everySumNamesItsSides() {
        assertThat(Arrays.stream(DossierSum.values()).map(sum -> sum.label().vi()))
                .contains("tiếp nhận = từ kỳ trước chuyển qua + tiếp nhận trong kỳ");
        assertThat(DossierSum.OPEN.label().en()).isEqualTo("open = open within the deadline + open overdue");
    }
}
