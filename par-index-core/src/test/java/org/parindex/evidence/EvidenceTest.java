package org.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Language;

class EvidenceTest {

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> Evidence.parse(text))
                .as(text)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindGivesAnExampleOfItself(Evidence.Kind kind) {
        Evidence example = Evidence.parse(kind.example());

        assertThat(example.kind()).isEqualTo(kind);
        assertThat(example).hasToString(kind.example());
        assertThat(kind.label().vi()).isNotBlank();
        assertThat(kind.label().en()).isNotBlank();
        assertThat(example.isAbsence())
                .isEqualTo(List.of(Evidence.Kind.MISSING, Evidence.Kind.PENDING, Evidence.Kind.NOT_APPLICABLE)
                        .contains(kind));
    }

    @Test
    void readsEachFormOfTheTable() {
        assertThat(Evidence.parse("issued-late")).isEqualTo(Evidence.level("issued-late"));
        assertThat(Evidence.parse("37 of 45")).isEqualTo(Evidence.share(37, 45));
        assertThat(Evidence.parse("91.17%")).isEqualTo(Evidence.percentage("91.17"));
        assertThat(Evidence.parse("3")).isEqualTo(Evidence.count(3));
        assertThat(Evidence.parse("4.25")).isEqualTo(Evidence.mean("4.25"));
        assertThat(Evidence.parse("{plan, report}")).isEqualTo(Evidence.items("report", "plan"));
        assertThat(Evidence.parse("{}")).isEqualTo(Evidence.items());
        assertThat(Evidence.parse("{minor: 2, serious: 0}"))
                .isEqualTo(Evidence.tally(Map.of("minor", 2L, "serious", 0L)));
        assertThat(Evidence.parse("gate yes; 37 of 45")).isEqualTo(Evidence.gate(Evidence.share(37, 45)));
        assertThat(Evidence.parse("gate no")).isEqualTo(Evidence.gateClosed());
        assertThat(Evidence.parse("120 -> 84")).isEqualTo(Evidence.change("120", "84"));
        assertThat(Evidence.parse("plan 110 of 100")).isEqualTo(Evidence.plan("110", "100"));
        assertThat(Evidence.parse("points 1.25")).isEqualTo(Evidence.points("1.25"));
        assertThat(Evidence.parse("missing")).isEqualTo(Evidence.missing(""));
        assertThat(Evidence.parse("missing: the report was lost")).isEqualTo(Evidence.missing("the report was lost"));
        assertThat(Evidence.parse("pending")).isEqualTo(Evidence.pending(""));
        assertThat(Evidence.parse("pending: the survey is under way"))
                .isEqualTo(Evidence.pending("the survey is under way"));
        assertThat(Evidence.parse("n/a")).isEqualTo(Evidence.notApplicable(""));
        assertThat(Evidence.parse("n/a: no border")).isEqualTo(Evidence.notApplicable("no border"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"37 of 45", "37/45", "37 / 45", " 37  of  45 ", "37\u00A0of\u00A045", "37.0 of 45.00"})
    void readsAShareInBothSpellings(String text) {
        assertThat(Evidence.parse(text)).isEqualTo(Evidence.share(37, 45)).hasToString("37 of 45");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ plan ,report }|{plan, report}",
                "{minor:2,serious : 0}|{minor: 2, serious: 0}",
                "gate  yes;37/45|gate yes; 37 of 45",
                "120->84.50|120 -> 84.5",
                "91.170 %|91.17%",
                "007|7",
                "3.50|3.5",
                "points 01.250|points 1.25",
                "missing :  lost |missing: lost",
                "n/a:|n/a",
                "gate yes; {}|gate yes; {}"
            })
    void readsWithMoreOrFewerSpacesAndZeros(String text, String written) {
        assertThat(Evidence.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/3 of 45/2|13/3 of 22.5",
                "1/3 of 2/3|1/3 of 2/3",
                "250/3%|250/3%",
                "value 13/3|value 13/3",
                "value 13/4|3.25",
                "10/3 -> 7|10/3 -> 7",
                "plan 10/3 of 7/3|plan 10/3 of 7/3"
            })
    void keepsFractionsThatHaveNoEndAsADecimal(String text, String written) {
        assertThat(Evidence.parse(text)).hasToString(written);
        assertThat(Evidence.parse(written)).isEqualTo(Evidence.parse(text));
    }

    @Test
    void takesASlashBetweenPlainNumbersForAShareNotForANumber() {
        assertThat(Evidence.parse("1/3")).isEqualTo(Evidence.share(1, 3));
        assertThat(new Evidence.Quantity(Ratio.of(1, 3))).hasToString("value 1/3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issued-late|issued-late|issued-late",
                "3811 of 3837|3.811/3.837|3,811/3,837",
                "0.5 of 1.5|0,5/1,5|0.5/1.5",
                "13/3 of 45|(13/3)/45|(13/3)/45",
                "91.17%|91,17 %|91.17 %",
                "250/3%|250/3 %|250/3 %",
                "3846|3.846|3,846",
                "value 13/3|13/3|13/3",
                "{plan, report}|plan, report|plan, report",
                "{minor: 2000, serious: 0}|minor: 2.000, serious: 0|minor: 2,000, serious: 0",
                "gate yes; 1.5 of 3|điều kiện đạt; 1,5/3|met; 1.5/3",
                "gate no|điều kiện không đạt|not met",
                "120.5 -> 84|120,5 → 84|120.5 → 84",
                "plan 110.5 of 100|110,5/100|110.5/100",
                "plan 10/3 of 7|(10/3)/7|(10/3)/7",
                "points 1.25|1,25|1.25",
                "missing|thiếu|missing",
                "missing: lost|thiếu: lost|missing: lost",
                "pending|chưa có|pending",
                "pending: survey|chưa có: survey|pending: survey",
                "answers {100: 1200, 0.5: 1}|1.201 câu trả lời, {100: 1.200; 0,5: 1}|1,201 answers, {100: 1,200; 0.5: 1}",
                "n/a|không áp dụng|not applicable",
                "n/a: no border|không áp dụng: no border|not applicable: no border"
            })
    void isShownAsAPersonReadsIt(String text, String vi, String en) {
        assertThat(Evidence.parse(text).show(Language.VI)).isEqualTo(vi);
        assertThat(Evidence.parse(text).show(Language.EN)).isEqualTo(en);
    }

    @Test
    void knowsTheFractionOfAShareAndOfAPlan() {
        assertThat(new Evidence.Share(Ratio.of(37), Ratio.of(45)).ratio()).isEqualTo(Ratio.of(37, 45));
        assertThat(new Evidence.Plan(Ratio.of(110), Ratio.of(100)).ratio()).isEqualTo(Ratio.of(11, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"37 in 45", "-", "gate maybe", "N/A", "+3", "3e5", "{plan", "%"})
    void refusesWhatHasNoneOfTheForms(String text) {
        refused(
                text,
                "Evidence must have one of the forms yes | 37 of 45 | 91.17% | 3 | {plan, report} | {minor: 2, serious: 0} |"
                        + " gate yes; 37 of 45 | 120 -> 84 | plan 110 of 100 | points 1.25 | answers {100: 120, 60: 40} |"
                        + " dossiers {resolved: 3837, resolved-within: 3811} | missing | pending | n/a: \"" + text
                        + "\"");
    }

    @Test
    void saysMoreWhereTheSlipIsPlain() {
        refused("", "The evidence must not be blank; write missing if there is none");
        refused("91,17%", "Numbers must have a decimal point, as 4.25 has, and no mark between thousands: \"91,17%\"");
        refused("gate yes;", "Evidence must follow a gate that is open, and none a gate that is closed: gate yes;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate", "plan", "points", "value", "apr-03"})
    void takesAWordForALevelSinceOnlyTheRuleKnowsItsLevels(String text) {
        assertThat(Evidence.parse(text)).isEqualTo(Evidence.level(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "2026-04-03",
                "2026-04-03 00:00:00",
                "2026-04-03T00:00:00",
                "3.4.2026",
                "3-4-26",
                "3-Apr",
                "03-Apr-26",
                "3 Apr",
                "Mar-45",
                "Thg3-45",
                "Thg 3-45",
                "03-Thg4",
                "3-thg 4"
            })
    void refusesADateThatASpreadsheetMadeOfAShare(String text) {
        refused(
                text,
                "Evidence must not be a date; a spreadsheet may have made it of a fraction, so write 3 of 4: \"" + text
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "có", "a_b", "-a", "1a", "a b", "", "missing", "pending", "accepted"})
    void refusesAKeyThatIsNotOfItsForm(String key) {
        String message =
                "A key must be small letters a to z, digits and hyphens, begin with a letter, and not be the word missing,"
                        + " pending or accepted: \"" + key + "\"";

        assertThatThrownBy(() -> Evidence.level(key)).hasMessage(message);
        assertThatThrownBy(() -> Evidence.items("plan", key)).hasMessage(message);
        assertThatThrownBy(() -> Evidence.tally(Map.of(key, 1L))).hasMessage(message);
    }

    @Test
    void refusesAShareThatCannotBe() {
        refused(
                "37/0",
                "The whole of a share must be more than 0: 37 of 0. Where there was nothing to do, say that the criterion is"
                        + " not applicable: n/a: …");
        refused(
                "0 of 0",
                "The whole of a share must be more than 0: 0 of 0. Where there was nothing to do, say that the criterion is"
                        + " not applicable: n/a: …");
        refused("-1 of 3", "The part of a share must not be negative: -1");
        refused(
                "110 of 100",
                "The part of a share must not exceed its whole: 110 of 100. Where more than planned can be achieved, write it"
                        + " as a plan: plan 110 of 100");
        refused("1/0 of 3", "The lower number of a fraction must not be 0: \"1/0\"");
        assertThat(Evidence.parse("45 of 45")).isEqualTo(Evidence.share(45, 45));
        assertThat(Evidence.parse("0 of 45")).isEqualTo(Evidence.share(0, 45));
    }

    @Test
    void refusesNumbersBelowZero() {
        refused("-0.01%", "The percentage must not be negative: -0.01");
        refused("-3", "The number must not be negative: -3");
        refused("120 -> -1", "The value of a change must not be negative: -1");
        refused("plan -1 of 100", "The achievement of a plan must not be negative: -1");
        refused("points -1", "The points that are given must not be negative: -1");
        refused("{minor: -1}", "The count of minor must not be negative: -1");
        assertThat(Evidence.parse("-0%")).isEqualTo(Evidence.percentage("0"));
    }

    @Test
    void refusesAChangeOrAPlanOfNothing() {
        refused("0 -> 5", "The base of a change must be more than 0: 0. There is no change in percent from nothing.");
        refused(
                "plan 5 of 0",
                "A plan must be more than 0: 0. Where nothing was planned, say that the criterion is not applicable: n/a: …");
    }

    @Test
    void refusesPointsThatAreNoPoints() {
        refused("points 1,25", "Points must be a number of at most six decimals, such as points 1.25: \"1,25\"");
        refused(
                "points 1.2345678",
                "Points must be a number of at most six decimals, such as points 1.25: \"1.2345678\"");
    }

    @Test
    void refusesItemsAndTalliesThatAreNotClear() {
        refused("{plan, plan}", "An item must be named once: {plan, plan}");
        refused(
                "{plan,}",
                "A key must be small letters a to z, digits and hyphens, begin with a letter, and not be the word missing,"
                        + " pending or accepted: \"\"");
        refused("{minor: 1, minor: 2}", "A severity must be counted once: {minor: 1, minor: 2}");
        refused(
                "{minor: 1, serious}",
                "A tally must look like {minor: 2, serious: 0}, in whole numbers: {minor: 1, serious}");
        refused("{minor: 1.5}", "A tally must look like {minor: 2, serious: 0}, in whole numbers: {minor: 1.5}");
        refused(
                "{minor: 9223372036854775808}",
                "A tally must look like {minor: 2, serious: 0}, in whole numbers: {minor: 9223372036854775808}");
        assertThatThrownBy(() -> Evidence.tally(Map.of())).hasMessage("A tally must count something: {}");
    }

    @Test
    void refusesAGateBehindAGateAndAbsenceBehindAGate() {
        refused("gate yes; gate no", "What follows a gate must be neither a gate nor an absence: gate no");
        refused("gate yes; missing", "What follows a gate must be neither a gate nor an absence: missing");
        refused("gate yes; n/a: none", "What follows a gate must be neither a gate nor an absence: n/a: none");
        assertThatThrownBy(() -> Evidence.gate(Evidence.gateClosed()))
                .hasMessage("What follows a gate must be neither a gate nor an absence: gate no");
        assertThatThrownBy(() -> new Evidence.Gate(true, Optional.empty()))
                .hasMessage("Evidence must follow a gate that is open, and none a gate that is closed: gate yes");
        assertThatThrownBy(() -> new Evidence.Gate(false, Optional.of(Evidence.count(1))))
                .hasMessage("Evidence must follow a gate that is open, and none a gate that is closed: gate no");
    }

    @Test
    void refusesAChainOfGatesHoweverLong() {
        assertThatThrownBy(() -> Evidence.parse("gate yes; ".repeat(100_000) + "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Evidence must have at most 10000 characters: \"gate yes; ")
                .hasMessageEndingWith("…\"");
        assertThatThrownBy(() -> Evidence.parse("gate yes; ".repeat(900) + "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("What follows a gate must be neither a gate nor an absence: gate yes; ");
    }

    @Test
    void keepsAReasonOnOneLine() {
        assertThat(Evidence.missing(" lost\n in\u2028the flood\u0085")).hasToString("missing: lost in the flood");
        assertThat(Evidence.notApplicable("\n")).hasToString("n/a");
        assertThat(Evidence.parse("missing: n/a: x")).isEqualTo(Evidence.missing("n/a: x"));
    }

    @Test
    void doesNotChangeWithTheCollectionsThatItWasMadeFrom() {
        TreeSet<String> done = new TreeSet<>(List.of("plan"));
        TreeMap<String, Long> counts = new TreeMap<>(Map.of("minor", 1L));
        Evidence items = new Evidence.Items(done);
        Evidence tally = new Evidence.Tally(counts);
        done.add("report");
        counts.put("minor", 9L);

        assertThat(items).isEqualTo(Evidence.items("plan"));
        assertThat(tally).isEqualTo(Evidence.tally(Map.of("minor", 1L)));
        assertThat(new Evidence.GivenPoints(Points.parse("1.50"))).isEqualTo(Evidence.points("1.5"));
    }
}
