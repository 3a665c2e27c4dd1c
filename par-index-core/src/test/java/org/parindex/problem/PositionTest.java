package org.parindex.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void saysAsMuchAsIsKnown() {
        assertThat(new Position("results.csv", 3, 7)).hasToString("results.csv:3:7");
        assertThat(new Position("results.csv", 3, 0)).hasToString("results.csv:3");
        assertThat(Position.of("results.csv")).hasToString("results.csv");
    }

    @Test
    void saysThePartWhereThereAreNoLines() {
        assertThat(new Position("example", 0, 0, "/components/0")).hasToString("example#/components/0");
        assertThat(new Position("a.json", 3, 7, "/components/0")).hasToString("a.json:3:7");
        assertThat(new Position("a.json", 3, 7)).isEqualTo(new Position("a.json", 3, 7, ""));
    }
}
