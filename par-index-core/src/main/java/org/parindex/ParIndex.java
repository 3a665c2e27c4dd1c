package org.parindex;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parindex.framework.Decision;
import org.parindex.io.CutoffsCsv;
import org.parindex.io.DecisionJson;
import org.parindex.io.PublishedCsv;
import org.parindex.io.ResultsCsv;
import org.parindex.io.UnitsCsv;
import org.parindex.policy.GroupCutoffs;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.published.PublishedFigures;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.Region;
import org.parindex.unit.UnitCatalog;

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
     * A decision.
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
        return decisionFor(results.indexYear())
                .map(decision -> withGroups.withDecision(decision.id()))
                .orElse(withGroups);
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
