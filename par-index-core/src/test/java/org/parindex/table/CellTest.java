package org.parindex.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class CellTest {

    @Test
    void hasANumberForProgramsAndALocalTextForPeople() {
        Cell cell = Cell.of(new BigDecimal("1234.50"));

        assertThat(cell.value()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(cell.text(Language.VI)).isEqualTo("1.234,50");
        assertThat(cell.text(Language.EN)).isEqualTo("1,234.50");
    }

    @Test
    void hasACountAsAWholeNumber() {
        assertThat(Cell.of(3846).value()).isEqualTo(new BigDecimal("3846"));
        assertThat(Cell.of(3846).text(Language.VI)).isEqualTo("3.846");
        assertThat(Cell.of(Long.MIN_VALUE).value()).isEqualTo(new BigDecimal("-9223372036854775808"));
    }

    @Test
    void hasATextThatIsItsValue() {
        assertThat(Cell.of("Lai Châu").value()).isEqualTo("Lai Châu");
        assertThat(Cell.of("Lai Châu").text(Language.EN)).isEqualTo("Lai Châu");
    }

    @Test
    void mayBeBlank() {
        assertThat(Cell.blank().value()).isNull();
        assertThat(Cell.blank().text(Language.VI)).isEmpty();
        assertThat(Cell.blank().text(Language.EN)).isEmpty();
    }

    @Test
    void saysMoreToPeopleAndTheSameToPrograms() {
        Cell cell = Cell.of(33).shownAs(Bilingual.of("hạng 33 đến 41", "between 33rd and 41st"));

        assertThat(cell.value()).isEqualTo(new BigDecimal("33"));
        assertThat(cell.text(Language.VI)).isEqualTo("hạng 33 đến 41");
        assertThat(cell.text(Language.EN)).isEqualTo("between 33rd and 41st");
        assertThat(Cell.blank().shownAs(Bilingual.same("unknown")).value()).isNull();
        assertThat(Cell.blank().text(Language.EN)).isEmpty();
    }

    @Test
    void isEqualByWhatItHolds() {
        assertThat(Cell.of(33)).isEqualTo(Cell.of(new BigDecimal("33"))).hasSameHashCodeAs(Cell.of(33));
        assertThat(Cell.of("a")).isEqualTo(Cell.of("a")).isNotEqualTo(Cell.of("b"));
        assertThat(Cell.of(33))
                .isNotEqualTo(Cell.of("33"))
                .isNotEqualTo(Cell.blank())
                .isNotEqualTo(null);
        assertThat(Cell.of(33)).isNotEqualTo(Cell.of(33).shownAs(Bilingual.same("33rd")));
        assertThat(Cell.blank().shownAs(Bilingual.same(""))).isEqualTo(Cell.blank());
    }

    @Test
    void isWrittenAsItsEnglishText() {
        assertThat(Cell.of(3846)).hasToString("3,846");
        assertThat(Cell.blank()).hasToString("");
    }
}
