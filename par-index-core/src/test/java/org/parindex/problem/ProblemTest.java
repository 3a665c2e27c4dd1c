package org.parindex.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class ProblemTest {

    private static final Position PLACE = new Position("results.csv", 3, 7);

    private enum Kind implements ProblemKind {
        PLAIN("Tệp trống", "The file is empty"),
        VALUE("Năm phải là số: \"{value}\"", "The year must be a number: \"{value}\""),
        TWO_VALUES("{unit} có hai lần ở dòng {line}", "{unit} must come once; it is on line {line} too");

        private final Bilingual words;

        Kind(String vi, String en) {
            this.words = Bilingual.of(vi, en);
        }

        @Override
        public Bilingual words() {
            return words;
        }
    }

    private static String english(Object value) {
        return Problem.of(Kind.VALUE, PLACE, "value", value).message(Language.EN);
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        Problem problem = Problem.of(Kind.TWO_VALUES, PLACE, "unit", "Lai Châu", "line", 12);

        assertThat(problem.message(Language.VI)).isEqualTo("Lai Châu có hai lần ở dòng 12");
        assertThat(problem.message(Language.EN)).isEqualTo("Lai Châu must come once; it is on line 12 too");
        assertThat(problem.line(Language.VI)).isEqualTo("results.csv:3:7: Lai Châu có hai lần ở dòng 12");
        assertThat(problem.line(Language.EN))
                .isEqualTo("results.csv:3:7: Lai Châu must come once; it is on line 12 too");
        assertThat(problem.code()).isEqualTo("two-values");
    }

    @Test
    void needsNoArguments() {
        assertThat(Problem.of(Kind.PLAIN, Position.of("a.csv")).line(Language.EN))
                .isEqualTo("a.csv: The file is empty");
    }

    @Test
    void takesBracesInAValueForWhatTheyAre() {
        assertThat(Problem.of(Kind.TWO_VALUES, PLACE, "unit", "{line}", "line", "{unit}")
                        .message(Language.EN))
                .isEqualTo("{line} must come once; it is on line {unit} too");
    }

    @Test
    void saysItsOwnFaultWhereAnArgumentIsMissing() {
        Problem problem = Problem.of(Kind.TWO_VALUES, PLACE, "unit", "Lai Châu", "row", 12);

        assertThatThrownBy(() -> problem.message(Language.EN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No argument for {line} of two-values");
    }

    @Test
    void refusesANameWithoutAValue() {
        assertThatThrownBy(() -> Problem.of(Kind.TWO_VALUES, PLACE, "unit", "Lai Châu", "line"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Arguments must come as names and values: [unit, Lai Châu, line]");
    }

    @Test
    void saysATextOfTwoLanguagesInTheRightOne() {
        Problem problem = Problem.of(Kind.VALUE, PLACE, "value", Bilingual.of("các tỉnh", "the provinces"));

        assertThat(problem.message(Language.VI)).isEqualTo("Năm phải là số: \"các tỉnh\"");
        assertThat(problem.message(Language.EN)).isEqualTo("The year must be a number: \"the provinces\"");
    }

    @Test
    void listsValuesEachInTheRightLanguage() {
        Problem problem = Problem.of(
                Kind.VALUE,
                PLACE,
                "value",
                List.of("a", Bilingual.of("hai", "two"), new BigDecimal("1E+3"), List.of("b", "c")));

        assertThat(problem.message(Language.VI)).isEqualTo("Năm phải là số: \"a, hai, 1000, b, c\"");
        assertThat(problem.message(Language.EN)).isEqualTo("The year must be a number: \"a, two, 1000, b, c\"");
        assertThat(english(List.of())).isEqualTo("The year must be a number: \"\"");
    }

    @Test
    void writesADecimalWithoutAnExponent() {
        assertThat(english(new BigDecimal("1E+18"))).isEqualTo("The year must be a number: \"1000000000000000000\"");
        assertThat(english(new BigDecimal("0.00000001"))).isEqualTo("The year must be a number: \"0.00000001\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', '\t', 0x0B, 0x0C, 0x1B, 0x00, 0x7F, 0x85, 0x2028, 0x2029})
    void staysOnOneLineWhateverTheFileHolds(int sign) {
        String value = "20" + Character.toString(sign) + "23";
        String shown = "The year must be a number: \"20\uFFFD23\"";

        assertThat(english(value)).isEqualTo(shown);
        assertThat(english(List.of(value))).isEqualTo(shown);
        // Names of units come from files too.
        assertThat(english(Bilingual.same(value))).isEqualTo(shown);
    }

    @Test
    void cutsAValueThatWouldFillTheScreen() {
        String eighty = "x".repeat(80);

        assertThat(english(eighty)).isEqualTo("The year must be a number: \"" + eighty + "\"");
        assertThat(english(eighty + "y")).isEqualTo("The year must be a number: \"" + eighty + "…\"");
        assertThat(english("x".repeat(1_000_000))).isEqualTo("The year must be a number: \"" + eighty + "…\"");
    }

    @Test
    void cutsBetweenWholeCharacters() {
        // Chữ Nôm lies beyond the sixteen bits of a Java char.
        String eighty = "\uD84C\uDFB4".repeat(80);

        assertThat(english(eighty)).isEqualTo("The year must be a number: \"" + eighty + "\"");
        assertThat(english(eighty + "\uD84C\uDFB4")).isEqualTo("The year must be a number: \"" + eighty + "…\"");
    }

    @Test
    void doesNotChangeWithTheMapThatItWasMadeFrom() {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of("value", "x"));
        Problem problem = new Problem(Kind.VALUE, PLACE, arguments);
        arguments.clear();

        assertThat(problem.arguments()).containsExactly(Map.entry("value", "x"));
        assertThatThrownBy(() -> problem.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void isEqualToTheSameProblem(Kind kind) {
        Problem problem = Problem.of(kind, PLACE, "unit", "Lai Châu");

        assertThat(problem).isEqualTo(Problem.of(kind, PLACE, "unit", "Lai Châu"));
        assertThat(problem).isNotEqualTo(Problem.of(kind, Position.of("results.csv"), "unit", "Lai Châu"));
    }
}
