package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

class GroupCutoffsLaws {

    @Provide
    Arbitrary<GroupCutoffs> cutoffs() {
        return Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(beginnings -> {
                    List<GroupCutoffs.Band> bands = new ArrayList<>();
                    for (int from : new TreeSet<>(beginnings).descendingSet()) {
                        bands.add(new GroupCutoffs.Band(Character.toString('A' + bands.size()), Ratio.of(from)));
                    }
                    return GroupCutoffs.of(bands, Provenance.of(Status.GIVEN, ""));
                });
    }

    @Property(tries = 300)
    void moreIsNeverAWorseGroup(
            @ForAll("cutoffs") GroupCutoffs cutoffs,
            @ForAll @IntRange(min = 0, max = 100) int a,
            @ForAll @IntRange(min = 0, max = 100) int b) {
        assertThat(place(cutoffs, Math.max(a, b))).isLessThanOrEqualTo(place(cutoffs, Math.min(a, b)));
    }

    @Property(tries = 300)
    void aRangeHasTheGroupThatAllItsValuesHave(
            @ForAll("cutoffs") GroupCutoffs cutoffs,
            @ForAll @IntRange(min = 0, max = 100) int a,
            @ForAll @IntRange(min = 0, max = 100) int b) {
        List<Optional<String>> groups = new ArrayList<>();
        for (int value = Math.min(a, b); value <= Math.max(a, b); value++) {
            groups.add(cutoffs.groupOf(IndexValue.exact(Ratio.of(value))));
        }
        boolean agreed = Collections.frequency(groups, groups.get(0)) == groups.size();

        assertThat(cutoffs.groupOf(IndexValue.between(Ratio.of(Math.min(a, b)), Ratio.of(Math.max(a, b)))))
                .isEqualTo(agreed ? groups.get(0) : Optional.empty());
    }

    @Property(tries = 300)
    void theyReadBackWhatTheyWrite(@ForAll("cutoffs") GroupCutoffs cutoffs) {
        assertThat(GroupCutoffs.parse(cutoffs.toString()).bands()).isEqualTo(cutoffs.bands());
    }

    /** The place of a group among the groups, the best first; below all of them comes last. */
    private static int place(GroupCutoffs cutoffs, int percent) {
        List<String> groups =
                cutoffs.bands().stream().map(GroupCutoffs.Band::group).toList();
        return cutoffs.groupOf(IndexValue.exact(Ratio.of(percent)))
                .map(groups::indexOf)
                .orElse(groups.size());
    }
}
