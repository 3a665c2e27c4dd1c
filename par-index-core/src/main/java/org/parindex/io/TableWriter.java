package org.parindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.table.Cell;
import org.parindex.table.Table;

/**
 * Any table as CSV or JSON, under the names that its columns have for programs: plain decimals with a point and an ASCII minus,
 * whatever the language; blank or null where a value is absent.
 */
public final class TableWriter {

    private TableWriter() {}

    /**
     * The table as CSV: a header, then one line a row, lines ending with a line feed.
     *
     * @param table the table
     * @return the text
     */
    public static String toCsv(Table table) {
        StringWriter text = new StringWriter();
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\n").setUseHeader(true);
        table.columns().forEach(column -> schema.addColumn(column.key()));
        try (CsvGenerator generator = new CsvFactory().createGenerator(text)) {
            generator.setSchema(schema.build());
            generator.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
            for (List<Cell> row : table.rows()) {
                generator.writeStartArray();
                for (Cell cell : row) {
                    @Nullable Object value = cell.value();
                    generator.writeString(
                            value instanceof BigDecimal number
                                    ? number.toPlainString()
                                    : value == null ? "" : value.toString());
                }
                generator.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The table as JSON: an array of objects, one a row.
     *
     * @param table the table
     * @return the text, ending with a line feed
     */
    public static String toJson(Table table) {
        StringWriter text = new StringWriter();
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            printer.indentObjectsWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
            generator.setPrettyPrinter(printer);
            generator.writeStartArray();
            for (List<Cell> row : table.rows()) {
                generator.writeStartObject();
                for (int column = 0; column < row.size(); column++) {
                    generator.writeFieldName(table.columns().get(column).key());
                    write(generator, row.get(column).value());
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else {
            generator.writeString(value.toString());
        }
    }
}
