package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.text.Language;

class PeriodTest {

    @Test
    void readsWhatItWritesAndIsShownInBothLanguages() {
        Period period = Period.parse("2023-01-01..2023-09-15");

        assertThat(period).isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 9, 15)));
        assertThat(period).hasToString("2023-01-01..2023-09-15");
        assertThat(Period.parse(" 2023-01-01 .. 2023-09-15 ")).isEqualTo(period);
        assertThat(period.show(Language.VI)).isEqualTo("1/1/2023 – 15/9/2023");
        assertThat(period.show(Language.EN)).isEqualTo("2023-01-01 to 2023-09-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "2023-01-01",
                "2023-01-01..",
                "..2023-01-01",
                "2023-02-29..2023-03-01",
                "1/1/2023..2/1/2023"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(DossierException.class)
                .hasMessage("A period must look like 2023-01-01..2023-09-15: \"" + text + "\"");
    }

    @Test
    void mayBeOneDayButNotLess() {
        assertThat(Period.parse("2023-01-01..2023-01-01").isFollowedBy(Period.parse("2023-01-02..2023-01-02")))
                .isTrue();
        assertThatThrownBy(() -> Period.parse("2023-01-02..2023-01-01"))
                .hasMessage("The last day of a period must not come before the first: 2023-01-02..2023-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-29, true,  false",
        "2023-06-30, true,  false",
        "2023-07-01, false, true",
        "2023-07-02, false, false",
    })
    void overlapsOrIsFollowedByWhatBegins(LocalDate day, boolean overlaps, boolean follows) {
        Period half = Period.parse("2023-01-01..2023-06-30");
        Period next = new Period(day, LocalDate.of(2023, 12, 31));

        assertThat(half.overlaps(next)).isEqualTo(overlaps);
        assertThat(next.overlaps(half)).isEqualTo(overlaps);
        assertThat(half.isFollowedBy(next)).isEqualTo(follows);
        assertThat(next.isFollowedBy(half)).isFalse();
    }

    @Test
    void isJoinedWithTheNextOnly() {
        Period half = Period.parse("2023-01-01..2023-06-30");

        assertThat(half.joined(Period.parse("2023-07-01..2023-12-31"))).hasToString("2023-01-01..2023-12-31");
        assertThatThrownBy(() -> half.joined(Period.parse("2023-07-02..2023-12-31")))
                .hasMessage(
                        "The next period must begin on the day after: 2023-01-01 to 2023-06-30, then 2023-07-02 to 2023-12-31."
                                + " Add the statistics of the days between");
        assertThatThrownBy(() -> half.joined(Period.parse("2023-06-30..2023-12-31")))
                .hasMessage(
                        "The next period must begin on the day after, and these overlap or come in the wrong order: 2023-01-01"
                                + " to 2023-06-30, then 2023-06-30 to 2023-12-31");
        Period last = new Period(LocalDate.MAX, LocalDate.MAX);
        assertThat(last.isFollowedBy(half)).isFalse();
    }
}
