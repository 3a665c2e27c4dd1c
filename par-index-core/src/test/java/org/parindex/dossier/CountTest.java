package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Language;

class CountTest {

    private static void refused(String text, DossierProblem kind, String message) {
        assertThatThrownBy(() -> Count.parse(text))
                .as(text)
                .isInstanceOfSatisfying(
                        DossierException.class,
                        e -> assertThat(e.fault().kind()).isEqualTo(kind))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "3846,           3846,  3846",
        "0,              0,     0",
        "more than 39000,39001, ",
        "more than 0,    1,     ",
        "at least 30,    30,    ",
        "at least 0,     0,     ",
        "nearly 40,      0,     40",
        "at most 40,     0,     40",
        "from 3 to 5,    3,     5",
    })
    void writesWhatItReads(String text, long low, Long high) {
        Count count = Count.parse(text);

        assertThat(count).hasToString(text);
        assertThat(count.low()).isEqualTo(low);
        assertThat(count.high()).isEqualTo(high == null ? OptionalLong.empty() : OptionalLong.of(high));
    }

    @ParameterizedTest
    @CsvSource({
        "trên 39000,      more than 39000",
        "hơn 39000,       more than 39000",
        "Ít nhất 30,      at least 30",
        "gần 40,          nearly 40",
        "nhiều nhất 40,   at most 40",
        "từ 3 đến 5,      from 3 to 5",
        "'  More  than 5',more than 5",
        "007,             7",
        "at most 0,       0",
        "nearly 0,        0",
        "from 4 to 4,     4",
        "from 0 to 4,     at most 4",
    })
    void readsOtherSpellings(String text, String written) {
        assertThat(Count.parse(text)).hasToString(written);
    }

    @Test
    void readsDecomposedLetters() {
        assertThat(Count.parse("tre\u0302n 5")).isEqualTo(Count.moreThan(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"39.000", "39,000", "39 000", "39\u00A0000", "39'000"})
    void refusesMarksBetweenThousands(String text) {
        refused(
                text,
                DossierProblem.COUNT_WITH_MARKS,
                "A count must have no mark between thousands: \"" + text + "\". Write 39000");
    }

    @Test
    void showsTheRemedyWithTheWordsAndAllThousands() {
        refused(
                "trên 1.039.000",
                DossierProblem.COUNT_WITH_MARKS,
                "A count must have no mark between thousands: \"trên 1.039.000\". Write trên 1039000");
    }

    @Test
    void refusesWhatIsNoCount() {
        refused(" ", DossierProblem.COUNT_BLANK, "A count must not be blank; leave out what is not known");
        refused("-5", DossierProblem.COUNT_NEGATIVE, "A count must not be negative: -5");
        refused("at least -5", DossierProblem.COUNT_NEGATIVE, "A count must not be negative: at least -5");
        for (String text : new String[] {"3.5", "about 40", "more than", "3 4", "from 3", "5%", "1e3", "٣"}) {
            refused(
                    text,
                    DossierProblem.COUNT_MALFORMED,
                    "A count must be a whole number such as 3846, or look like more than 39000, at least 30, nearly 40,"
                            + " at most 40, from 3 to 5: \"" + text + "\"");
        }
        refused(
                "from 5 to 4",
                DossierProblem.COUNT_REVERSED,
                "The first number of a range must not be more than the last: from 5 to 4");
    }

    @Test
    void endsAtTheLargest() {
        assertThat(Count.parse("999999999999999")).isEqualTo(Count.of(Count.LARGEST - 1));
        assertThat(Count.parse("1000000000000000")).isEqualTo(Count.of(Count.LARGEST));
        assertThat(Count.parse("more than 999999999999999").low()).isEqualTo(Count.LARGEST);
        String most = "A count must not be more than 1000000000000000: ";
        refused("1000000000000001", DossierProblem.COUNT_TOO_LARGE, most + "1000000000000001");
        refused("more than 1000000000000000", DossierProblem.COUNT_TOO_LARGE, most + "1000000000000001");
        refused("at most " + "9".repeat(40), DossierProblem.COUNT_TOO_LARGE, most + "9".repeat(40));
        assertThatThrownBy(() -> Count.of(-1)).hasMessage("A count must not be negative: -1");
    }

    @ParameterizedTest
    @CsvSource({
        "5,           7,           12",
        "more than 5, 2,           at least 8",
        "more than 5, 0,           more than 5",
        "0,           nearly 5,    nearly 5",
        "nearly 5,    1,           from 1 to 6",
        "nearly 5,    at most 2,   at most 7",
        "from 3 to 5, at least 2,  at least 5",
        "at least 0,  5,           at least 5",
        "at least 0,  at most 3,   at least 0",
    })
    void addsBounds(Count one, Count other, String sum) {
        assertThat(one.plus(other)).hasToString(sum);
        assertThat(other.plus(one)).hasToString(sum);
    }

    @Test
    void refusesASumThatIsTooLarge() {
        assertThat(Count.of(Count.LARGEST - 1).plus(Count.of(1))).isEqualTo(Count.of(Count.LARGEST));
        assertThatThrownBy(() -> Count.of(Count.LARGEST).plus(Count.of(1)))
                .hasMessage("A sum must not be more than 1,000,000,000,000,000: 1,000,000,000,000,000 + 1");
        assertThatThrownBy(() -> Count.atMost(Count.LARGEST).plus(Count.atMost(1)))
                .isInstanceOf(DossierException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3846|3.846|3,846",
                "more than 39000|hơn 39.000|more than 39,000",
                "at least 3000|ít nhất 3.000|at least 3,000",
                "nearly 40|gần 40|nearly 40",
                "at most 40|nhiều nhất 40|at most 40",
                "from 3 to 5|từ 3 đến 5|from 3 to 5",
                "at least 0|chưa rõ|unknown",
            })
    void isShownInBothLanguages(Count count, String vi, String en) {
        assertThat(count.show(Language.VI)).isEqualTo(vi);
        assertThat(count.show(Language.EN)).isEqualTo(en);
    }

    @Test
    void knowsWhatItCanBe() {
        Count bound = Count.moreThan(5);

        assertThat(bound.contains(5)).isFalse();
        assertThat(bound.contains(6)).isTrue();
        assertThat(bound.canEqual(Count.atMost(5))).isFalse();
        assertThat(bound.canEqual(Count.atMost(6))).isTrue();
        assertThat(bound.isExact()).isFalse();
        assertThat(Count.UNKNOWN.isKnown()).isFalse();
        assertThat(Count.atMost(5).isKnown()).isTrue();
        assertThat(Count.ZERO.isKnown()).isTrue();
        assertThat(Count.atLeast(6)).as("the words are another").isNotEqualTo(bound);
    }
}
