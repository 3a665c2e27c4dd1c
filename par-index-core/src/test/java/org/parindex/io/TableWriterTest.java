package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;

class TableWriterTest {

    private static final List<Column> COLUMNS =
            List.of(Column.words("unit", "Đơn vị", "Unit"), Column.numbers("value_change", "Thay đổi", "Change"));

    private static Table row(Cell unit, Cell value) {
        return new Table(COLUMNS, List.of(List.of(unit, value)));
    }

    @Test
    void anEmptyTableIsOneHeaderInCsvAndAnEmptyArrayInJson() throws IOException {
        Table empty = new Table(COLUMNS, List.of());
        assertThat(TableWriter.toCsv(empty)).isEqualTo("unit,value_change\n");
        JsonNode json = new ObjectMapper().readTree(TableWriter.toJson(empty));
        assertThat(json.isArray()).isTrue();
        assertThat(json.size()).isZero();
        assertThat(TableWriter.toJson(empty)).endsWith("]\n");
    }

    @Test
    void theNamesOfColumnsAreThoseForProgramsAndTheHeaderIsQuotedAlike() {
        Column odd = Column.words("a,b", "A", "B");
        assertThat(TableWriter.toCsv(new Table(List.of(odd), List.of()))).isEqualTo("\"a,b\"\n");
        assertThat(TableWriter.toCsv(new Table(List.of(odd), List.of(List.of(Cell.of("x"))))))
                .isEqualTo("\"a,b\"\nx\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1E+18, 1000000000000000000",
        "1E-12, 0.000000000001",
        "-1E-12, -0.000000000001",
        "86.290, 86.290",
        "-0.77, -0.77",
        "+1.42, 1.42",
        "3846, 3846",
        "0E-3, 0.000",
    })
    void numbersArePlainDecimalsWithAPointAndAnAsciiMinus(String number, String plain) {
        Table table = row(Cell.of("A"), Cell.of(new BigDecimal(number)));
        assertThat(TableWriter.toCsv(table)).isEqualTo("unit,value_change\nA," + plain + "\n");
        assertThat(TableWriter.toJson(table)).isEqualTo("""
                [
                  { "unit" : "A", "value_change" : %s }
                ]
                """.formatted(plain));
    }

    @Test
    void whatPeopleReadIsNeverWritten() {
        Table table =
                row(Cell.of("A").shownAs(Bilingual.same("B")), Cell.blank().shownAs(Bilingual.same("33–41")));
        assertThat(TableWriter.toCsv(table)).isEqualTo("unit,value_change\nA,\n");
        assertThat(TableWriter.toJson(table)).contains("{ \"unit\" : \"A\", \"value_change\" : null }");
    }

    @Test
    void aTextThatLooksLikeANumberStaysAText() {
        assertThat(TableWriter.toJson(row(Cell.of("01"), Cell.of(1)))).contains("\"unit\" : \"01\"");
        assertThat(TableWriter.toCsv(row(Cell.of("01"), Cell.of(1)))).endsWith("01,1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b | `\"a,b\"`",
                "`say \"a\"` | `\"say \"\"a\"\"\"`",
                "a;b | a;b",
                "Bà Rịa - Vũng Tàu | Bà Rịa - Vũng Tàu"
            })
    void textsAreQuotedOnlyWhereTheyMustBe(String text, String written) {
        assertThat(TableWriter.toCsv(row(Cell.of(text), Cell.of(1))))
                .isEqualTo("unit,value_change\n" + written + ",1\n");
    }

    @Test
    void lineBreaksStayWithinTheirField() {
        assertThat(TableWriter.toCsv(row(Cell.of("a\r\nb"), Cell.of("c\nd"))))
                .isEqualTo("unit,value_change\n\"a\r\nb\",\"c\nd\"\n");
        assertThat(TableWriter.toCsv(row(Cell.of("a\rb"), Cell.of(1)))).isEqualTo("unit,value_change\n\"a\rb\",1\n");
    }
}
