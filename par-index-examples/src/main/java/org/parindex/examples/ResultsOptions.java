package org.parindex.examples;

import java.nio.file.Path;
import org.parindex.ranking.Rounds;
import org.parindex.text.Language;
import picocli.CommandLine.Parameters;

/** The file of results, and how it is ranked. */
final class ResultsOptions extends RankingOptions {

    /** For the help of the commands that take a file. */
    static final String FORM_OF_FILE =
            "FILE is CSV in UTF-8. Its first line names the columns; every other line is one figure:%n"
                    + "%n"
                    + "  year,unit,measure,index_percent%n"
                    + "  2023,Hà Nội,overall,91.43%n"
                    + "  2023,ha tinh,3,88.35%n"
                    + "%n"
                    + "points,max_points may stand in place of index_percent; without the column measure, all rows"
                    + " are overall. If the first line has semicolons, fields are separated by ; and numbers have decimal"
                    + " commas, as a Vietnamese Excel saves.";

    /** For the help of the commands that take a file. */
    static final String EXIT_CODES =
            "Exit code: 0 done; 1 the input has problems, all of them on standard error; 2 wrong usage.";

    @Parameters(
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "Results in CSV; its form is described below.")
    private Path file = Path.of("");

    Rounds read() {
        return read(file);
    }

    @Override
    String name(Language in) {
        return file.toString();
    }
}
