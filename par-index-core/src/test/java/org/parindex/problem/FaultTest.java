package org.parindex.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class FaultTest {

    private enum Kind implements ProblemKind {
        TOO_LARGE;

        @Override
        public Bilingual words() {
            return Bilingual.of("Điểm quá lớn: {value}", "Points are too large: {value}");
        }
    }

    private static final Fault FAULT = Fault.of(Kind.TOO_LARGE, "/levels/0/points", "value", "99");

    @Test
    void isAProblemWhereAnObjectHasAName() {
        Problem problem = FAULT.in("example");

        assertThat(problem.line(Language.EN)).isEqualTo("example#/levels/0/points: Points are too large: 99");
        assertThat(problem.line(Language.VI)).isEqualTo("example#/levels/0/points: Điểm quá lớn: 99");
        assertThat(problem.code()).isEqualTo("too-large");
        assertThat(problem.position().pointer()).isEqualTo("/levels/0/points");
        assertThat(Fault.of(Kind.TOO_LARGE, "", "value", "99").in("example").line(Language.EN))
                .isEqualTo("example: Points are too large: 99");
    }

    @Test
    void isAProblemAtAPlaceOfADocument() {
        assertThat(FAULT.at(new Position("a.json", 3, 7, "/rule/levels/0/points"))
                        .line(Language.EN))
                .isEqualTo("a.json:3:7: Points are too large: 99");
    }

    @Test
    void isSeenFromALargerPart() {
        assertThat(FAULT.under("/components/0/rule").pointer()).isEqualTo("/components/0/rule/levels/0/points");
        assertThat(FAULT.under("/components/0/rule").arguments()).isEqualTo(FAULT.arguments());
        assertThat(FAULT.under("")).isEqualTo(FAULT);
    }

    @Test
    void refusesANameWithoutAValue() {
        assertThatThrownBy(() -> Fault.of(Kind.TOO_LARGE, "", "value"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Arguments must come as names and values: [value]");
    }

    @Test
    void doesNotChangeWithTheMapThatItWasMadeFrom() {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of("value", "x"));
        Fault fault = new Fault(Kind.TOO_LARGE, "", arguments);
        arguments.clear();

        assertThat(fault.arguments()).containsExactly(Map.entry("value", "x"));
        assertThatThrownBy(() -> fault.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
