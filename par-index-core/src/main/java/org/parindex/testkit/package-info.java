/**
 * Tests of a framework, for those who transcribe one: does it give what the clauses say, and has every clause been tried? Begin with
 * {@link org.parindex.testkit.PointsCases} and {@link org.parindex.testkit.Mutation}.
 *
 * <p>A case is a number that a person typed from a clause. Cases can be written in CSV, one row a case, and read by {@code read}.
 * {@link org.parindex.testkit.CaseTests} makes a JUnit test of each; {@link org.parindex.testkit.Expect} asserts single figures.
 * {@link org.parindex.testkit.Mutation} changes each number of the framework by itself, and lists what no case noticed.
 * {@link org.parindex.testkit.ParIndexArbitraries} makes frameworks and evidence for properties of jqwik.
 *
 * <pre>{@code
 * var rule = ScoringRule.proportional("80", "100");
 * var leaf = Leaf.of("1.1", "Hồ sơ đúng hạn", "Dossiers on time", "1.5", PointSource.DOCUMENTS, rule);
 * var framework = Framework.of(
 *         "small-2025",
 *         Bilingual.of("Bộ tiêu chí nhỏ", "A small framework"),
 *         2025,
 *         Provenance.of(Status.ILLUSTRATIVE, ""),
 *         Group.of("1", "Thủ tục hành chính", "Administrative procedures", leaf));
 * var cases = PointsCases.of(
 *         PointsCase.of("1.1", "79.99%", "0", "clause 2: below 80 %, 0"),
 *         PointsCase.of("1.1", "80%", "1.2", "clause 2: from 80 %, the share times the maximum"));
 * cases.failures(framework);                                    // none
 * var report = Mutation.of(framework).survivors(cases, CardCases.of());
 * report.survivors();                                           // full points could begin at 99.99 % …
 * Expect.that(Scorer.of(framework).score(Assessment.of("An", 2025).with("1.1", "37 of 45"))).earns("1.1", "1.233333");
 * }</pre>
 *
 * <p>JUnit and jqwik are optional: only {@code CaseTests} needs the one, and only the arbitraries the other.
 */
@NullMarked
package org.parindex.testkit;

import org.jspecify.annotations.NullMarked;
