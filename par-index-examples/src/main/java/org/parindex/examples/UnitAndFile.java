package org.parindex.examples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.ranking.Rounds;
import org.parindex.text.Language;
import picocli.CommandLine.Parameters;

/** The unit, and the file of results after it, or none: then the published figures. */
final class UnitAndFile extends RankingOptions {

    @Parameters(
            index = "0",
            paramLabel = "UNIT",
            description = "A name in any spelling, or a code: \"Hà Tĩnh\", \"ha tinh\", 42.")
    private String unit = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Results in CSV; its form is described below. Without it: the bundled published figures,"
                    + " of regions as they were printed.")
    private @Nullable Path file;

    String unit() {
        return unit;
    }

    Rounds read() {
        return file == null ? published() : read(file);
    }

    @Override
    String name(Language in) {
        if (file != null) {
            return file.toString();
        }
        return in == Language.VI ? "Số liệu đã công bố" : "Published figures";
    }
}
