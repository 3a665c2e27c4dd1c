package org.parindex.examples;

import java.util.function.Function;
import java.util.function.Supplier;
import org.parindex.io.TableWriter;
import org.parindex.table.Table;
import org.parindex.text.Language;
import picocli.CommandLine.Option;

/** The form of the output. */
final class FormatOption {

    /** The forms. */
    enum Format {
        table,
        csv,
        json,
        md
    }

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|md",
            defaultValue = "table",
            description =
                    "table for people, md for people in Markdown; csv and json for programs: plain decimals with a"
                            + " point, in any language. Default: table.")
    private Format format = Format.table;

    Format get() {
        return format;
    }

    boolean isForPeople() {
        return format == Format.table || format == Format.md;
    }

    /** The output: what people read, as text or in Markdown, or the table for programs. */
    String print(
            Language language,
            Function<Language, String> text,
            Function<Language, String> markdown,
            Supplier<Table> forPrograms) {
        return switch (format) {
            case table -> text.apply(language);
            case md -> markdown.apply(language);
            case csv -> TableWriter.toCsv(forPrograms.get());
            case json -> TableWriter.toJson(forPrograms.get());
        };
    }
}
