package org.parindex.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parindex.fact.Fact;
import org.parindex.framework.PointSource;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.ranking.Measure;

/** The two ways in which the points of a unit are parted: by components, and by sources. */
final class PointParts {

    /** Every decision has had eight. */
    static final int COMPONENTS = 8;

    private static final Ratio HUNDRED = Ratio.of(100);

    private PointParts() {}

    static List<Measure> components(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Measure::component).toList();
    }

    static List<Measure> sources() {
        return Stream.of(PointSource.values()).map(Measure::source).toList();
    }

    static long[] ones(int many) {
        long[] ones = new long[many];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The facts that print all parts with maxima that add to 100, so that points are percent; none if there are no such facts. */
    static List<Fact.Points> ofHundred(List<Measure> parts, List<Fact.Points> printed) {
        List<Fact.Points> found = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (Measure part : parts) {
            Optional<Fact.Points> fact = printed.stream()
                    .filter(one -> one.subject().measure().equals(part)
                            && one.points().maximum().isPresent())
                    .findFirst();
            if (fact.isEmpty()) {
                return List.of();
            }
            found.add(fact.get());
            sum = sum.plus(fact.get().points().maximum().map(Points::toRatio).orElse(Ratio.ZERO));
        }
        return sum.equals(HUNDRED) ? found : List.of();
    }
}
