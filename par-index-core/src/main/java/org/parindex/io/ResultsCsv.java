package org.parindex.io;

import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.text.Bilingual;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Lookup;
import org.parindex.unit.UnitCatalog;
import org.parindex.unit.UnitKey;
import org.parindex.unit.UnitLookupException;
import org.parindex.unit.UnitProblem;
import org.parindex.unit.Units;

/**
 * Results in CSV: one row a figure, with the columns {@code year}, {@code unit}, {@code measure} (also called {@code component};
 * absent, all rows are {@code overall}) and {@code index_percent}, or {@code points} and {@code max_points} in its place.
 *
 * <p>Values are exact, to 12 decimals and up to 10<sup>18</sup>. A header with {@code ;} selects {@code ;} and decimal commas, as
 * a Vietnamese Excel saves. Every problem of the whole file is reported at once; nothing is skipped.
 */
public final class ResultsCsv {

    private static final String PERCENT = "index_percent";
    private static final String POINTS = "points";
    private static final String MAXIMUM = "max_points";
    private static final String FREE = "free";
    private static final Ratio HUNDRED = Ratio.of(100);

    private final @Nullable UnitCatalog catalog;
    private final boolean provinces;

    private ResultsCsv(@Nullable UnitCatalog catalog, boolean provinces) {
        this.catalog = catalog;
        this.provinces = provinces;
    }

    /**
     * Results of provinces: an index is from 0 to 100, and components are 1 to 8.
     *
     * @param catalog the provinces
     * @return the format
     */
    public static ResultsCsv ofProvinces(UnitCatalog catalog) {
        return new ResultsCsv(catalog, true);
    }

    /**
     * Results of the units of one's own catalogue: an index is at least 0.
     *
     * @param catalog the units
     * @return the format
     */
    public static ResultsCsv of(UnitCatalog catalog) {
        return new ResultsCsv(catalog, false);
    }

    /**
     * Results of any units: names are keys, compared without regard to case, dashes and spaces; an index is at least 0.
     *
     * @return the format
     */
    public static ResultsCsv ofAnyUnits() {
        return new ResultsCsv(null, false);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the results by year, each ranked among the units given
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public Rounds read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document.
     *
     * @param name its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the results by year, each ranked among the units given
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public Rounds read(String name, byte[] bytes) {
        return new Reading(name, bytes).rounds();
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @return its problems, in the order of their places; empty if it can be read
     */
    public List<Problem> check(Path file) {
        try {
            read(file);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }

    /**
     * Writes results. Where the attainable points of all are known, points over these are written. Else an index is; one that no
     * decimal of 12 places equals is written as a fraction of whole numbers in the columns of points, and then all are.
     *
     * @param rounds the results; every value must be exact
     * @return the text of the file; {@link #read} gives the same results back
     * @throws IllegalArgumentException if a value is not exact, or too large to be read back
     */
    public static String write(Rounds rounds) {
        List<Written> all = new ArrayList<>();
        for (YearResults results : rounds.all()) {
            for (Measure measure : results.measures()) {
                results.figures(measure).forEach((key, figure) -> all.add(written(results, measure, key, figure)));
            }
        }
        boolean points =
                !all.isEmpty() && all.stream().allMatch(row -> row.points().isPresent());
        boolean decimals =
                !points && all.stream().allMatch(row -> decimal(row.percent()).isPresent());
        List<Column> columns = new ArrayList<>();
        (decimals ? List.of("year", "unit", "measure", PERCENT) : List.of("year", "unit", "measure", POINTS, MAXIMUM))
                .forEach(key -> columns.add(Column.words(key, key, key)));
        return TableWriter.toCsv(new org.parindex.table.Table(
                columns, all.stream().map(row -> row.cells(points, decimals)).toList()));
    }

    /** A maximum of more decimals, or more points, than any framework has, is a share of nothing. */
    private static Optional<Points> attainable(BigDecimal maximum) {
        BigDecimal plain = maximum.stripTrailingZeros();
        return plain.scale() <= 6 && plain.precision() - plain.scale() <= 12
                ? Optional.of(Points.parse(plain.toPlainString()))
                : Optional.empty();
    }

    /** The number as a file can hold it. */
    private static Optional<BigDecimal> decimal(Ratio number) {
        return number.decimal()
                .filter(decimal -> decimal.scale() <= CsvTable.DECIMALS && decimal.compareTo(CsvTable.LARGEST) <= 0);
    }

    private record Written(int year, String unit, Measure measure, Ratio percent, Optional<Points> attainable) {

        /** The points, if their maximum is known and a decimal says both. */
        Optional<BigDecimal> points() {
            return attainable.flatMap(
                    most -> decimal(percent.times(most.toRatio()).dividedBy(HUNDRED)));
        }

        private BigDecimal writable(BigDecimal number) {
            if (number.compareTo(CsvTable.LARGEST) > 0) {
                throw new IllegalArgumentException(
                        "A value must be at most 10^18, and need no more than 12 decimals, to be written: " + unit
                                + ", " + measure + ", " + year + ", " + percent);
            }
            return number;
        }

        List<Cell> cells(boolean asPoints, boolean asDecimals) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(year), Cell.of(unit), Cell.of(measure.toString())));
            if (asPoints) {
                cells.add(Cell.of(points().orElseThrow()));
                cells.add(Cell.of(attainable.orElseThrow().toBigDecimal()));
            } else if (asDecimals) {
                cells.add(Cell.of(writable(percent.decimal().orElseThrow())));
            } else {
                Ratio share = percent.dividedBy(HUNDRED);
                // What was read with twelve decimals may need nineteen digits and more as a fraction of whole numbers.
                int decimals = share.numerator().max(share.denominator()).bitLength() < 60 ? 0 : CsvTable.DECIMALS;
                cells.add(Cell.of(writable(new BigDecimal(share.numerator(), decimals))));
                cells.add(Cell.of(writable(new BigDecimal(share.denominator(), decimals))));
            }
            return cells;
        }
    }

    private static Written written(YearResults results, Measure measure, UnitKey key, Figure figure) {
        IndexValue value = figure.value()
                .filter(IndexValue::isExact)
                .orElseThrow(() -> new IllegalArgumentException("A value must be exact to be written: " + key + ", "
                        + measure + ", " + results.indexYear() + ", " + figure.value()));
        AdministrativeUnit unit = results.units().get(key).orElseThrow();
        // A name that several units bear would not be read back; their codes are.
        String name = results.units()
                                .lookup(unit.name().vi())
                                .unit()
                                .filter(unit::equals)
                                .isPresent()
                        || unit.key().scheme().equals(FREE)
                ? unit.name().vi()
                : unit.code();
        return new Written(results.indexYear(), name, measure, value.low(), figure.attainable());
    }

    /** One pass over one file. */
    private final class Reading {

        private final CsvTable table;
        private final Map<Integer, Optional<Units>> unitsByYear = new TreeMap<>();
        private final Map<Integer, Map<String, Lookup>> found = new HashMap<>();
        private final Map<Integer, Table<Measure, UnitKey, Integer>> lines = new HashMap<>();
        private final Map<Integer, Map<UnitKey, AdministrativeUnit>> free = new HashMap<>();
        private final Map<String, AdministrativeUnit> freeByName = new HashMap<>();
        private final Map<Integer, Map<Measure, Map<UnitKey, Figure>>> figures = new TreeMap<>();

        Reading(String name, byte[] bytes) {
            this.table = CsvTable.read(
                    name,
                    bytes,
                    List.of("year", "unit"),
                    List.of("measure", PERCENT, POINTS, MAXIMUM),
                    Map.of("component", "measure"));
        }

        Rounds rounds() {
            checkColumns();
            table.rows().forEach(this::read);
            Documents.refuseIfAny(table.problems());
            List<YearResults> years = new ArrayList<>();
            figures.forEach((year, byMeasure) -> {
                YearResults results = YearResults.of(year, units(year));
                for (Map.Entry<Measure, Map<UnitKey, Figure>> entry : byMeasure.entrySet()) {
                    results = results.with(entry.getKey(), entry.getValue());
                }
                years.add(results);
            });
            return Rounds.of(years).withRemarks(remarks());
        }

        private Units units(int year) {
            return catalog != null
                    ? catalog.forIndexYear(year)
                    : Units.of(
                            Bilingual.of("các đơn vị năm " + year, "the units of " + year),
                            free.getOrDefault(year, Map.of()).values());
        }

        private List<Bilingual> remarks() {
            List<Bilingual> remarks = new ArrayList<>();
            if (table.hasDecimalCommas()) {
                remarks.add(Bilingual.of(
                        "Tiêu đề có dấu chấm phẩy: đọc với ; giữa các ô và dấu phẩy thập phân",
                        "The header has semicolons: read with ; between fields and decimal commas"));
            }
            if (catalog != null) {
                catalog.newestChange()
                        .ifPresent(newest -> figures.keySet().stream()
                                .filter(year -> year > newest.getYear())
                                .forEach(year -> remarks.add(Bilingual.of(
                                        "Năm " + year + " sau dữ liệu mới nhất: dùng danh mục đơn vị ngày " + newest,
                                        "The year " + year + " is later than the newest data: units as of "
                                                + newest))));
            }
            return remarks;
        }

        private void checkColumns() {
            boolean points = table.has(POINTS) || table.has(MAXIMUM);
            if (table.has(PERCENT) && points) {
                table.problems().add(Problem.of(DocumentProblem.COLUMNS_BOTH, table.header()));
            } else if (!table.has(PERCENT)) {
                for (String column : points ? List.of(POINTS, MAXIMUM) : List.of(PERCENT)) {
                    table.requireColumn(column);
                }
            }
        }

        private void read(CsvTable.Row row) {
            OptionalInt year = year(row);
            Optional<Measure> measure = measure(row);
            Optional<AdministrativeUnit> unit = year.isPresent() ? unit(row, year.getAsInt()) : Optional.empty();
            if (year.isEmpty()) {
                row.required("unit");
            }
            Optional<Ratio> percent = table.has(PERCENT) ? percent(row) : share(row);
            if (year.isEmpty() || measure.isEmpty() || unit.isEmpty()) {
                return;
            }
            UnitKey key = unit.get().key();
            Table<Measure, UnitKey, Integer> seen =
                    lines.computeIfAbsent(year.getAsInt(), any -> Tables.newCustomTable(new HashMap<>(), HashMap::new));
            @Nullable Integer first = seen.get(measure.get(), key);
            if (first != null) {
                row.problem(
                        DocumentProblem.FIGURE_TWICE,
                        "unit",
                        "unit",
                        unit.get().name().vi(),
                        "measure",
                        measure.get().label(),
                        "year",
                        year.getAsInt(),
                        "line",
                        first);
                return;
            }
            seen.put(measure.get(), key, row.line());
            percent.ifPresent(value -> figures.computeIfAbsent(year.getAsInt(), any -> new TreeMap<>())
                    .computeIfAbsent(measure.get(), any -> new LinkedHashMap<>())
                    .put(key, figure(row, value)));
        }

        private Figure figure(CsvTable.Row row, Ratio percent) {
            Figure figure = Figure.of(IndexValue.exact(percent));
            return table.has(MAXIMUM)
                    ? row.decimal(MAXIMUM)
                            .flatMap(ResultsCsv::attainable)
                            .map(figure::withAttainable)
                            .orElse(figure)
                    : figure;
        }

        private OptionalInt year(CsvTable.Row row) {
            OptionalInt year = row.year("year");
            if (catalog == null || year.isEmpty()) {
                return year;
            }
            boolean known = unitsByYear
                    .computeIfAbsent(year.getAsInt(), asked -> {
                        try {
                            return Optional.of(catalog.forIndexYear(asked));
                        } catch (UnitLookupException e) {
                            return Optional.empty();
                        }
                    })
                    .isPresent();
            if (!known) {
                row.problem(
                        UnitProblem.DATE_TOO_EARLY,
                        "year",
                        "set",
                        catalog.name(),
                        "first",
                        catalog.firstDay().map(Object::toString).orElse("?"),
                        "asked",
                        year.getAsInt());
                return OptionalInt.empty();
            }
            return year;
        }

        private Optional<AdministrativeUnit> unit(CsvTable.Row row, int year) {
            Optional<String> name = row.required("unit");
            if (name.isEmpty()) {
                return Optional.empty();
            }
            if (catalog == null) {
                AdministrativeUnit unit = freeByName.computeIfAbsent(name.get(), AdministrativeUnit::named);
                return Optional.of(
                        free.computeIfAbsent(year, any -> new TreeMap<>()).computeIfAbsent(unit.key(), any -> unit));
            }
            Units units = unitsByYear.getOrDefault(year, Optional.empty()).orElseThrow();
            Lookup lookup =
                    found.computeIfAbsent(year, any -> new HashMap<>()).computeIfAbsent(name.get(), units::lookup);
            lookup.problem(row.at("unit")).ifPresent(table.problems()::add);
            return lookup.unit();
        }

        private Optional<Measure> measure(CsvTable.Row row) {
            if (!table.has("measure")) {
                return Optional.of(Measure.OVERALL);
            }
            Optional<String> text = row.required("measure");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                Measure measure = Measure.parse(text.get());
                if (provinces
                        && measure.componentNumber()
                                .filter(number -> number > 8)
                                .isPresent()) {
                    row.problem(DocumentProblem.COMPONENT_UNKNOWN, "measure", "value", text.get());
                    return Optional.empty();
                }
                return Optional.of(measure);
            } catch (IllegalArgumentException e) {
                row.problem(DocumentProblem.MEASURE_UNKNOWN, "measure", "value", text.get());
                return Optional.empty();
            }
        }

        private Optional<Ratio> percent(CsvTable.Row row) {
            Optional<Ratio> percent = (provinces ? row.decimal(PERCENT) : row.notNegative(PERCENT)).map(Ratio::of);
            if (provinces
                    && percent.filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                            .isPresent()) {
                row.problem(DocumentProblem.PERCENT_OUT_OF_RANGE, PERCENT, "value", row.text(PERCENT));
                return Optional.empty();
            }
            return percent;
        }

        private Optional<Ratio> share(CsvTable.Row row) {
            if (!table.has(POINTS) || !table.has(MAXIMUM)) {
                return Optional.empty();
            }
            Optional<BigDecimal> points = row.notNegative(POINTS);
            Optional<BigDecimal> maximum = row.decimal(MAXIMUM);
            if (maximum.filter(most -> most.signum() <= 0).isPresent()) {
                row.problem(DocumentProblem.MAXIMUM_NOT_POSITIVE, MAXIMUM, "value", row.text(MAXIMUM));
                return Optional.empty();
            }
            if (points.isEmpty() || maximum.isEmpty()) {
                return Optional.empty();
            }
            if (provinces && points.get().compareTo(maximum.get()) > 0) {
                row.problem(
                        DocumentProblem.POINTS_ABOVE_MAXIMUM,
                        POINTS,
                        "value",
                        row.text(POINTS),
                        "maximum",
                        row.text(MAXIMUM));
                return Optional.empty();
            }
            return Optional.of(Ratio.of(points.get()).times(HUNDRED).dividedBy(Ratio.of(maximum.get())));
        }
    }
}
