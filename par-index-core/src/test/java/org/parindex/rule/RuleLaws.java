package org.parindex.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.Evidences;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.Rules.Fit;
import org.parindex.testkit.ParIndexArbitraries;
import org.parindex.text.Language;

/** What holds of every rule, whatever its numbers. */
class RuleLaws {

    /** A rule, its maximum, and evidence that the rule takes. */
    record Tried(Fit fit, Evidence evidence) {}

    @Provide
    Arbitrary<Fit> rules() {
        return Rules.all();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Evidences.all();
    }

    @Provide
    Arbitrary<Tried> tried() {
        return rules().flatMap(fit ->
                ParIndexArbitraries.evidenceFor(fit.rule(), fit.maximum()).map(evidence -> new Tried(fit, evidence)));
    }

    private static Arbitrary<Map<String, Long>> counts(DeductionBySeverity rule, long most) {
        return Arbitraries.longs()
                .between(0, most)
                .list()
                .ofSize(rule.severities().size())
                .map(counts -> {
                    Map<String, Long> byKey = new TreeMap<>();
                    for (int i = 0; i < counts.size(); i++) {
                        byKey.put(rule.severities().get(i).key(), counts.get(i));
                    }
                    return byKey;
                });
    }

    /** Numbers from 0 to 1, round ones often, so that bounds are met. */
    private static Arbitrary<Ratio> hundredths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 200).map(n -> Ratio.of(n, 200)),
                Arbitraries.integers().between(0, 99_999_999).map(n -> Ratio.of(n, 99_999_999)));
    }

    private static Points earned(Fit fit, Evidence evidence) {
        return fit.rule().score(fit.maximum(), evidence).earned();
    }

    @Property(tries = 1_000)
    void theRulesOfTheseLawsHaveNoFault(@ForAll("rules") Fit fit) {
        assertThat(fit.rule().check(fit.maximum())).isEmpty();
    }

    @Property(tries = 3_000)
    void scoresFromNothingToTheMaximum(@ForAll("tried") Tried tried) {
        Fit fit = tried.fit();

        assertThat(fit.rule().refuse(fit.maximum(), tried.evidence())).isEmpty();
        assertThat(earned(fit, tried.evidence())).isBetween(Points.ZERO, fit.maximum());
    }

    @Property(tries = 3_000)
    void refusesOrScoresAnyEvidence(@ForAll("rules") Fit fit, @ForAll("evidence") Evidence evidence) {
        if (fit.rule().refuse(fit.maximum(), evidence).isEmpty()) {
            assertThat(fit.rule().takes()).contains(evidence.kind());
            assertThat(earned(fit, evidence)).isBetween(Points.ZERO, fit.maximum());
        }
    }

    @Property(tries = 1_000)
    void refusesInWordsOfBothLanguages(@ForAll("rules") Fit fit, @ForAll("evidence") Evidence evidence) {
        fit.rule().refuse(fit.maximum(), evidence).ifPresent(fault -> {
            for (Language language : Language.values()) {
                assertThat(fault.in("rule").message(language)).isNotBlank();
            }
        });
    }

    @Property(tries = 2_000)
    void explainsEveryScoreUpToThePoints(@ForAll("tried") Tried tried) {
        Outcome outcome = tried.fit().rule().score(tried.fit().maximum(), tried.evidence());
        Step last = outcome.steps().get(outcome.steps().size() - 1);

        for (Language language : Language.values()) {
            assertThat(outcome.steps())
                    .allSatisfy(step -> assertThat(step.show(language)).isNotBlank());
            String points = language.decimal(outcome.earned().toBigDecimal());
            assertThat(last.show(language)
                            .replaceAll("(không đạt, 0 điểm|not met, 0 points|0 điểm|0 points)$", " 0")
                            .replaceAll("^([0-9.,]+) \\(.*\\)$", " $1"))
                    .endsWith(" " + points);
        }
    }

    @Property(tries = 500)
    void describesItselfInBothLanguages(@ForAll("rules") Fit fit) {
        assertThat(fit.rule().describe(fit.maximum()).vi()).isNotBlank().doesNotContain("null");
        assertThat(fit.rule().describe(fit.maximum()).en()).isNotBlank().doesNotContain("null");
    }

    @Provide
    Arbitrary<Fit> rising() {
        return Arbitraries.oneOf(
                        Rules.proportional(), Rules.planFulfilment(), Rules.linearInPercentage(), Rules.bands())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ratio> percentages() {
        return hundredths().map(share -> share.times(Ratio.of(100)));
    }

    @Property(tries = 3_000)
    void aHigherPercentageNeverScoresLess(
            @ForAll("rising") Fit fit, @ForAll("percentages") Ratio a, @ForAll("percentages") Ratio b) {
        assertThat(earned(fit, new Evidence.Percentage(a.max(b))))
                .isGreaterThanOrEqualTo(earned(fit, new Evidence.Percentage(a.min(b))));
    }

    @Property(tries = 1_000)
    void moreThanThePlanIsTheMaximum(
            @ForAll("plans") Fit fit, @ForAll @LongRange(min = 100, max = 1_000_000) long percent) {
        assertThat(earned(fit, new Evidence.Percentage(Ratio.of(percent)))).isEqualTo(fit.maximum());
    }

    @Provide
    Arbitrary<Fit> plans() {
        return Rules.planFulfilment();
    }

    @Property(tries = 1_000)
    void aHigherMeanNeverScoresLess(
            @ForAll("means") Fit fit, @ForAll("percentages") Ratio a, @ForAll("percentages") Ratio b) {
        Ratio scale = Ratio.of(4, 100);

        assertThat(earned(fit, new Evidence.Quantity(Ratio.ONE.plus(a.max(b).times(scale)))))
                .isGreaterThanOrEqualTo(earned(
                        fit, new Evidence.Quantity(Ratio.ONE.plus(a.min(b).times(scale)))));
    }

    @Provide
    Arbitrary<Fit> means() {
        return Rules.linearInMean();
    }

    @Property(tries = 1_000)
    void moreItemsNeverScoreLess(
            @ForAll("perItem") Fit fit, @ForAll @IntRange(max = 30) int count, @ForAll @IntRange(max = 30) int more) {
        assertThat(earned(fit, Evidence.count(count + more)))
                .isGreaterThanOrEqualTo(earned(fit, Evidence.count(count)));
    }

    @Provide
    Arbitrary<Fit> perItem() {
        return Rules.perItem();
    }

    @Property(tries = 1_000)
    void moreOfAChecklistNeverScoresLess(
            @ForAll("checklists") Fit fit,
            @ForAll @IntRange(max = 63) int some,
            @ForAll @IntRange(max = 63) int others) {
        assertThat(earned(fit, done(fit, some | others))).isGreaterThanOrEqualTo(earned(fit, done(fit, some)));
    }

    private static Evidence done(Fit fit, int which) {
        TreeSet<String> keys = new TreeSet<>();
        List<Item> items = ((Checklist) fit.rule()).items();
        for (int i = 0; i < items.size(); i++) {
            if ((which >> i & 1) == 1) {
                keys.add(items.get(i).key());
            }
        }
        return Evidence.items(keys);
    }

    @Provide
    Arbitrary<Fit> checklists() {
        return Rules.checklists();
    }

    @Property(tries = 1_000)
    void moreViolationsNeverScoreMore(
            @ForAll("deductions") Fit fit,
            @ForAll @IntRange(max = 30) int count,
            @ForAll @IntRange(max = 1_000) int more) {
        assertThat(earned(fit, Evidence.count(count + more))).isLessThanOrEqualTo(earned(fit, Evidence.count(count)));
    }

    @Provide
    Arbitrary<Fit> deductions() {
        return Rules.deductions();
    }

    @Provide
    Arbitrary<Tried> tallies() {
        return Rules.deductionsBySeverity()
                .flatMap(fit -> counts((DeductionBySeverity) fit.rule(), 5)
                        .map(counts -> new Tried(fit, Evidence.tally(counts))));
    }

    @Property(tries = 1_000)
    void oneMoreCaseOfAnySeverityNeverScoresMore(@ForAll("tallies") Tried tried) {
        Map<String, Long> counts = ((Evidence.Tally) tried.evidence()).counts();
        Points before = earned(tried.fit(), tried.evidence());

        for (String key : counts.keySet()) {
            Map<String, Long> worse = new TreeMap<>(counts);
            worse.merge(key, 1L, Long::sum);
            assertThat(earned(tried.fit(), Evidence.tally(worse))).isLessThanOrEqualTo(before);
        }
    }

    @Provide
    Arbitrary<Fit> bands() {
        return Rules.bands();
    }

    @Property(tries = 1_000)
    void everyPercentageLiesInOneBand(@ForAll("bands") Fit fit, @ForAll("percentages") Ratio percent) {
        List<Band> bands = ((Bands) fit.rule()).bands();

        assertThat(bands).filteredOn(band -> band.contains(percent)).hasSize(1);
        assertThat(bands.stream().flatMap(band -> band.begins().stream()))
                .allSatisfy(joint -> assertThat(bands)
                        .filteredOn(band -> band.contains(joint.percent()))
                        .hasSize(1));
    }

    @Provide
    Arbitrary<Fit> changes() {
        return Rules.againstBase();
    }

    @Property(tries = 1_000)
    void everyChangeLiesInOneBand(@ForAll("changes") Fit fit, @ForAll @IntRange(min = -100, max = 1_000) int change) {
        AgainstBase rule = (AgainstBase) fit.rule();
        Ratio percent = rule.direction() == AgainstBase.Direction.GROWTH ? Ratio.of(change) : Ratio.of(-change);

        assertThat(rule.bands()).filteredOn(band -> band.contains(percent)).hasSize(1);
    }

    /** Any bands, most of them with faults. */
    @Provide
    Arbitrary<List<Band>> anyBands() {
        Arbitrary<Bound> bounds = Combinators.combine(
                        Arbitraries.of("0", "50", "100").map(Ratio::parse), Arbitraries.of(true, false))
                .as(Bound::new);
        return Combinators.combine(
                        bounds.optional(),
                        bounds.optional(),
                        Arbitraries.of(0, 1).map(Points::of))
                .as(Band::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(3);
    }

    @Property(tries = 5_000)
    void bandsHaveNoFaultExactlyIfEveryPercentageLiesInOneOfThemAndEachHoldsOne(@ForAll("anyBands") List<Band> bands) {
        List<Ratio> all = List.of(Ratio.ZERO, Ratio.of(1), Ratio.of(50), Ratio.of(51), Ratio.of(100));
        boolean covered = all.stream()
                .allMatch(percent ->
                        bands.stream().filter(band -> band.contains(percent)).count() == 1);
        boolean reached = bands.stream().allMatch(band -> all.stream().anyMatch(band::contains));
        Points best = bands.stream().map(Band::points).max(Points::compareTo).orElseThrow();

        assertThat(new Bands(bands).check(best).isEmpty()).as(bands.toString()).isEqualTo(covered && reached);
    }

    @Property(tries = 1_000)
    void aProductIsRoundedOnce(
            @ForAll @LongRange(min = 1, max = 100_000_000) long maximum,
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long rest) {
        // Thirty decimals are more than enough to tell the halves of a millionth with such a denominator.
        BigDecimal exact = BigDecimal.valueOf(maximum)
                .multiply(new BigDecimal(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(part + rest), 30, RoundingMode.DOWN);
        Points expected =
                Rules.millionths(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());

        assertThat(earned(
                        new Fit(ScoringRule.proportional("0", "100"), Rules.millionths(maximum)),
                        Evidence.share(part, part + rest)))
                .isEqualTo(expected);
    }

    @Property(tries = 500)
    void aBoundReadsBackWhatItWrites(
            @ForAll @IntRange(min = -999) int number, @ForAll @IntRange(min = 1, max = 99) int below) {
        for (boolean included : new boolean[] {true, false}) {
            Bound bound = new Bound(Ratio.of(number, below), included);
            assertThat(Bound.parse(bound.toString())).isEqualTo(bound);
        }
    }
}
