package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedPointsLaws {

    @Provide
    Arbitrary<PrintedPoints> points() {
        return Numbers.printedPoints();
    }

    @Property(tries = 300)
    void readBackWhatTheyWrite(@ForAll("points") PrintedPoints points) {
        assertThat(PrintedPoints.parse(points.toString())).isEqualTo(points);
    }
}
