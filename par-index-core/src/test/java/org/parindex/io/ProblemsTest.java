package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.ParIndex;
import org.parindex.assessment.Assessment;
import org.parindex.assessment.Stage;
import org.parindex.dossier.DossierProblem;
import org.parindex.evidence.Evidence;
import org.parindex.evidence.EvidenceProblem;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.framework.FrameworkProblem;
import org.parindex.framework.Leaf;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.rule.RuleProblem;
import org.parindex.score.AllRules;
import org.parindex.score.ScoreProblem;
import org.parindex.score.Scoreboard;
import org.parindex.score.Scorer;
import org.parindex.survey.SurveyProblem;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitProblem;

/**
 * Faulty documents and every line that they are answered with, in both languages: {@code problems.txt}. A case is a title that
 * begins with the reader, the document on one line ({@code \n}, {@code \r}, {@code \t}, {@code \xE9} for a byte, {@code \u00A0}),
 * and the problems. A document that begins with {@code @} is a file of the folder {@code frameworks}, in which every text before a
 * broken bar is replaced by the one behind it: {@code @every.json¦old¦new}.
 */
class ProblemsTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|r|t|x([0-9A-F]{2})|u([0-9A-F]{4}))");
    private static final String DOCUMENT = "d.txt";

    /** Files and folders, which {@link DocumentsTest} has, what {@link HostileInputTest} has, what only code can say, and what only a long document says. */
    private static final Set<ProblemKind> ELSEWHERE = Set.of(
            DocumentProblem.FILE_MISSING,
            DocumentProblem.FILE_UNREADABLE,
            DocumentProblem.FILE_TOO_LARGE,
            DocumentProblem.VALUES_TOO_MANY,
            DocumentProblem.TEXT_TOO_LONG,
            DocumentProblem.TEXT_HALF,
            DocumentProblem.PROBLEMS_MORE,
            EvidenceProblem.EVIDENCE_TOO_LONG,
            EvidenceProblem.EVIDENCE_NUMBER_TOO_LONG,
            DossierProblem.CHAIN_BROKEN,
            DossierProblem.COUNTS_MALFORMED,
            DossierProblem.COUNTS_TOO_LARGE,
            DossierProblem.PART_TWICE,
            DossierProblem.PART_UNKNOWN,
            DossierProblem.PERIODS_DIFFER,
            DossierProblem.PERIOD_GAP,
            DossierProblem.PERIOD_MALFORMED,
            DossierProblem.PERIOD_OVERLAP,
            DossierProblem.PLACE_OUTSIDE,
            DossierProblem.RATE_CONTRADICTED,
            DossierProblem.RATE_OF_NOTHING,
            DossierProblem.RATE_PART_MISSING,
            DossierProblem.RATE_UNBOUNDED,
            DossierProblem.RATE_UNKNOWN,
            DossierProblem.SUM_FAILS,
            DossierProblem.TERRITORIES_OVERLAP,
            DossierProblem.TERRITORY_DIFFERS,
            EvidenceProblem.TALLY_EMPTY,
            FrameworkProblem.ANNEX_NOT_HELD,
            FrameworkProblem.FRAMEWORK_UNKNOWN,
            ScoreProblem.APPRAISAL_OF_OTHER_CARD,
            ScoreProblem.STAGES_OUT_OF_ORDER,
            ScoreProblem.RATE_NOT_EXACT,
            ScoreProblem.ANSWERS_NOT_IN_PERCENT,
            ScoreProblem.YEARS_DIFFER,
            SurveyProblem.POINTS_NEED_PERCENT,
            SurveyProblem.SURVEY_TOO_LARGE,
            SurveyProblem.ANSWERS_TOO_MANY);

    /** What some framework documents must agree with. */
    private static final String DECISION = """
            {"format": "par-index-decision/1", "id": "1/QĐ", "indexYears": {"from": 2022, "to": 2023},
             "components": [{"number": 1, "maximum": {"value": "8", "status": "official", "note": ""}}, {"number": 2}],
             "sums": [{"components": [2, 3], "maximum": {"value": "4", "status": "official", "note": ""}}],
             "sources": [{"source": "documents", "maximum": {"value": "8", "status": "official", "note": ""}}],
             "total": {"value": "13", "status": "official", "note": ""}}
            """;

    record Case(String title, String document, List<String> vi, List<String> en) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyProblemIsSaidInBothLanguagesInTheOrderOfPlaces(String title, Case faulty) {
        List<Problem> problems = problems(faulty);
        assertThat(lines(problems, Language.VI)).as("vi").containsExactlyElementsOf(faulty.vi());
        assertThat(lines(problems, Language.EN)).as("en").containsExactlyElementsOf(faulty.en());
        assertThat(faulty.vi()).isNotEmpty();
    }

    @Test
    void everyKindOfProblemHasAFaultyDocument() throws IOException {
        Set<ProblemKind> seen = new HashSet<>(ELSEWHERE);
        for (Case faulty : read()) {
            problems(faulty).forEach(problem -> seen.add(problem.kind()));
        }
        assertThat(seen)
                .containsAll(Stream.of(
                                DocumentProblem.values(),
                                UnitProblem.values(),
                                DossierProblem.values(),
                                EvidenceProblem.values(),
                                RuleProblem.values(),
                                FrameworkProblem.values(),
                                ScoreProblem.values(),
                                SurveyProblem.values())
                        .<ProblemKind>flatMap(Arrays::stream)
                        .toList());
    }

    @Test
    void theMessageOfTheExceptionHasTheEnglishLines() throws IOException {
        Case faulty = read().stream()
                .filter(one -> one.title().equals("provinces: years"))
                .findFirst()
                .orElseThrow();
        assertThat(exception(faulty)).hasMessage(String.join("\n", faulty.en()));
    }

    static Stream<Arguments> cases() throws IOException {
        return read().stream().map(faulty -> arguments(faulty.title(), faulty));
    }

    private static List<String> lines(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.line(language)).toList();
    }

    private static List<Problem> problems(Case faulty) {
        return exception(faulty).problems();
    }

    private static InvalidDocumentException exception(Case faulty) {
        byte[] bytes = faulty.document().startsWith("@") ? edited(faulty.document()) : bytes(faulty.document());
        try {
            switch (faulty.title().substring(0, faulty.title().indexOf(':'))) {
                case "provinces" -> ResultsCsv.ofProvinces(ParIndex.provinces()).read(DOCUMENT, bytes);
                case "own" -> ResultsCsv.of(own()).read(DOCUMENT, bytes);
                case "free" -> ResultsCsv.ofAnyUnits().read(DOCUMENT, bytes);
                case "units" -> UnitsCsv.read(DOCUMENT, "own", Bilingual.of("các xã", "the communes"), bytes, Map.of());
                case "regions" -> UnitsCsv.readRegions(DOCUMENT, bytes);
                case "aliases" -> UnitsCsv.readAliases(DOCUMENT, bytes);
                case "cutoffs" -> CutoffsCsv.read(DOCUMENT, bytes);
                case "weights" ->
                    WeightsCsv.read(DOCUMENT, bytes, ParIndex.provinces().forIndexYear(2024));
                case "sources" -> PublishedCsv.readSources(DOCUMENT, bytes);
                case "facts" -> PublishedCsv.readFacts(DOCUMENT, bytes, ParIndex.provinces(), sources());
                case "held" -> PublishedCsv.readHeld(DOCUMENT, bytes, sources());
                case "framework" -> FrameworkJson.read(DOCUMENT, bytes, decisions());
                case "frameworkCsv" -> FrameworkCsv.read(DOCUMENT, bytes, decisions());
                case "crosswalk" -> CrosswalkCsv.read(DOCUMENT, bytes, AllRules.strict(), AllRules.strict());
                case "decision" -> DecisionJson.read(DOCUMENT, bytes);
                case "assessment" -> AssessmentJson.read(DOCUMENT, bytes, Scorer.of(AllRules.strict()));
                case "assessmentCsv" -> AssessmentCsv.read(DOCUMENT, bytes, Scorer.of(AllRules.strict()));
                case "lenient" -> AssessmentJson.read(DOCUMENT, bytes, Scorer.of(AllRules.lenient()));
                case "lenientCsv" -> AssessmentCsv.read(DOCUMENT, bytes, Scorer.of(AllRules.lenient()));
                case "lenientProvinces" ->
                    AssessmentCsv.read(DOCUMENT, bytes, Scorer.of(AllRules.lenient()), ParIndex.provinces());
                case "lenientProvincesJson" ->
                    AssessmentJson.read(DOCUMENT, bytes, Scorer.of(AllRules.lenient()), ParIndex.provinces());
                case "selfAssessment" ->
                    AssessmentJson.readSelfAssessments(DOCUMENT, bytes, Scorer.of(AllRules.strict()));
                case "selfAssessmentCsv" ->
                    AssessmentCsv.readSelfAssessments(DOCUMENT, bytes, Scorer.of(AllRules.strict()));
                case "appraisal" -> AppraisalJson.read(DOCUMENT, bytes).appraise(board(), Stage.AFTER_JUSTIFICATION);
                case "appraisalCsv" -> AppraisalCsv.read(DOCUMENT, bytes).appraise(board(), Stage.AFTER_JUSTIFICATION);
                case "appraisalProvinces" -> AppraisalCsv.read(DOCUMENT, bytes, ParIndex.provinces());
                case "dossiers" -> DossiersCsv.read(DOCUMENT, bytes);
                case "dossiersJson" -> DossiersJson.read(DOCUMENT, bytes);
                case "scorecard" -> ScorecardJson.read(DOCUMENT, bytes);
                case "cases" -> CasesCsv.readPoints(DOCUMENT, bytes);
                case "cards" -> CasesCsv.readCards(DOCUMENT, bytes, ProblemsTest::assessments);
                case "survey" -> SurveyCsv.read(DOCUMENT, bytes);
                case "surveyJson" -> SurveyJson.read(DOCUMENT, bytes);
                case "ranks" -> CasesCsv.readRanking(DOCUMENT, bytes);
                default -> throw new AssertionError("No reader for " + faulty.title());
            }
        } catch (InvalidDocumentException e) {
            return e;
        }
        throw new AssertionError("The document was read: " + faulty.title());
    }

    /** Nậm Nhùn as it assesses itself. */
    private static Scoreboard board() {
        Framework framework = AllRules.strict();
        Assessment own = Assessment.of("Nậm Nhùn", 2023);
        for (Map.Entry<CriterionId, Evidence> entry : AllRules.full().evidence().entrySet()) {
            if (((Leaf) framework.find(entry.getKey()).orElseThrow()).selfAssessed()) {
                own = own.with(Map.of(entry.getKey(), entry.getValue()));
            }
        }
        return Scorer.of(framework).selfAssessAll(List.of(own));
    }

    private static byte[] assessments(String name) {
        String one = "year,unit,criterion,evidence\n2023,An,1.1,yes\n";
        return (name.equals("one.csv") ? one : one + "2023,Bình,1.1,no\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Decision> decisions() {
        return List.of(DecisionJson.read("1.json", DECISION.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Source> sources() {
        return Map.of("s1", new Source("s1", "A newspaper", "", Status.PRESS, ""));
    }

    private static UnitCatalog own() {
        String catalog = """
                code,name,kind,valid_from
                1,Tả Lèng,commune,2015-01-01
                2,Bình Minh,commune,2015-01-01
                3,Bình Minh,ward,2015-01-01
                """;
        return UnitsCsv.read(
                "own.csv",
                "own",
                Bilingual.of("các xã", "the communes"),
                catalog.getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream stream = ProblemsTest.class.getResourceAsStream("problems.txt")) {
            List<String> lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.get(i)).startsWith("== ");
                Case faulty = new Case(lines.get(i).substring(3), lines.get(++i), new ArrayList<>(), new ArrayList<>());
                Map<String, List<String>> expected = new HashMap<>(Map.of("vi", faulty.vi(), "en", faulty.en()));
                while (i + 1 < lines.size() && !lines.get(i + 1).startsWith("== ")) {
                    String line = lines.get(++i);
                    Objects.requireNonNull(expected.get(line.substring(0, 2))).add(line.substring(3));
                }
                cases.add(faulty);
            }
        }
        return cases;
    }

    private static byte[] edited(String edits) {
        String[] parts = edits.substring(1).translateEscapes().split("¦", -1);
        try (InputStream stream = ProblemsTest.class.getResourceAsStream("frameworks/" + parts[0])) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 1; i < parts.length; i += 2) {
                assertThat(text).contains(parts[i]);
                text = text.replace(parts[i], parts[i + 1]);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escapes = ESCAPE.matcher(escaped);
        int from = 0;
        while (escapes.find()) {
            write(bytes, escaped.substring(from, escapes.start()));
            if (escapes.group(1) != null) {
                bytes.write(Integer.parseInt(escapes.group(1), 16));
            } else if (escapes.group(2) != null) {
                write(bytes, String.valueOf((char) Integer.parseInt(escapes.group(2), 16)));
            } else {
                write(bytes, escapes.group().translateEscapes());
            }
            from = escapes.end();
        }
        write(bytes, escaped.substring(from));
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        try {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
