package org.parindex.score;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.unit.AdministrativeUnit;

/**
 * What a unit shows in an index year: evidence by criterion.
 *
 * @param unit the unit
 * @param indexYear the index year (năm đánh giá)
 * @param evidence the evidence by criterion
 * @param surveyHeld whether people were asked; if not, points by survey do not apply
 */
public record Assessment(
        AdministrativeUnit unit, int indexYear, SortedMap<CriterionId, Evidence> evidence, boolean surveyHeld) {

    /** Copies the evidence. */
    public Assessment {
        evidence = ImmutableSortedMap.copyOf(evidence);
    }

    /**
     * An assessment that is still without evidence.
     *
     * @param unit the unit
     * @param indexYear the index year (năm đánh giá)
     * @return the assessment
     */
    public static Assessment of(AdministrativeUnit unit, int indexYear) {
        return new Assessment(unit, indexYear, ImmutableSortedMap.of(), true);
    }

    /**
     * An assessment of a unit outside any catalogue.
     *
     * @param unit its name
     * @param indexYear the index year (năm đánh giá)
     * @return the assessment
     */
    public static Assessment of(String unit, int indexYear) {
        return of(AdministrativeUnit.named(unit), indexYear);
    }

    /**
     * The same assessment with evidence for a criterion, in place of what it had.
     *
     * @param criterion the number of the criterion, such as {@code "3.2.1"}
     * @param shown the evidence
     * @return the assessment
     * @throws IllegalArgumentException if the number is not of its form
     */
    public Assessment with(String criterion, Evidence shown) {
        return with(Map.of(CriterionId.parse(criterion), shown));
    }

    /**
     * The same assessment with evidence for a criterion, in place of what it had.
     *
     * @param criterion the number of the criterion, such as {@code "3.2.1"}
     * @param shown the evidence in its text form, such as {@code "37 of 45"}
     * @return the assessment
     * @throws IllegalArgumentException if the number or the evidence is not of its form
     */
    public Assessment with(String criterion, String shown) {
        return with(criterion, Evidence.parse(shown));
    }

    /**
     * The same assessment with evidence for several criteria, in place of what it had for them.
     *
     * @param shown the evidence by criterion
     * @return the assessment
     */
    public Assessment with(Map<CriterionId, Evidence> shown) {
        SortedMap<CriterionId, Evidence> all = new TreeMap<>(evidence);
        all.putAll(shown);
        return new Assessment(unit, indexYear, all, surveyHeld);
    }

    /**
     * The same assessment of a unit where no survey was held.
     *
     * @return the assessment
     */
    public Assessment withoutSurvey() {
        return new Assessment(unit, indexYear, evidence, false);
    }

    /**
     * The evidence for a criterion.
     *
     * @param criterion the number of the criterion
     * @return the evidence, if there is any
     */
    public Optional<Evidence> of(CriterionId criterion) {
        return Optional.ofNullable(evidence.get(criterion));
    }

    /** The unit, the year, and how much evidence there is. */
    @Override
    public String toString() {
        return unit.name().vi() + " " + indexYear + ", evidence for " + evidence.size() + " criteria"
                + (surveyHeld ? "" : ", no survey");
    }
}
