package org.parindex.io;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.comparison.Predecessors;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

/** Weights of units in CSV, such as their populations: one row a unit, with the columns {@code unit} and {@code weight}. */
public final class WeightsCsv {

    private WeightsCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param units the units that it names, such as those of the year before a merger
     * @return the weight by unit, for {@link Predecessors#weighted}
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Map<UnitKey, Ratio> read(Path file, Units units) {
        return read(file.toString(), Documents.bytes(file), units);
    }

    /**
     * Reads a document.
     *
     * @param name its name, for messages
     * @param bytes its bytes, UTF-8
     * @param units the units that it names
     * @return the weight by unit
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Map<UnitKey, Ratio> read(String name, byte[] bytes, Units units) {
        Map<UnitKey, Ratio> weights = new LinkedHashMap<>();
        Map<UnitKey, Integer> lines = new HashMap<>();
        CsvTable table = CsvTable.read(name, bytes, List.of("unit", "weight"), List.of(), Map.of());
        for (CsvTable.Row row : table.rows()) {
            Optional<Lookup> found = row.required("unit").map(units::lookup);
            found.flatMap(lookup -> lookup.problem(row.at("unit")))
                    .ifPresent(problem -> table.problems().add(problem));
            Optional<AdministrativeUnit> unit = found.flatMap(Lookup::unit);
            Optional<BigDecimal> weight = row.notNegative("weight");
            if (unit.isEmpty()) {
                continue;
            }
            @Nullable Integer first = lines.putIfAbsent(unit.get().key(), row.line());
            if (first != null) {
                row.problem(
                        DocumentProblem.ID_TWICE,
                        "unit",
                        "column",
                        "unit",
                        "value",
                        unit.get().name().vi(),
                        "line",
                        first);
            }
            weight.ifPresent(number -> weights.put(unit.get().key(), Ratio.of(number)));
        }
        Documents.refuseIfAny(table.problems());
        return weights;
    }
}
