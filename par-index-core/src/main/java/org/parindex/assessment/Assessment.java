package org.parindex.assessment;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.evidence.Evidence;
import org.parindex.framework.CriterionId;
import org.parindex.provenance.DocumentReference;
import org.parindex.unit.AdministrativeUnit;

/**
 * What a unit shows in an index year: evidence by criterion, and the documents that prove it, which never change points.
 *
 * @param unit the unit
 * @param indexYear the index year (năm đánh giá)
 * @param evidence the evidence by criterion
 * @param surveyHeld whether people were asked; if not, points by survey do not apply
 * @param documents the documents that prove the evidence for a criterion, in order; criteria without documents are absent
 */
public record Assessment(
        AdministrativeUnit unit,
        int indexYear,
        SortedMap<CriterionId, Evidence> evidence,
        boolean surveyHeld,
        SortedMap<CriterionId, List<DocumentReference>> documents) {

    /**
     * Copies the evidence and the documents.
     *
     * @throws IllegalArgumentException if there are documents for a criterion without evidence
     */
    public Assessment {
        evidence = ImmutableSortedMap.copyOf(evidence);
        SortedMap<CriterionId, List<DocumentReference>> proofs = new TreeMap<>();
        documents.forEach((criterion, references) -> {
            if (!references.isEmpty()) {
                proofs.put(criterion, List.copyOf(references));
            }
        });
        documents = ImmutableSortedMap.copyOf(proofs);
        for (CriterionId criterion : documents.keySet()) {
            if (!evidence.containsKey(criterion)) {
                throw new IllegalArgumentException("There must be evidence that documents prove: " + criterion);
            }
        }
    }

    /**
     * What a unit shows, without documents.
     *
     * @param unit the unit
     * @param indexYear the index year (năm đánh giá)
     * @param evidence the evidence by criterion
     * @param surveyHeld whether people were asked; if not, points by survey do not apply
     */
    public Assessment(
            AdministrativeUnit unit, int indexYear, SortedMap<CriterionId, Evidence> evidence, boolean surveyHeld) {
        this(unit, indexYear, evidence, surveyHeld, ImmutableSortedMap.of());
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
     * The same assessment with evidence for a criterion and the documents that prove it, in place of what it had.
     *
     * @param criterion the number of the criterion, such as {@code "3.2.1"}
     * @param shown the evidence
     * @param references the documents, in order
     * @return the assessment
     * @throws IllegalArgumentException if the number is not of its form
     */
    public Assessment with(String criterion, Evidence shown, DocumentReference... references) {
        Assessment changed = with(criterion, shown);
        SortedMap<CriterionId, List<DocumentReference>> proofs = new TreeMap<>(changed.documents);
        proofs.put(CriterionId.parse(criterion), List.of(references));
        return new Assessment(unit, indexYear, changed.evidence, surveyHeld, proofs);
    }

    /**
     * The same assessment with evidence for several criteria, in place of what it had for them and the documents that proved it.
     *
     * @param shown the evidence by criterion
     * @return the assessment
     */
    public Assessment with(Map<CriterionId, Evidence> shown) {
        SortedMap<CriterionId, Evidence> all = new TreeMap<>(evidence);
        all.putAll(shown);
        SortedMap<CriterionId, List<DocumentReference>> proofs = new TreeMap<>(documents);
        proofs.keySet().removeAll(shown.keySet());
        return new Assessment(unit, indexYear, all, surveyHeld, proofs);
    }

    /**
     * The same assessment of a unit where no survey was held.
     *
     * @return the assessment
     */
    public Assessment withoutSurvey() {
        return new Assessment(unit, indexYear, evidence, false, documents);
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

    /**
     * The documents that prove the evidence for a criterion.
     *
     * @param criterion the number of the criterion
     * @return the documents, in order; empty if there are none
     */
    public List<DocumentReference> documentsOf(CriterionId criterion) {
        return documents.getOrDefault(criterion, List.of());
    }

    /** The unit, the year, and how much evidence there is. */
    @Override
    public String toString() {
        return unit.name().vi() + " " + indexYear + ", evidence for " + evidence.size() + " criteria"
                + (surveyHeld ? "" : ", no survey");
    }
}
