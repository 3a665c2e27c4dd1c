package org.parindex.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.table.Cell;
import org.parindex.table.Column;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;

/** Statistics as tables. */
final class ReportText {

    private static final List<Column> FOR_PROGRAMS = List.of(
            Column.words("place", "Địa bàn", "Place"),
            Column.words("from", "Từ ngày", "From"),
            Column.words("to", "Đến ngày", "To"),
            Column.words("row", "Loại", "Row"),
            Column.words("key", "Khóa", "Key"),
            Column.words("count", "Số lượng", "Count"),
            Column.numbers("low", "Ít nhất", "Low"),
            Column.numbers("high", "Nhiều nhất", "High"),
            Column.words("verdict", "Kết quả", "Verdict"),
            Column.numbers("excess", "Chênh lệch", "Excess"),
            Column.words("numerator", "Tử số", "Numerator"),
            Column.words("denominator", "Mẫu số", "Denominator"),
            Column.numbers("percent", "Tỷ lệ %", "Percent"),
            Column.numbers("percent_low", "Thấp nhất %", "Percent low"),
            Column.numbers("percent_high", "Cao nhất %", "Percent high"),
            Column.words("words", "Diễn giải", "Words"));

    private final Collection<Place> places;
    private final Period period;
    private final DossierCounts counts;
    private final Optional<ProcedureCatalogue> procedures;

    ReportText(Collection<Place> places, Period period, DossierCounts counts, Optional<ProcedureCatalogue> procedures) {
        this.places = places;
        this.period = period;
        this.counts = counts;
        this.procedures = procedures;
    }

    /** A rate, or why there is none. */
    private record Rated(
            DossierRate rate,
            @Nullable RateValue value,
            @Nullable Fault why) {}

    private List<Rated> rates() {
        List<Rated> rates = new ArrayList<>();
        for (DossierRate rate : DossierRate.values()) {
            try {
                rates.add(new Rated(rate, counts.rate(rate), null));
            } catch (DossierException e) {
                rates.add(new Rated(rate, null, e.fault()));
            }
        }
        return rates;
    }

    private String title(Language language) {
        String where = places.stream()
                .map(place -> place.path()
                        + place.kind()
                                .map(kind -> " (" + kind.label().in(language) + ")")
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return (where.isEmpty() ? "" : where + ", ") + period.show(language);
    }

    String text(Language language) {
        List<String> whys = whys(language);
        return title(language) + "\n"
                + sections().stream()
                        .map(section -> "\n" + section.toText(language))
                        .collect(Collectors.joining())
                + (whys.isEmpty() ? "" : "\n" + String.join("\n", whys) + "\n");
    }

    String markdown(Language language) {
        List<String> whys = whys(language);
        return Markdown.heading(title(language))
                + sections().stream()
                        .map(section -> "\n" + section.toMarkdown(language))
                        .collect(Collectors.joining())
                + (whys.isEmpty() ? "" : "\n" + Markdown.list(whys));
    }

    /** Why there are rates that are not shown; the sentences are too long for a table. */
    private List<String> whys(Language language) {
        return rates().stream()
                .filter(rated -> rated.why() != null)
                .map(rated -> why(rated, language))
                .toList();
    }

    /** What there is to say; a table without rows says nothing. */
    private List<Table> sections() {
        List<Table> sections = new ArrayList<>();
        sections.add(parts(Column.words("part", "Hồ sơ", "Dossiers"), counts.counts()));
        procedures.ifPresent(
                catalogue -> sections.add(parts(Column.words("part", "Thủ tục", "Procedures"), catalogue.counts())));
        sections.add(new Table(
                List.of(Column.words("verdict", "Kết quả", "Verdict"), Column.words("sum", "Phép cộng", "Sum")),
                allSums().stream()
                        .map(check -> List.of(
                                Cell.blank().shownAs(check.verdict().label()),
                                Cell.blank().shownAs(check.words())))
                        .toList()));
        sections.add(new Table(
                List.of(Column.words("rate", "Tỷ lệ", "Rate"), Column.words("value", "Giá trị", "Value")),
                rates().stream()
                        .filter(rated -> rated.value() != null)
                        .map(rated -> List.of(
                                Cell.blank().shownAs(rated.rate().label()),
                                Cell.blank()
                                        .shownAs(Bilingual.of(shown(rated, Language.VI), shown(rated, Language.EN)))))
                        .toList()));
        sections.removeIf(section -> section.rows().isEmpty());
        return sections;
    }

    private static Table parts(Column part, Map<? extends CountPart, Count> counts) {
        return new Table(
                List.of(part, Column.numbers("count", "Số lượng", "Count")),
                counts.entrySet().stream()
                        .map(entry -> List.of(
                                Cell.blank().shownAs(entry.getKey().label()),
                                Cell.blank().shownAs(Count.shown(entry.getValue()))))
                        .toList());
    }

    private List<SumCheck> allSums() {
        List<SumCheck> sums = new ArrayList<>(counts.sums());
        procedures.ifPresent(catalogue -> sums.addAll(catalogue.sums()));
        return sums;
    }

    private static String shown(Rated rated, Language language) {
        @Nullable RateValue value = rated.value();
        return value == null
                ? ""
                : operand(value.numerator(), language) + "/" + operand(value.denominator(), language) + " = "
                        + value.value().show(language) + " %";
    }

    private static String operand(Count count, Language language) {
        return count.isExact() ? count.show(language) : "(" + count.show(language) + ")";
    }

    private static String why(Rated rated, Language language) {
        @Nullable Fault why = rated.why();
        return why == null ? "" : why.at(Position.of("")).message(language);
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        counts.counts().forEach((part, count) -> rows.add(part("part", part, count)));
        procedures.ifPresent(
                catalogue -> catalogue.counts().forEach((part, count) -> rows.add(part("procedures", part, count))));
        counts.sums().forEach(check -> rows.add(sum("sum", check)));
        procedures.ifPresent(catalogue -> catalogue.sums().forEach(check -> rows.add(sum("procedures-sum", check))));
        rates().forEach(rated -> rows.add(rate(rated)));
        return new Table(FOR_PROGRAMS, rows);
    }

    /** A row with the columns that it fills; all others are blank. */
    private List<Cell> row(String kind, String key, Map<String, Cell> filled) {
        List<Cell> cells = new ArrayList<>(Arrays.asList(
                Cell.of(places.stream().map(Place::path).collect(Collectors.joining("; "))),
                Cell.of(period.from().toString()),
                Cell.of(period.to().toString()),
                Cell.of(kind),
                Cell.of(key)));
        FOR_PROGRAMS.stream()
                .skip(cells.size())
                .forEach(column -> cells.add(filled.getOrDefault(column.key(), Cell.blank())));
        return cells;
    }

    private List<Cell> part(String kind, CountPart part, Count count) {
        OptionalLong high = count.high();
        return row(
                kind,
                part.key(),
                Map.of(
                        "count", Cell.of(count.toString()),
                        "low", Cell.of(count.low()),
                        "high", high.isPresent() ? Cell.of(high.getAsLong()) : Cell.blank(),
                        "words", Cell.of(part.label().en())));
    }

    private List<Cell> sum(String kind, SumCheck check) {
        return row(
                kind,
                check.sum().key(),
                Map.of(
                        "verdict", Cell.of(check.verdict().name().toLowerCase(Locale.ROOT)),
                        "excess", Cell.of(check.excess()),
                        "words", Cell.of(check.words().en())));
    }

    private List<Cell> rate(Rated rated) {
        @Nullable RateValue rate = rated.value();
        @Nullable Fault why = rated.why();
        if (rate == null) {
            return row(
                    "rate",
                    rated.rate().toString(),
                    Map.of(
                            "verdict",
                            why == null ? Cell.blank() : Cell.of(why.kind().code()),
                            "words",
                            Cell.of(why(rated, Language.EN))));
        }
        IndexValue value = rate.value();
        return row(
                "rate",
                rated.rate().toString(),
                Map.of(
                        "numerator", Cell.of(rate.numerator().toString()),
                        "denominator", Cell.of(rate.denominator().toString()),
                        "percent", value.toDecimal().map(Cell::of).orElse(Cell.blank()),
                        "percent_low", Cell.of(percent(value.low())),
                        "percent_high", Cell.of(percent(value.high())),
                        "words", Cell.of(rated.rate().label().en())));
    }

    private static BigDecimal percent(Ratio percent) {
        return percent.toDecimal(12);
    }
}
