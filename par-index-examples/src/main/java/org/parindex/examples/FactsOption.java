package org.parindex.examples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.published.PublishedFigures;
import picocli.CommandLine.Parameters;

/** The file of printed facts, or the bundled ones. */
final class FactsOption {

    /** For the help of the commands that take facts. */
    static final String FORM_OF_FACTS =
            "FACTS is CSV in UTF-8, as a clerk types it from a newspaper. Its first line names the columns; every"
                    + " other line is one fact:%n"
                    + "%n"
                    + "  year,unit,kind,figure,base_year,against,what%n"
                    + "  2023,Điện Biên,value,88.02,,,%n"
                    + "  2023,Điện Biên,value-change,+1.72,2022,,%n"
                    + "  2023,Điện Biên,rank,20,,,%n"
                    + "  2022,Ninh Thuận,gap,+0.99,,all,%n"
                    + "  2023,all,unit-count,57,2022,,rose%n"
                    + "%n"
                    + "unit: a unit or a region in any spelling, all, place 2, or last. kind: value, points, rank, value-change,"
                    + " points-change, rank-change, gap, unit-count, extreme-change, components-rose. figure: 86.29, more than 3,"
                    + " nearly 3 … what, of unit-count: rose, fell, unchanged, rank rose, rank fell, rank unchanged, above mean, below"
                    + " mean, above 90, at least 90, below 70, at most 70, from 75 to 80; of extreme-change: largest rise, smallest"
                    + " rise, largest fall, smallest fall. Further columns, as far as needed: id, measure, maximum, of, basis, largest,"
                    + " components, status, sources, note. Without measure a fact is on the overall index; without base_year a change"
                    + " counts from the year before. If the first line has semicolons, fields are separated by ; and numbers have"
                    + " decimal commas.";

    @Parameters(
            paramLabel = "FACTS",
            arity = "0..1",
            converter = Converters.File.class,
            description =
                    "Printed facts in CSV; the form is described below. Default: the bundled facts of 2012 to 2024.")
    private @Nullable Path file;

    PublishedFigures read() {
        return file == null ? ParIndex.published() : ParIndex.readFacts(file);
    }
}
