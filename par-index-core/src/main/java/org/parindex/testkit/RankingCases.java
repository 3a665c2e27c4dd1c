package org.parindex.testkit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.io.CasesCsv;
import org.parindex.points.IndexValue;
import org.parindex.policy.RankPrecision;
import org.parindex.policy.TieRule;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.RankingCase;
import org.parindex.ranking.Standing;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** Which ranks units must have by their values. All cases together are one ranking. */
public final class RankingCases {

    /** The year does not matter; a ranking has one. */
    private static final int ANY_YEAR = 2023;

    private final List<RankingCase> all;
    private final TieRule ties;
    private final RankPrecision precision;

    private RankingCases(List<RankingCase> all, TieRule ties, RankPrecision precision) {
        this.all = all;
        this.ties = ties;
        this.precision = precision;
    }

    /**
     * Cases, ranked by competition, compared exactly.
     *
     * @param cases the cases, each unit once
     * @return the cases, in this order
     */
    public static RankingCases of(Collection<RankingCase> cases) {
        return new RankingCases(List.copyOf(cases), TieRule.COMPETITION, RankPrecision.exact());
    }

    /**
     * Cases that are written in code, ranked by competition, compared exactly.
     *
     * @param cases the cases, each unit once
     * @return the cases, in this order
     */
    public static RankingCases of(RankingCase... cases) {
        return of(List.of(cases));
    }

    /**
     * Reads cases in CSV: {@code unit,value,expected_rank,source}.
     *
     * @param file the file
     * @return the cases, ranked by competition, compared exactly
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static RankingCases read(Path file) {
        return of(CasesCsv.readRanking(file));
    }

    /**
     * The same cases under another rule for ties.
     *
     * @param rule the rule
     * @return the cases
     */
    public RankingCases with(TieRule rule) {
        return new RankingCases(all, rule, precision);
    }

    /**
     * The same cases at another precision.
     *
     * @param at the precision
     * @return the cases
     */
    public RankingCases with(RankPrecision at) {
        return new RankingCases(all, ties, at);
    }

    /**
     * All cases.
     *
     * @return the cases, in order
     */
    public List<RankingCase> all() {
        return all;
    }

    /**
     * The ranking of all units by their values.
     *
     * @return the ranking
     * @throws IllegalArgumentException if a unit comes twice
     */
    public Ranking ranking() {
        List<AdministrativeUnit> units =
                all.stream().map(one -> AdministrativeUnit.named(one.unit())).toList();
        Map<UnitKey, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            figures.put(units.get(i).key(), Figure.of(all.get(i).value()));
        }
        return YearResults.of(
                        ANY_YEAR, Units.of(Bilingual.of("các đơn vị của trường hợp", "the units of the cases"), units))
                .with(Measure.OVERALL, figures)
                .ranking()
                .with(ties)
                .with(precision);
    }

    /**
     * The cases that do not hold.
     *
     * @return a failure for each of them, in order; empty if all hold
     */
    public List<CaseFailure> failures() {
        Ranking ranking = ranking();
        return all.stream().flatMap(one -> failure(ranking, one).stream()).toList();
    }

    static Optional<CaseFailure> failure(Ranking ranking, RankingCase one) {
        Standing standing =
                ranking.find(AdministrativeUnit.named(one.unit()).key()).orElseThrow();
        if (standing.best() == one.best() && standing.worst() == one.worst()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFailure(
                Problem.of(
                        CaseProblem.RANK_DIFFERS,
                        one.position(),
                        "unit",
                        one.unit(),
                        "value",
                        shown(one.value()),
                        "expected",
                        one.expected(),
                        "actual",
                        standing.showRank(),
                        "clause",
                        CaseProblem.clause(one.source())),
                table(ranking)));
    }

    private static Bilingual shown(IndexValue value) {
        return Bilingual.of(value.show(Language.VI), value.show(Language.EN));
    }

    static Bilingual table(Ranking ranking) {
        return Bilingual.of(
                ranking.title(Language.VI) + "\n" + ranking.toTable().toText(Language.VI),
                ranking.title(Language.EN) + "\n" + ranking.toTable().toText(Language.EN));
    }

    /** How many cases there are, and the choices. */
    @Override
    public String toString() {
        return all.size() + " cases of a ranking, " + ties.label().en() + ", "
                + precision.label().en();
    }
}
