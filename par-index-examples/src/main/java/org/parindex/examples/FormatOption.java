package org.parindex.examples;

import org.parindex.io.TableWriter;
import org.parindex.table.Table;
import picocli.CommandLine.Option;

/** The form of the output. */
final class FormatOption {

    /** The forms. */
    enum Format {
        table,
        csv,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description =
                    "table for people; csv and json for programs: plain decimals with a point, in any language. Default: table.")
    private Format format = Format.table;

    boolean isForPeople() {
        return format == Format.table;
    }

    /** The output: what people read, or the table for programs. */
    String print(String forPeople, Table forPrograms) {
        return switch (format) {
            case table -> forPeople;
            case csv -> TableWriter.toCsv(forPrograms);
            case json -> TableWriter.toJson(forPrograms);
        };
    }
}
