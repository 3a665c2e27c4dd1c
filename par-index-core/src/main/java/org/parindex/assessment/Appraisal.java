package org.parindex.assessment;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.framework.CriterionId;
import org.parindex.unit.AdministrativeUnit;

/**
 * What the appraising body finds on a unit at one stage. Every criterion has a finding: its own, or the one for all others.
 *
 * @param unit the unit
 * @param indexYear the index year (năm đánh giá)
 * @param stage the stage that it leads to: {@link Stage#APPRAISED} or {@link Stage#AFTER_JUSTIFICATION}
 * @param findings the findings by criterion
 * @param others the finding on all criteria that have none of their own, if there is one
 */
public record Appraisal(
        AdministrativeUnit unit,
        int indexYear,
        Stage stage,
        SortedMap<CriterionId, Finding> findings,
        Optional<Finding> others) {

    /**
     * Copies the findings.
     *
     * @throws IllegalArgumentException if the stage is the self-assessment
     */
    public Appraisal {
        if (stage == Stage.SELF_ASSESSED) {
            throw new IllegalArgumentException("The stage of an appraisal must be " + Stage.APPRAISED + " or "
                    + Stage.AFTER_JUSTIFICATION + ": " + stage);
        }
        findings = ImmutableSortedMap.copyOf(findings);
    }

    /**
     * An appraisal that still finds nothing.
     *
     * @param unit the unit
     * @param indexYear the index year (năm đánh giá)
     * @param stage the stage that it leads to: {@link Stage#APPRAISED} or {@link Stage#AFTER_JUSTIFICATION}
     * @return the appraisal
     * @throws IllegalArgumentException if the stage is the self-assessment
     */
    public static Appraisal of(AdministrativeUnit unit, int indexYear, Stage stage) {
        return new Appraisal(unit, indexYear, stage, ImmutableSortedMap.of(), Optional.empty());
    }

    /**
     * An appraisal of a unit outside any catalogue.
     *
     * @param unit its name
     * @param indexYear the index year (năm đánh giá)
     * @param stage the stage that it leads to: {@link Stage#APPRAISED} or {@link Stage#AFTER_JUSTIFICATION}
     * @return the appraisal
     * @throws IllegalArgumentException if the stage is the self-assessment
     */
    public static Appraisal of(String unit, int indexYear, Stage stage) {
        return of(AdministrativeUnit.named(unit), indexYear, stage);
    }

    /**
     * The same appraisal with a finding on a criterion, in place of what it had.
     *
     * @param criterion the number of the criterion, such as {@code "3.2.1"}
     * @param finding the finding
     * @return the appraisal
     * @throws IllegalArgumentException if the number is not of its form
     */
    public Appraisal with(String criterion, Finding finding) {
        return with(Map.of(CriterionId.parse(criterion), finding));
    }

    /**
     * The same appraisal with findings on several criteria, in place of what it had for them.
     *
     * @param more the findings by criterion
     * @return the appraisal
     */
    public Appraisal with(Map<CriterionId, Finding> more) {
        SortedMap<CriterionId, Finding> all = new TreeMap<>(findings);
        all.putAll(more);
        return new Appraisal(unit, indexYear, stage, all, others);
    }

    /**
     * The same appraisal with a finding on all criteria that have none of their own.
     *
     * @param finding the finding
     * @return the appraisal
     */
    public Appraisal withOthers(Finding finding) {
        return new Appraisal(unit, indexYear, stage, findings, Optional.of(finding));
    }

    /**
     * The finding on a criterion.
     *
     * @param criterion the number of the criterion
     * @return its own, else that for all others, if there is one
     */
    public Optional<Finding> of(CriterionId criterion) {
        return Optional.ofNullable(findings.get(criterion)).or(() -> others);
    }

    /** The unit, the year, the stage, and how many findings there are. */
    @Override
    public String toString() {
        return unit.name().vi() + " " + indexYear + ", " + stage + ", findings on " + findings.size() + " criteria"
                + others.map(finding -> ", others " + finding).orElse("");
    }
}
