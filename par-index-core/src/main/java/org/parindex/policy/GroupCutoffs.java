package org.parindex.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

/**
 * The groups of a round and where they begin, such as A from 90 and B from 80. Practice moved: A began at 90 in 2015, at 80 in
 * 2018, and at 90 again from 2019. The cut-offs of a year that are not known are {@link #unknown()}, never the neighbour's.
 */
public final class GroupCutoffs {

    private static final GroupCutoffs UNKNOWN =
            new GroupCutoffs(List.of(), Provenance.of(Status.UNVERIFIED, "the cut-offs of the year are not known"));

    private final List<Band> bands;
    private final Provenance provenance;

    private GroupCutoffs(List<Band> bands, Provenance provenance) {
        this.bands = bands;
        this.provenance = provenance;
    }

    /**
     * A group and where it begins.
     *
     * @param group its name, such as {@code A}
     * @param from the smallest index of the group, in percent; it belongs to the group
     */
    public record Band(String group, Ratio from) {}

    /**
     * No cut-offs: every group is unknown.
     *
     * @return the cut-offs
     */
    public static GroupCutoffs unknown() {
        return UNKNOWN;
    }

    /**
     * The cut-offs of a round.
     *
     * @param bands the groups, best first; what lies below the last has no known group
     * @param provenance where they were printed
     * @return the cut-offs
     * @throws IllegalArgumentException if a band does not begin below the one before it, or a name comes twice
     */
    public static GroupCutoffs of(List<Band> bands, Provenance provenance) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException("Groups must come best first: "
                        + bands.get(i - 1).group() + " from " + plain(bands.get(i - 1)) + ", "
                        + bands.get(i).group() + " from " + plain(bands.get(i)));
            }
        }
        if (bands.stream().map(Band::group).distinct().count() < bands.size()) {
            throw new IllegalArgumentException("A group must come once: " + bands);
        }
        return new GroupCutoffs(List.copyOf(bands), provenance);
    }

    /**
     * Reads {@code "A 90, B 80, C 70"}, and what {@link #toString} writes: {@code "A ≥ 90, B ≥ 80"} or {@code "unknown"}.
     *
     * @param text groups with the index that they begin at, best first
     * @return the cut-offs, given by the user
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static GroupCutoffs parse(String text) {
        if (text.equals(UNKNOWN.toString())) {
            return UNKNOWN;
        }
        List<Band> bands = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] words = part.strip().split(" *≥ *| +", -1);
            if (words.length != 2) {
                throw new IllegalArgumentException("Cut-offs must look like \"A 90, B 80\": \"" + text + "\"");
            }
            bands.add(new Band(words[0], Ratio.parse(words[1])));
        }
        return of(bands, Provenance.of(Status.GIVEN, ""));
    }

    /**
     * The groups, best first.
     *
     * @return the bands; empty if the cut-offs are not known
     */
    public List<Band> bands() {
        return bands;
    }

    /**
     * Where the cut-offs come from.
     *
     * @return the provenance
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The group of a value.
     *
     * @param value the index, at the precision at which it is ranked
     * @return the group; absent if the cut-offs are not known, the value may lie on either side of one, or it lies below all
     */
    public Optional<String> groupOf(IndexValue value) {
        Optional<String> atBest = groupOf(value.high());
        return atBest.equals(groupOf(value.low())) ? atBest : Optional.empty();
    }

    private Optional<String> groupOf(Ratio percent) {
        return bands.stream()
                .filter(band -> percent.compareTo(band.from()) >= 0)
                .map(Band::group)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupCutoffs cutoffs
                && bands.equals(cutoffs.bands)
                && provenance.equals(cutoffs.provenance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bands, provenance);
    }

    /** {@code A ≥ 90, B ≥ 80}, or {@code unknown}. */
    @Override
    public String toString() {
        if (bands.isEmpty()) {
            return "unknown";
        }
        return String.join(
                ", ",
                bands.stream().map(band -> band.group() + " ≥ " + plain(band)).toList());
    }

    private static String plain(Band band) {
        return band.from().decimal().map(BigDecimal::toPlainString).orElseGet(band.from()::toString);
    }
}
