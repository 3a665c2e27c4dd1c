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
}
