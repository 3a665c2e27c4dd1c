package org.parindex.comparison;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param cutoffs whether groups begin at the same values; if not, groups do not compare
 * @param field whether ranks are counted among the same units in both years; if not, a rank change also shows who came and went
 * @param remarks the same in words
 */
public record Comparability(Shared decisions, Shared units, Shared cutoffs, Shared field, List<Bilingual> remarks) {

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
        remarks = List.copyOf(remarks);
    }

    static Comparability of(YearResults from, YearResults to, Measure measure, boolean commonOnly) {
        List<Bilingual> remarks = new ArrayList<>();
        Shared decisions = decisions(from.decision(), to.decision(), remarks);
        Shared units = schemes(from.units()).equals(schemes(to.units())) ? Shared.SAME : Shared.DIFFERENT;
        if (units == Shared.DIFFERENT) {
            remarks.add(differentUnits(
                    from.units().size() + " và " + to.units().size(),
                    from.units().size() + " and " + to.units().size(),
                    commonOnly));
        }
        if (decisions == Shared.DIFFERENT && measure.componentNumber().isPresent()) {
            remarks.add(Bilingual.of(
                    "Lĩnh vực cùng số của hai quyết định có thể khác nội dung (lĩnh vực 8 của 1294/QĐ-BNV là cơ chế một cửa)",
                    "A component may have another subject under another decision (component 8 of 1294/QĐ-BNV is the one-stop"
                            + " mechanism)"));
        }
        Shared cutoffs = cutoffs(from, to, measure);
        if (cutoffs == Shared.DIFFERENT) {
            remarks.add(Bilingual.of(
                    "Ngưỡng xếp nhóm khác nhau: " + from.cutoffs() + " và " + to.cutoffs(),
                    "Different group cut-offs: " + from.cutoffs() + " and " + to.cutoffs()));
        }
        Shared field = commonOnly ? Shared.SAME : field(from, to, measure, units, remarks);
        return new Comparability(decisions, units, cutoffs, field, remarks);
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

    private static Shared decisions(Optional<String> from, Optional<String> to, List<Bilingual> remarks) {
        if (from.isEmpty() || to.isEmpty()) {
            return Shared.UNKNOWN;
        }
        if (from.equals(to)) {
            remarks.add(
                    Bilingual.of("Cùng một quyết định: " + from.get(), "Both years under one decision: " + from.get()));
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
        Set<UnitKey> before = field(from, measure);
        Set<UnitKey> now = field(to, measure);
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

    private static Set<UnitKey> field(YearResults results, Measure measure) {
        Set<UnitKey> all = results.population() == Population.THOSE_GIVEN
                ? results.figures(measure).keySet()
                : results.units().all().stream().map(AdministrativeUnit::key).collect(Collectors.toSet());
        return Sets.difference(all, results.unranked()).immutableCopy();
    }

    private static Set<String> schemes(Units units) {
        return units.all().stream().map(unit -> unit.key().scheme()).collect(Collectors.toSet());
    }
}
