package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;

class TableWriterLaws {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 150)
    void jsonReadBackIsTheTable(@ForAll("tables") Table table) throws IOException {
        JsonNode read = JSON.readTree(TableWriter.toJson(table));
        assertThat(read.size()).isEqualTo(table.rows().size());
        for (int row = 0; row < read.size(); row++) {
            List<String> names = new ArrayList<>();
            read.get(row).fieldNames().forEachRemaining(names::add);
            assertThat(names)
                    .containsExactlyElementsOf(
                            table.columns().stream().map(Column::key).toList());
            for (int column = 0; column < names.size(); column++) {
                JsonNode value = read.get(row).get(names.get(column));
                Object expected = table.rows().get(row).get(column).value();
                if (expected == null) {
                    assertThat(value.isNull()).isTrue();
                } else if (expected instanceof BigDecimal number) {
                    assertThat(value.decimalValue()).isEqualByComparingTo(number);
                } else {
                    assertThat(value.textValue()).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 150)
    void csvReadBackIsTheTable(@ForAll("tables") Table table) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        expected.add(table.columns().stream().map(Column::key).toList());
        table.rows()
                .forEach(row -> expected.add(row.stream()
                        .map(Cell::value)
                        .map(value -> value instanceof BigDecimal number
                                ? number.toPlainString()
                                : Objects.toString(value, ""))
                        .toList()));
        List<List<String>> read = new ArrayList<>();
        try (var lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(TableWriter.toCsv(table))) {
            lines.forEachRemaining(read::add);
        }
        assertThat(read).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Cell> texts = Arbitraries.strings()
                .withChars('a', 'Đ', 'ế', ' ', ',', ';', '"', '\'', '\n', '\r', '\t', '\\', '#', '=', '-', '−', '{')
                .ofMaxLength(8)
                .map(Cell::of);
        Arbitrary<Cell> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+18"), new BigDecimal("1E+18"))
                .ofScale(12)
                .map(number -> Cell.of(number.stripTrailingZeros()));
        Arbitrary<Cell> cells = Arbitraries.oneOf(texts, numbers, Arbitraries.just(Cell.blank()));
        // A line with one blank field is a blank line, which readers of CSV pass over: two columns at least.
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width -> cells.list()
                        .ofSize(width)
                        .list()
                        .ofMaxSize(6)
                        .map(rows -> new Table(
                                IntStream.range(0, width)
                                        .mapToObj(column -> Column.words("column_" + column, "Cột", "Column"))
                                        .toList(),
                                rows)));
    }
}
