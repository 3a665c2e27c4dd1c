package org.parindex;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parindex.assessment.Assessment;
import org.parindex.dossier.DossierReport;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.framework.FrameworkProblem;
import org.parindex.io.AppraisalCsv;
import org.parindex.io.AppraisalJson;
import org.parindex.io.AssessmentCsv;
import org.parindex.io.AssessmentJson;
import org.parindex.io.CrosswalkCsv;
import org.parindex.io.CutoffsCsv;
import org.parindex.io.DecisionJson;
import org.parindex.io.DossiersCsv;
import org.parindex.io.DossiersJson;
import org.parindex.io.FrameworkCsv;
import org.parindex.io.FrameworkJson;
import org.parindex.io.PublishedCsv;
import org.parindex.io.ResultsCsv;
import org.parindex.io.ScorecardJson;
import org.parindex.io.SurveyCsv;
import org.parindex.io.SurveyJson;
import org.parindex.io.UnitsCsv;
import org.parindex.io.Verification;
import org.parindex.io.WeightsCsv;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.score.Appraisals;
import org.parindex.score.Scorer;
import org.parindex.survey.Survey;
import org.parindex.text.Bilingual;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * The one door: the bundled data, and files of one's own. Bundled data are read when they are first asked for.
 *
 * <pre>{@code
 * var now = ParIndex.published().year(2023);
 * now.ranking();
 * ParIndex.published().of("Lai Châu");
 * }</pre>
 */
public final class ParIndex {

    private static final List<String> DECISIONS =
            List.of("1294", "4361", "2948", "2636", "1150", "1149", "876", "1187");

    private static final Supplier<UnitCatalog> PROVINCES = Suppliers.memoize(ParIndex::loadProvinces);
    private static final Supplier<List<Decision>> ALL_DECISIONS = Suppliers.memoize(ParIndex::loadDecisions);
    private static final Supplier<Map<Integer, GroupCutoffs>> CUTOFFS =
            Suppliers.memoize(() -> CutoffsCsv.read("cutoffs.csv", resource("policy/cutoffs.csv")));
    private static final Supplier<PublishedFigures> PUBLISHED = Suppliers.memoize(
            () -> PublishedCsv.read(name -> resource("published/" + name), provinces(), decisions(), CUTOFFS.get()));

    private static final String EXAMPLE = "example";
    private static final Supplier<Framework> EXAMPLE_FRAMEWORK = Suppliers.memoize(
            () -> FrameworkJson.read("example.json", resource("framework/example.json"), decisions()));
    private static final Supplier<Assessment> EXAMPLE_ASSESSMENT = Suppliers.memoize(() -> AssessmentJson.read(
                    "example-assessment.json",
                    resource("framework/example-assessment.json"),
                    Scorer.of(exampleFramework()))
            .get(0));
    private static final Supplier<Survey> EXAMPLE_SURVEY =
            Suppliers.memoize(() -> SurveyCsv.read("example.csv", resource("survey/example.csv")));

    private static final Supplier<List<DossierReport>> EXAMPLE_DOSSIERS =
            Suppliers.memoize(() -> DossiersCsv.read("example.csv", resource("dossier/example.csv")));

    private ParIndex() {}

    /**
     * The provinces and centrally run cities: 63 to 30 June 2025, 34 from 1 July 2025, with their changes of name and kind.
     *
     * @return the catalogue, from 1 August 2008
     */
    public static UnitCatalog provinces() {
        return PROVINCES.get();
    }

    /**
     * The decisions that have governed the index of the provinces, as far as they are known.
     *
     * @return the decisions, the earliest first
     */
    public static List<Decision> decisions() {
        return ALL_DECISIONS.get();
    }

    /**
     * A decision, which says what is known and cannot score; see {@link #framework}.
     *
     * @param id its number, such as {@code 876/QĐ-BNV}
     * @return what is known of it
     * @throws IllegalArgumentException if it is not one of the bundled; the message lists them
     */
    public static Decision decision(String id) {
        return decisions().stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A decision must be one of "
                        + decisions().stream().map(Decision::id).toList() + ": \"" + id + "\""));
    }

    /**
     * The decision that governs an index year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the decision, if one is known
     */
    public static Optional<Decision> decisionFor(int indexYear) {
        return decisions().stream()
                .filter(decision -> decision.governs(indexYear))
                .findFirst();
    }

    /**
     * What became of the components of a decision in another, as far as it is known what they are about.
     *
     * @param from the number of the first decision, such as {@code 1294/QĐ-BNV}
     * @param to the number of the second decision
     * @return the crosswalk
     * @throws IllegalArgumentException if either is not one of the bundled; the message lists them
     */
    public static Crosswalk crosswalk(String from, String to) {
        return Crosswalk.between(decision(from), decision(to));
    }

    /**
     * Reads what became of the criteria of a framework in another, from CSV: {@code from,to,note}.
     *
     * @param file the file
     * @param from the first framework
     * @param to the second framework
     * @return the crosswalk
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Crosswalk readCrosswalk(Path file, Framework from, Framework to) {
        return CrosswalkCsv.read(file, from, to);
    }

    /**
     * The bundled illustrative framework: the components and maxima of 876/QĐ-BNV with criteria that are made up. Every output on it
     * says so.
     *
     * @return the framework
     */
    public static Framework exampleFramework() {
        return EXAMPLE_FRAMEWORK.get();
    }

    /**
     * A bundled illustrative assessment of a province that does not exist, for {@link #exampleFramework}.
     *
     * @return the assessment
     */
    public static Assessment exampleAssessment() {
        return EXAMPLE_ASSESSMENT.get();
    }

    /**
     * A bundled framework. There is one, {@code example}: the annexes of the decisions, with their criteria and rules, are not held, so
     * no decision can score.
     *
     * @param id {@code example}, or the number of a decision, which is refused with what to do
     * @return the framework
     * @throws InvalidDocumentException if there is no such framework, or it is a decision
     */
    public static Framework framework(String id) {
        if (id.equals(EXAMPLE)) {
            return exampleFramework();
        }
        boolean decision = decisions().stream().anyMatch(known -> known.id().equals(id));
        throw new InvalidDocumentException(List.of(
                decision
                        ? Problem.of(FrameworkProblem.ANNEX_NOT_HELD, Position.of(id), "decision", id)
                        : Problem.of(
                                FrameworkProblem.FRAMEWORK_UNKNOWN, Position.of(id), "value", id, "known", EXAMPLE)));
    }

    /**
     * A sound framework in CSV to begin with, when an annex is transcribed: the rows that hold for all, and criteria of every kind of
     * rule. It is illustrative.
     *
     * @return the text of the file
     */
    public static String frameworkTemplate() {
        return new String(resource("framework/template.csv"), StandardCharsets.UTF_8);
    }

    /**
     * Reads a framework of one's own, from CSV or JSON by the ending of its name, else by how it begins. If it names one of the known decisions,
     * its numbers must agree with what is known of it.
     *
     * @param file the file
     * @return the framework
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Framework readFramework(Path file) {
        return isCsv(file) ? FrameworkCsv.read(file, decisions()) : FrameworkJson.read(file, decisions());
    }

    /**
     * What is wrong with a framework of one's own.
     *
     * @param file the file
     * @return every problem of the file; empty if {@link #readFramework} reads it
     */
    public static List<Problem> checkFramework(Path file) {
        return isCsv(file) ? FrameworkCsv.check(file, decisions()) : FrameworkJson.check(file, decisions());
    }

    /**
     * Reads assessments of any units, from CSV or JSON by the ending of its name, else by how it begins; a unit is its name.
     *
     * @param file the file
     * @param scorer what they are to be scored with; they are checked against it
     * @return the assessments, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readAssessments(Path file, Scorer scorer) {
        return isCsv(file) ? AssessmentCsv.read(file, scorer) : AssessmentJson.read(file, scorer);
    }

    /**
     * Reads assessments of the units of a catalogue, from files of the same form.
     *
     * @param file the file
     * @param scorer what they are to be scored with; they are checked against it
     * @param units the catalogue, such as {@link #provinces}
     * @return the assessments, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readAssessments(Path file, Scorer scorer, UnitCatalog units) {
        return isCsv(file) ? AssessmentCsv.read(file, scorer, units) : AssessmentJson.read(file, scorer, units);
    }

    /**
     * Reads assessments of any units by themselves, without evidence where a criterion is not open to self-assessment.
     *
     * @param file the file, as {@link #readAssessments(Path, Scorer)} has it
     * @param scorer what is to {@link Scorer#selfAssess} them; they are checked against it
     * @return the assessments, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readSelfAssessments(Path file, Scorer scorer) {
        return isCsv(file)
                ? AssessmentCsv.readSelfAssessments(file, scorer)
                : AssessmentJson.readSelfAssessments(file, scorer);
    }

    /**
     * Reads assessments of the units of a catalogue by themselves.
     *
     * @param file the file, as {@link #readAssessments(Path, Scorer)} has it
     * @param scorer what is to {@link Scorer#selfAssess} them; they are checked against it
     * @param units the catalogue, such as {@link #provinces}
     * @return the assessments, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<Assessment> readSelfAssessments(Path file, Scorer scorer, UnitCatalog units) {
        return isCsv(file)
                ? AssessmentCsv.readSelfAssessments(file, scorer, units)
                : AssessmentJson.readSelfAssessments(file, scorer, units);
    }

    /**
     * Reads what was found on any units, from CSV or JSON by the ending of its name, else by how it begins; a unit is its name.
     *
     * @param file the file
     * @return the appraisals, which take a round of cards from stage to stage
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Appraisals readAppraisals(Path file) {
        return isCsv(file) ? AppraisalCsv.read(file) : AppraisalJson.read(file);
    }

    /**
     * Reads what was found on the units of a catalogue, from files of the same form.
     *
     * @param file the file
     * @param units the catalogue, such as {@link #provinces}
     * @return the appraisals, which take a round of cards from stage to stage
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Appraisals readAppraisals(Path file, UnitCatalog units) {
        return isCsv(file) ? AppraisalCsv.read(file, units) : AppraisalJson.read(file, units);
    }

    /**
     * Reads weights of units, such as their populations, in CSV: {@code unit,weight}.
     *
     * @param file the file
     * @param units the units that it names, such as those of the year before a merger
     * @return the weight by unit, for {@link org.parindex.comparison.Predecessors#weighted}
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Map<UnitKey, Ratio> readWeights(Path file, Units units) {
        return WeightsCsv.read(file, units);
    }

    /**
     * A bundled illustrative survey of a body that does not exist, with the method by which it is counted.
     *
     * @return the survey
     */
    public static Survey exampleSurvey() {
        return EXAMPLE_SURVEY.get();
    }

    /**
     * Reads a survey and the method by which it is counted, from CSV or JSON by the ending of its name, else by how it begins.
     *
     * @param file the file
     * @return the survey
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Survey readSurvey(Path file) {
        return isCsv(file) ? SurveyCsv.read(file) : SurveyJson.read(file);
    }

    /**
     * What was reported of dossiers in Lai Châu in 2023: the district of Nậm Nhùn, whose received dossiers are 4 fewer than what became
     * of them, and the province, by bounds. It is from a newspaper article whose address was not recorded, so it is unverified.
     *
     * @return the two reports
     */
    public static List<DossierReport> exampleDossiers() {
        return EXAMPLE_DOSSIERS.get();
    }

    /**
     * Reads reports of dossiers, from CSV or JSON by the ending of its name, else by how it begins. Sums that fail do not hinder it.
     *
     * @param file the file
     * @return the reports, in the order of the file
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static List<DossierReport> readDossiers(Path file) {
        return isCsv(file) ? DossiersCsv.read(file) : DossiersJson.read(file);
    }

    /**
     * Reads records of scorecards, and makes each card again.
     *
     * @param file the file, as {@link ScorecardJson} writes it
     * @param framework the framework at hand
     * @return what each record says, and what comes out, in the order of the file
     * @throws InvalidDocumentException if a record cannot be read, with every problem of the file
     */
    public static List<Verification> verify(Path file, Framework framework) {
        return ScorecardJson.verify(file, framework);
    }

    /** By the ending of the name; any other file is JSON if it begins as JSON does. */
    private static boolean isCsv(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".json")) {
            return name.endsWith(".csv");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.read() != '{';
        } catch (IOException e) {
            // The reader will say why it cannot be read.
            return true;
        }
    }

    /**
     * The group cut-offs of an index year.
     *
     * @param indexYear the index year (năm đánh giá)
     * @return the cut-offs; unknown if they are not known of this very year
     */
    public static GroupCutoffs cutoffs(int indexYear) {
        return CUTOFFS.get().getOrDefault(indexYear, GroupCutoffs.unknown());
    }

    /**
     * The bundled published figures, each with its sources.
     *
     * @return the figures of 2012 to 2024
     */
    public static PublishedFigures published() {
        return PUBLISHED.get();
    }

    /**
     * The published figures of a folder with the files {@code sources.csv}, {@code facts.csv} and {@code held.csv} in the form of the
     * bundled ones.
     *
     * @param folder the folder
     * @return the figures
     * @throws InvalidDocumentException if anything is wrong with a file, with every problem of that file
     */
    public static PublishedFigures published(Path folder) {
        return PublishedCsv.read(folder, provinces(), decisions(), CUTOFFS.get());
    }

    /**
     * The published figures of a file that a clerk types from a newspaper: {@code year,unit,kind,figure}, and further columns as far as
     * needed. The README says which.
     *
     * @param file the file
     * @return the figures
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static PublishedFigures readFacts(Path file) {
        return PublishedFigures.of(
                PublishedCsv.readFacts(file, provinces()), List.of(), provinces(), decisions(), CUTOFFS.get());
    }

    /**
     * Reads results of provinces from CSV: {@code year,unit,measure,index_percent}, or {@code points,max_points} in place of the last.
     * Every year carries its decision and its cut-offs, as far as they are known.
     *
     * @param file the file
     * @return the results by year, each ranked among the units given
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Rounds read(Path file) {
        return ResultsCsv.ofProvinces(provinces()).read(file).map(ParIndex::official);
    }

    /**
     * Reads results of the units of one's own catalogue, from CSV of the same form.
     *
     * @param file the file
     * @param units the catalogue
     * @return the results by year, each ranked among the units given
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Rounds read(Path file, UnitCatalog units) {
        return ResultsCsv.of(units).read(file);
    }

    /**
     * Reads results of any units, from CSV of the same form; a unit is its name.
     *
     * @param file the file
     * @return the results by year, each ranked among the units given
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Rounds readAnyUnits(Path file) {
        return ResultsCsv.ofAnyUnits().read(file);
    }

    /**
     * Reads a catalogue of units from CSV: {@code code,name,kind}, and {@code parent}, {@code valid_from}, {@code valid_to} as far as
     * needed.
     *
     * @param file the file
     * @return the catalogue
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static UnitCatalog readUnits(Path file) {
        return UnitsCsv.read(file);
    }

    private static YearResults official(YearResults results) {
        YearResults withGroups = results.with(cutoffs(results.indexYear()));
        return decisionFor(results.indexYear()).map(withGroups::with).orElse(withGroups);
    }

    private static UnitCatalog loadProvinces() {
        Map<String, Map<String, Region>> regions = UnitsCsv.readRegions("regions.csv", resource("unit/regions.csv"));
        return UnitsCsv.read(
                        "provinces.csv",
                        "63",
                        Bilingual.of("các tỉnh, thành phố", "the provinces"),
                        resource("unit/provinces.csv"),
                        regions)
                .withAliases(UnitsCsv.readAliases("aliases.csv", resource("unit/aliases.csv")));
    }

    private static List<Decision> loadDecisions() {
        List<Decision> decisions = new ArrayList<>();
        for (String number : DECISIONS) {
            String document = number + "-qd-bnv.json";
            decisions.add(DecisionJson.read(document, resource("framework/" + document)));
        }
        return List.copyOf(decisions);
    }

    private static byte[] resource(String path) {
        try (InputStream stream = ParIndex.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The library must contain its data: " + path + " is missing from the jar");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
