package org.parindex.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.problem.Fault;
import org.parindex.table.Table;
import org.parindex.text.Language;

/**
 * What a unit reports of a period: its dossiers, and perhaps the procedures that it offers online. The figures need not add up; {@link
 * #sums} says whether they do.
 *
 * @param place where
 * @param period when
 * @param counts the dossiers
 * @param procedures the procedures, if they are reported
 */
public record DossierReport(Place place, Period period, DossierCounts counts, Optional<ProcedureCatalogue> procedures) {

    /**
     * Checks the parts. A catalogue that says nothing is none.
     *
     * @throws DossierException if the place is a district, of which there are none any more at the end of the period
     */
    public DossierReport {
        DossierStatistics.of(place, period, counts);
        procedures = procedures.filter(catalogue -> !catalogue.counts().isEmpty());
    }

    /**
     * A report of dossiers alone.
     *
     * @param place where
     * @param period when
     * @param counts the dossiers
     * @return the report
     */
    public static DossierReport of(Place place, Period period, DossierCounts counts) {
        return new DossierReport(place, period, counts, Optional.empty());
    }

    /**
     * The dossiers by themselves, to be added over places and chained over periods.
     *
     * @return the statistics
     */
    public DossierStatistics statistics() {
        return DossierStatistics.of(place, period, counts);
    }

    /**
     * The sums that the report allows to check: those of the dossiers, then those of the procedures.
     *
     * @return the checks
     */
    public List<SumCheck> sums() {
        return Stream.concat(
                        counts.sums().stream(), procedures.stream().flatMap(catalogue -> catalogue.sums().stream()))
                .toList();
    }

    /**
     * The sums that fail.
     *
     * @return a fault for each, {@link DossierProblem#SUM_FAILS}; empty if nothing contradicts itself
     */
    public List<Fault> faults() {
        return sums().stream().map(SumCheck::fault).flatMap(Optional::stream).toList();
    }

    private ReportText text() {
        return new ReportText(List.of(place), period, counts, procedures);
    }

    /**
     * The report for programs, one row a part, a sum or a rate, which {@code row} says: {@code part}, {@code procedures}, {@code sum},
     * {@code procedures-sum} or {@code rate}. A part has {@code count}, {@code low} and {@code high}; a sum {@code verdict} and {@code
     * excess}; a rate {@code numerator}, {@code denominator}, {@code percent}, {@code percent_low} and {@code percent_high}, or as its
     * {@code verdict} the code of why there is none. The {@code words} are English.
     *
     * @return the table
     */
    public Table toTable() {
        return text().table();
    }

    /**
     * The report for people: the parts, every sum with its verdict, and the four rates, or why there is none.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toText(Language language) {
        return text().text(language);
    }

    /**
     * The same in Markdown.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Language language) {
        return text().markdown(language);
    }
}
