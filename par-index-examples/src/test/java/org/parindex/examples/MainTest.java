package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandPrintsTheOverview() {
        assertThat(Run.vi()).isEqualTo(new Run(0, new Overview(ParIndex.published()).text(Language.VI), ""));
        assertThat(Run.en()).isEqualTo(new Run(0, new Overview(ParIndex.published()).text(Language.EN), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "vi-VN, 'Hạng  Đơn vị  Giá trị (%)'",
        "en-US, 'Rank  Unit    Value (%)'",
        "fr-FR, 'Rank  Unit    Value (%)'"
    })
    void speaksTheLanguageOfTheSystemOrElseEnglish(String system, String heading) {
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,Hà Nội,90\n");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(system));
            assertThat(Run.of("rank", file, "--year", "2023").out()).contains("\n" + heading + "\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("vi-VN"));
            assertThat(Run.of("unit", "Lai Chou").err()).startsWith("Không có đơn vị nào tên là \"Lai Chou\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersDoNotFollowTheSystem() {
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,Hà Nội,90.5\n");
        Locale before = Locale.getDefault();
        try {
            // Arabic digits and another decimal mark.
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Run.of("rank", file, "--year", "2023", "--format", "csv").out())
                    .isEqualTo("rank,unit,value\n1,Hà Nội,90.5\n");
            assertThat(Run.en("rank", file, "--year", "2023").out()).contains("   1  Hà Nội      90.50\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLanguageBeforeTheCommandHoldsForTheCommand() {
        assertThat(Run.of("--language", "vi", "unit", "Lai Châu")).isEqualTo(Run.vi("unit", "Lai Châu"));
        assertThat(Run.of("--language", "vi", "unit", "Lai Chou")).isEqualTo(Run.vi("unit", "Lai Chou"));
        assertThat(Run.of("--language", "vi", "unit", "Lai Châu", "--language", "en"))
                .isEqualTo(Run.en("unit", "Lai Châu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "compare", "explain-change", "unit"})
    void helpMentionsEveryOption(String command) {
        Run run = Run.of(command, "--help");
        CommandSpec spec = Main.commandLine().getSubcommands().get(command).getCommandSpec();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(spec.options()).extracting(OptionSpec::longestName).contains("--language", "--format", "--help");
        for (OptionSpec option : spec.options()) {
            assertThat(run.out()).as(option.longestName()).containsPattern("\n  .*" + option.longestName() + "\\b");
        }
    }

    @Test
    void helpNamesTheChoicesOfEveryOption() {
        assertThat(Run.of("rank", "--help").out())
                .contains(
                        "FILE",
                        "--year=YEAR",
                        "--measure=MEASURE",
                        "overall, the number of a component, documents, leaders, sipas or")
                .contains("competition: 1 2 2 4", "dense: 1 2 2 3", "modified: 1 3 3 4", "ordinal: 1 2 3 4")
                .contains(
                        "0 to 12",
                        "catalogue: the provinces; free: any names",
                        "--format=table|csv|json|md",
                        "--language=vi|en")
                .contains("  year,unit,measure,index_percent", "points,max_points", "semicolons", "UTF-8")
                .contains("Exit code: 0 done; 1 the input has problems");
        assertThat(Run.of("compare", "--help").out())
                .contains("--from=YEAR", "--to=YEAR", "--common-units", "--ties=RULE", "--as-published=DECIMALS")
                .contains(
                        "  both ",
                        "  entered ",
                        "  left ",
                        "  merged ",
                        "  other-subject ",
                        "  no-figure-before ",
                        "  no-figure-now ")
                .contains("Exit code: 0 done; 1 the input has problems");
        assertThat(Run.of("unit", "--help").out()).contains("NAME", "\"Lai Châu\", lai");
        assertThat(Run.of("--help").out())
                .contains("  rank ", "  compare ", "  unit ", "Without a command:")
                .contains("  java -jar par-index.jar rank results.csv --year 2023\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "rank --help",
                "compare --help",
                "explain-change --help",
                "unit --help",
                "validate --help",
                "score --help",
                "gaps --help",
                "verify --help",
                "dossiers --help",
                "survey --help",
                "mutate --help"
            })
    void helpIsReadableWithin100Columns(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.out().lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
        assertThat(run.out()).doesNotContain("%n").doesNotContain("${");
    }

    @Test
    void theExampleInTheHelpCanBeRead() {
        String help = Run.of("rank", "--help").out();
        String example = help.lines()
                .filter(line -> line.startsWith("  year,") || line.startsWith("  2023,"))
                .map(String::strip)
                .reduce("", (all, line) -> all + line + "\n");
        String file = Sample.file(folder, "results.csv", example);

        assertThat(Run.en("rank", file, "--year", "2023", "--measure", "3", "--format", "csv")
                        .out())
                .isEqualTo("rank,unit,value\n1,Hà Tĩnh,88.35\n");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>par-index</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "par-index " + version.group(1) + "\n", ""));
        assertThat(Run.of("rank", "--version").out()).isEqualTo("par-index " + version.group(1) + "\n");
    }

    @Test
    void aWrongCommandIsAnsweredWithTheCommandsThereAre() {
        assertThat(Run.of("rnak")).isEqualTo(new Run(2, "", """
                        Unmatched argument at index 0: 'rnak'
                        The commands are rank, compare, explain-change, unit, audit, derive, validate, score, gaps, verify, dossiers, survey, mutate.
                        Try 'par-index --help'.
                        """));
        assertThat(Run.of("ranks")).isEqualTo(new Run(2, "", """
                        Unmatched argument at index 0: 'ranks'
                        Did you mean: par-index rank or par-index explain-change?
                        Try 'par-index --help'.
                        """));
    }

    @Test
    void aMisspeltOptionIsNamed() {
        assertThat(Run.of("rank", "x.csv", "--yaer", "2023")).isEqualTo(new Run(2, "", """
                        Missing required option: '--year=YEAR'
                        Unknown options: '--yaer', '2023'
                        Try 'par-index rank --help'.
                        """));
        assertThat(Run.of("rank", "x.csv", "--year", "2023", "--measures", "3")).isEqualTo(new Run(2, "", """
                        Unknown options: '--measures', '3'
                        Possible solutions: --measure
                        Try 'par-index rank --help'.
                        """));
    }

    @Test
    void aSecondFileIsRefused() {
        assertThat(Run.of("rank", "x.csv", "y.csv", "--year", "2023"))
                .isEqualTo(new Run(2, "", "Unmatched argument at index 2: 'y.csv'\nTry 'par-index rank --help'.\n"));
    }

    @Test
    void reads200000Rows() {
        StringBuilder text = new StringBuilder("year,unit,index_percent\n");
        for (int year = 2022; year <= 2023; year++) {
            for (int unit = 0; unit < 100_000; unit++) {
                text.append(year)
                        .append(",Thôn ")
                        .append(unit)
                        .append(',')
                        .append(unit)
                        .append(".5\n");
            }
        }
        String file = Sample.file(folder, "results.csv", text.toString());

        Run run = Run.en("rank", file, "--year", "2023", "--units", "free", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(100_001);
        assertThat(run.out())
                .startsWith("rank,unit,value\n1,Thôn 99999,99999.5\n2,Thôn 99998,99998.5\n")
                .endsWith("\n100000,Thôn 0,0.5\n");
    }
}
