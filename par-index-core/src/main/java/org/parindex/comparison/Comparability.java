package org.parindex.comparison;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Population;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/**
 * What two years have in common, and so what of them compares.
 *
 * @param decisions whether both are under one decision; if not, they compare by percentage and rank, never by points
 * @param units whether both have units of one scheme; if not, ranks do not compare
 * @param subject whether the measure is about the same; if a component was dropped, is new, split, merged or regrouped, nothing of
 *     it compares
 * @param attainable whether the measure has the same maximum points, and was of the same attainable points for each unit of which that
 *     is known
 * @param cutoffs whether groups begin at the same values; if not, groups do not compare
 * @param field whether ranks are counted among the same units in both years; if not, a rank change also shows who came and went
 * @param alike what is the same, in words, if anything is
 * @param differences what is different or not known, and what follows from that, in words
 */
public record Comparability(
        Shared decisions,
        Shared units,
        Shared subject,
        Shared attainable,
        Shared cutoffs,
        Shared field,
        Optional<Bilingual> alike,
        List<Bilingual> differences) {

    /** Whether something is shared. */
    public enum Shared {
        /** It is the same in both years. */
        SAME,
        /** It is different. */
        DIFFERENT,
        /** It is not known of both years. */
        UNKNOWN
    }

    /** Copies the collections. */
    public Comparability {
        differences = List.copyOf(differences);
    }

    static Comparability of(YearResults from, YearResults to, Measure measure, boolean commonOnly) {
        return of(from, to, measure, commonOnly, Optional.empty());
    }

    /** What two years have in common for one unit of the second, if one is given: its own attainable points count. */
    static Comparability of(
            YearResults from, YearResults to, Measure measure, boolean commonOnly, Optional<UnitKey> unit) {
        List<Bilingual> alike = new ArrayList<>();
        List<Bilingual> remarks = new ArrayList<>();
        Shared decisions = decisions(from.decision(), to.decision(), alike, remarks);
        Shared units = schemes(from.units()).equals(schemes(to.units())) ? Shared.SAME : Shared.DIFFERENT;
        if (units == Shared.DIFFERENT) {
            remarks.add(RegionalSchemes.reason(from.units(), to.units())
                    .orElseGet(() -> differentUnits(
                            from.units().size() + " và " + to.units().size(),
                            from.units().size() + " and " + to.units().size(),
                            commonOnly)));
        } else if (!commonOnly
                && !ranked(to, measure).isEmpty()
                && ranked(from, measure).equals(ranked(to, measure))) {
            int count = ranked(to, measure).size();
            alike.add(Bilingual.of("cùng các đơn vị (" + count + ")", "the same units (" + count + ")"));
        }
        SubjectCheck subject = SubjectCheck.of(from, to, measure);
        remarks.addAll(subject.remarks());
        Shared attainable = unit.map(key -> MaximumCheck.of(from, to, measure, key, alike, remarks))
                .orElseGet(() -> MaximumCheck.of(from, to, measure, alike, remarks));
        Shared cutoffs = cutoffs(from, to, measure);
        if (cutoffs == Shared.SAME) {
            alike.add(Bilingual.of(
                    "cùng ngưỡng xếp nhóm: " + from.cutoffs(), "the same group cut-offs: " + from.cutoffs()));
        } else if (cutoffs == Shared.DIFFERENT) {
            remarks.add(Bilingual.of(
                    "Ngưỡng xếp nhóm khác nhau: " + from.cutoffs() + " và " + to.cutoffs(),
                    "Different group cut-offs: " + from.cutoffs() + " and " + to.cutoffs()));
        }
        Shared field = commonOnly ? Shared.SAME : field(from, to, measure, units, remarks);
        return new Comparability(
                decisions, units, subject.shared(), attainable, cutoffs, field, sentence(alike), remarks);
    }

    /** The parts as one line that begins with a capital letter. */
    private static Optional<Bilingual> sentence(List<Bilingual> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        capital(parts.stream().map(Bilingual::vi).collect(Collectors.joining("; "))),
                        capital(parts.stream().map(Bilingual::en).collect(Collectors.joining("; ")))));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * All that is to be said: what is the same, then what is not.
     *
     * @return the remarks, in words
     */
    public List<Bilingual> remarks() {
        return Stream.concat(alike.stream(), differences.stream()).toList();
    }

    /**
     * Whether the figures of both years are about the same, so that a change can be given.
     *
     * @return false if the measure is known to be about something else
     */
    public boolean valuesCompare() {
        return subject != Shared.DIFFERENT;
    }

    /** The same, and one thing more that a reader should know. */
    Comparability and(Bilingual remark) {
        List<Bilingual> all = new ArrayList<>(differences);
        all.add(remark);
        return new Comparability(decisions, units, subject, attainable, cutoffs, field, alike, all);
    }

    private static Bilingual differentUnits(String vi, String en, boolean commonOnly) {
        return commonOnly
                ? Bilingual.of(
                        "Đơn vị khác nhau (" + vi + "): chỉ so sánh các đơn vị không sáp nhập, xếp hạng lại với nhau",
                        "Different units (" + en
                                + "): only those that were not merged are compared, ranked among themselves")
                : Bilingual.of(
                        "Đơn vị khác nhau (" + vi
                                + "): thứ hạng không so sánh được; đơn vị sáp nhập không phải là đơn vị cũ",
                        "Different units (" + en + "): ranks do not compare, and a merged unit is not the one it was");
    }

    private static Shared decisions(
            Optional<String> from, Optional<String> to, List<Bilingual> alike, List<Bilingual> remarks) {
        if (from.isEmpty() || to.isEmpty()) {
            return Shared.UNKNOWN;
        }
        if (from.equals(to)) {
            alike.add(
                    Bilingual.of("cùng một quyết định: " + from.get(), "both years under one decision: " + from.get()));
            return Shared.SAME;
        }
        remarks.add(Bilingual.of(
                "Hai quyết định khác nhau (" + from.get() + " và " + to.get()
                        + "): so sánh theo tỷ lệ phần trăm và thứ hạng, không theo điểm",
                "Two decisions (" + from.get() + " and " + to.get()
                        + "): compared by percentage and rank, never by points"));
        return Shared.DIFFERENT;
    }

    private static Shared cutoffs(YearResults from, YearResults to, Measure measure) {
        if (!measure.equals(Measure.OVERALL)
                || from.cutoffs().bands().isEmpty()
                || to.cutoffs().bands().isEmpty()) {
            return Shared.UNKNOWN;
        }
        return from.cutoffs().bands().equals(to.cutoffs().bands()) ? Shared.SAME : Shared.DIFFERENT;
    }

    private static Shared field(
            YearResults from, YearResults to, Measure measure, Shared units, List<Bilingual> remarks) {
        if (units == Shared.DIFFERENT) {
            return Shared.DIFFERENT;
        }
        Set<UnitKey> before = ranked(from, measure);
        Set<UnitKey> now = ranked(to, measure);
        if (before.equals(now)) {
            return Shared.SAME;
        }
        int both = Sets.intersection(before, now).size();
        remarks.add(Bilingual.of(
                "Xếp hạng trong các đơn vị khác nhau (" + before.size() + " và " + now.size() + ", chung " + both
                        + "): thay đổi thứ hạng còn do đơn vị thêm vào hoặc rút ra",
                "Ranked among different units (" + before.size() + " and " + now.size() + ", " + both
                        + " in both): a rank change also shows who came and went"));
        return Shared.DIFFERENT;
    }

    private static Set<UnitKey> ranked(YearResults results, Measure measure) {
        Set<UnitKey> all = results.population() == Population.THOSE_GIVEN
                ? results.figures(measure).keySet()
                : results.units().all().stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
        return Sets.difference(all, results.unranked()).immutableCopy();
    }

    private static Set<String> schemes(Units units) {
        return units.all().stream().map(unit -> unit.key().scheme()).collect(Collectors.toSet());
    }
}
