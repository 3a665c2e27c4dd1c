package org.parindex.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.io.CasesCsv;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.score.CardCase;
import org.parindex.score.CardFigure;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** What the cards of whole assessments must show. */
public final class CardCases {

    private final List<CardCase> all;
    private final Map<Assessment, List<CardCase>> byAssessment;

    private CardCases(List<CardCase> all) {
        this.all = all;
        this.byAssessment = all.stream()
                .collect(Collectors.groupingBy(CardCase::assessment, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Cases.
     *
     * @param cases the cases
     * @return the cases, in this order
     */
    public static CardCases of(Collection<CardCase> cases) {
        return new CardCases(List.copyOf(cases));
    }

    /**
     * Cases that are written in code.
     *
     * @param cases the cases
     * @return the cases, in this order
     */
    public static CardCases of(CardCase... cases) {
        return new CardCases(List.of(cases));
    }

    /**
     * Reads cases in CSV: {@code assessment,node,expected,source}.
     *
     * @param file the file; those of the assessments, in CSV or JSON, stand beside it
     * @return the cases, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document and of the assessments
     */
    public static CardCases read(Path file) {
        return new CardCases(CasesCsv.readCards(file));
    }

    /**
     * All cases.
     *
     * @return the cases, in order
     */
    public List<CardCase> all() {
        return all;
    }

    /**
     * The cases that do not hold.
     *
     * @param framework the framework
     * @return a failure for each of them, by assessment; empty if all hold
     */
    public List<CaseFailure> failures(Framework framework) {
        Scorer scorer = Scorer.of(framework);
        List<CaseFailure> failures = new ArrayList<>();
        byAssessment.forEach((assessment, cases) -> {
            Scored scored = Scored.of(scorer, assessment);
            cases.forEach(one -> failure(framework, scored, one).ifPresent(failures::add));
        });
        return failures;
    }

    /** Whether all hold, of assessments that are first seen in another way. */
    boolean hold(Scorer scorer, Function<Assessment, Assessment> seen) {
        for (Map.Entry<Assessment, List<CardCase>> entry : byAssessment.entrySet()) {
            Scored scored = Scored.of(scorer, seen.apply(entry.getKey()));
            for (CardCase one : entry.getValue()) {
                if (!scored.holds(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    static Optional<CaseFailure> failure(Framework framework, CardCase one) {
        return failure(framework, Scored.of(Scorer.of(framework), one.assessment()), one);
    }

    private static Optional<CaseFailure> failure(Framework framework, Scored scored, CardCase one) {
        CardFigure figure = one.figure();
        if (figure.criterion().filter(id -> framework.find(id).isEmpty()).isPresent()) {
            return Optional.of(new CaseFailure(
                    Problem.of(
                            CaseProblem.FIGURE_UNKNOWN, one.position(), "framework", framework.id(), "figure", figure),
                    Bilingual.same("")));
        }
        if (scored.holds(one)) {
            return Optional.empty();
        }
        if (scored.card().isEmpty()) {
            return Optional.of(
                    new CaseFailure(problem(CaseProblem.CARD_REFUSED, one, scored.reasons()), Bilingual.same("")));
        }
        Scorecard card = scored.card().get();
        return Optional.of(new CaseFailure(
                problem(
                        one.isRefusal() ? CaseProblem.CARD_NOT_REFUSED : CaseProblem.FIGURE_DIFFERS,
                        one,
                        figure.of(card)),
                explanation(card, figure)));
    }

    static Bilingual explanation(Scorecard card, CardFigure figure) {
        return Bilingual.of(explanation(card, figure, Language.VI), explanation(card, figure, Language.EN));
    }

    private static String explanation(Scorecard card, CardFigure figure, Language language) {
        return figure.criterion()
                .map(id -> card.at(id.toString()).explain(language))
                .orElseGet(() -> card.explain().toText(language));
    }

    private static Problem problem(CaseProblem kind, CardCase one, Object actual) {
        return Problem.of(
                kind,
                one.position(),
                "document",
                one.document(),
                "figure",
                one.figure(),
                "expected",
                one.expected(),
                "actual",
                actual,
                "clause",
                CaseProblem.clause(one.source()));
    }

    /**
     * What became of an assessment.
     *
     * @param card the card, unless it was refused
     * @param problems why it was refused
     */
    private record Scored(Optional<Scorecard> card, List<Problem> problems) {

        static Scored of(Scorer scorer, Assessment assessment) {
            try {
                return new Scored(Optional.of(scorer.score(assessment)), List.of());
            } catch (InvalidDocumentException e) {
                return new Scored(Optional.empty(), e.problems());
            }
        }

        boolean holds(CardCase one) {
            if (card.isPresent()) {
                return !one.isRefusal() && one.figure().holds(card.get(), one.expected());
            }
            return one.isRefusal()
                    && one.figure()
                            .criterion()
                            .map(id -> problems.stream()
                                    .map(problem -> problem.position().pointer() + "/")
                                    .anyMatch(pointer -> pointer.startsWith("/evidence/" + id + "/")))
                            .orElse(true);
        }

        Bilingual reasons() {
            return Bilingual.of(reasons(Language.VI), reasons(Language.EN));
        }

        private String reasons(Language language) {
            return problems.stream().map(problem -> problem.message(language)).collect(Collectors.joining("; "));
        }
    }

    /** How many cases there are. */
    @Override
    public String toString() {
        return all.size() + " cases of " + byAssessment.size() + " cards";
    }
}
