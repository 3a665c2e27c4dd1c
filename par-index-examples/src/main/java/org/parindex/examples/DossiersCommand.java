package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.ParIndex;
import org.parindex.dossier.DossierException;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.DossierStatistics;
import org.parindex.dossier.Period;
import org.parindex.dossier.Place;
import org.parindex.problem.Fault;
import org.parindex.problem.Position;
import org.parindex.table.Cell;
import org.parindex.table.Table;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Markdown;
import org.parindex.text.Names;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks what one-stop desks report. */
@Command(
        name = "dossiers",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        sortOptions = false,
        description = {
            "Checks the statistics of one-stop desks: the parts as reported, every sum that they allow to check, with what does not"
                    + " add up and by how much, and the four rates, each named with its numerator and denominator, or why there is"
                    + " none."
        },
        footer = {
            "",
            "Statistics in CSV, one line a place and a period; a blank cell is unknown, which is not zero:",
            "",
            "  place,kind,from,to,received,in-period,online,resolved,open",
            "  Lai Châu / Nậm Nhùn,district,2023-01-01,2023-09-15,3846,3783,3533,3837,13",
            "  Lai Châu,province,2023-01-01,2023-09-30,,more than 39000,more than 20000,,",
            "",
            "A count is a whole number, or more than 39000 (trên), at least 30 (ít nhất), nearly 40 (gần), at most 40 (nhiều"
                    + " nhất), from 3 to 5 (từ 3 đến 5). Columns, each optional: received, carried-over, in-period, online,"
                    + " in-person, by-post, in-person-or-post, resolved, resolved-within, resolved-before, resolved-on,"
                    + " resolved-overdue, open, open-within, open-overdue, returned, withdrawn, waiting; of procedures: procedures,"
                    + " partial, partial-province, partial-district, partial-commune, full, full-province, full-district,"
                    + " full-commune. In JSON: {\"format\": \"par-index-dossiers/1\", \"statistics\": [{\"place\": …, \"from\": …,"
                    + " \"to\": …, \"counts\": {\"received\": 3846}}]}.",
            "",
            "In csv and json, one row a part, a sum or a rate: place, from, to, row, key, count, low, high, verdict, excess,"
                    + " numerator, denominator, percent, percent_low, percent_high, words (in English).",
            "",
            "Exit code: 0 done; 1 a sum fails, adding or chaining is refused, or the input has problems; 2 wrong usage.",
            "",
            "Examples:",
            "  java -jar par-index.jar dossiers example --language vi",
            "  java -jar par-index.jar dossiers communes.csv --add \"Lai Châu\"",
            "  java -jar par-index.jar dossiers quarters.csv --chain"
        })
final class DossiersCommand implements Callable<Integer> {

    private static final String EXAMPLE = "example";

    private static final Bilingual UNVERIFIED = Bilingual.of(
            "Số liệu mẫu lấy từ một bài báo năm 2023 không ghi lại địa chỉ: chưa kiểm chứng",
            "The example is from a newspaper article of 2023 whose address was not recorded: unverified");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            converter = Converters.File.class,
            description = "The statistics, .json or .csv; or example, the bundled ones.")
    private Path file = Path.of("");

    @ArgGroup
    private @Nullable Together together;

    /** What becomes of several rows. */
    static final class Together {
        @Option(
                names = "--add",
                paramLabel = "PLACE",
                arity = "0..1",
                fallbackValue = "",
                description =
                        "Add the places of each period; with PLACE, as the whole of that place. Procedures are not added,"
                                + " since units share them.")
        private @Nullable String add;

        @Option(names = "--chain", description = "Chain the periods of each place.")
        private boolean chain;
    }

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** What is printed one after the other: reports as they are, or what is made of them. */
    private record Shown(
            Function<Language, String> text, Function<Language, String> markdown, Table table, boolean adds) {

        static Shown of(DossierReport report) {
            return new Shown(
                    report::toText,
                    report::toMarkdown,
                    report.toTable(),
                    report.faults().isEmpty());
        }

        static Shown of(DossierStatistics statistics) {
            return new Shown(
                    statistics::toText,
                    statistics::toMarkdown,
                    statistics.toTable(),
                    statistics.counts().faults().isEmpty());
        }
    }

    /** What is not right, and of which place or period. */
    private record Refused(String where, Fault fault) {}

    @Override
    public Integer call() {
        @Nullable String add = together == null ? null : together.add;
        boolean chain = together != null && together.chain;
        if (add != null && !add.isEmpty()) {
            requirePlace(add);
        }
        List<DossierReport> reports = reports();
        List<Refused> refused = new ArrayList<>();
        List<Shown> shown;
        if (add == null && !chain) {
            shown = reports.stream().map(Shown::of).toList();
        } else {
            // What does not add up in one row may be hidden by another.
            reports.forEach(report -> report.faults()
                    .forEach(fault -> refused.add(new Refused(
                            report.place().path() + ", " + report.period().show(language.get()), fault))));
            shown = chain || add == null ? chained(reports, refused) : added(reports, add, refused);
        }
        refused.forEach(one -> spec.commandLine()
                .getErr()
                .println(file + ": " + one.where() + ": "
                        + one.fault().at(Position.of("")).message(language.get())));
        if (!shown.isEmpty()) {
            if (isExample() && !format.isForPeople()) {
                // In csv and json there is no place for where the figures are from.
                spec.commandLine().getErr().println(UNVERIFIED.in(language.get()));
            }
            spec.commandLine()
                    .getOut()
                    .print(format.print(
                            language.get(),
                            language -> (isExample() ? UNVERIFIED.in(language) + "\n\n" : "")
                                    + each(shown, one -> one.text().apply(language)),
                            language -> (isExample() ? Markdown.quotation(List.of(UNVERIFIED.in(language))) + "\n" : "")
                                    + each(shown, one -> one.markdown().apply(language)),
                            () -> table(shown)));
        }
        return refused.isEmpty() && shown.stream().allMatch(Shown::adds) ? 0 : Failures.INPUT;
    }

    private void requirePlace(String path) {
        try {
            Place.parse(path);
        } catch (DossierException e) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--add': " + e.getMessage(), e);
        }
    }

    private boolean isExample() {
        return file.toString().equals(EXAMPLE) && !Files.exists(file);
    }

    private List<DossierReport> reports() {
        return isExample() ? ParIndex.exampleDossiers() : ParIndex.readDossiers(file);
    }

    /** One sum a period, in the order of the periods. */
    private List<Shown> added(List<DossierReport> reports, String whole, List<Refused> refused) {
        Map<Period, List<DossierReport>> periods =
                new TreeMap<>(Comparator.comparing(Period::from).thenComparing(Period::to));
        reports.forEach(report -> periods.computeIfAbsent(report.period(), any -> new ArrayList<>())
                .add(report));
        List<Shown> sums = new ArrayList<>();
        periods.forEach((period, of) -> {
            try {
                DossierStatistics sum = of.stream()
                        .map(DossierReport::statistics)
                        .reduce(DossierStatistics.zero(period), DossierStatistics::plus);
                sums.add(Shown.of(whole.isEmpty() ? sum : sum.as(whole)));
            } catch (DossierException e) {
                e.faults().forEach(fault -> refused.add(new Refused(period.show(language.get()), fault)));
            }
        });
        return sums;
    }

    /** One chain a place, in the order of the file. */
    private static List<Shown> chained(List<DossierReport> reports, List<Refused> refused) {
        Map<String, List<DossierReport>> places = reports.stream()
                .collect(Collectors.groupingBy(
                        report -> Names.normal(report.place().path()), LinkedHashMap::new, Collectors.toList()));
        List<Shown> chains = new ArrayList<>();
        places.values().forEach(of -> {
            List<DossierStatistics> periods = of.stream()
                    .map(DossierReport::statistics)
                    .sorted(Comparator.comparing(one -> one.period().from()))
                    .toList();
            List<Fault> faults = new ArrayList<>();
            for (int i = 1; i < periods.size(); i++) {
                faults.addAll(periods.get(i - 1).chainFaults(periods.get(i)));
            }
            if (faults.isEmpty()) {
                chains.add(Shown.of(
                        periods.stream().reduce(DossierStatistics::then).orElseThrow()));
            }
            faults.forEach(fault -> refused.add(new Refused(of.get(0).place().path(), fault)));
        });
        return chains;
    }

    private static String each(List<Shown> shown, Function<Shown, String> text) {
        return shown.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static Table table(List<Shown> shown) {
        List<List<Cell>> rows = new ArrayList<>();
        shown.forEach(one -> rows.addAll(one.table().rows()));
        return new Table(shown.get(0).table().columns(), rows);
    }
}
