package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parindex.ParIndex;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;

class CompareAgainstTest {

    private static final String RESULTS = """
            year,unit,index_percent
            2024,Lào Cai,80
            2024,Yên Bái,85
            2024,Lai Châu,70
            2025,Lào Cai,84
            2025,Lai Châu,75
            """;

    private static final String HEADER = "unit,from_value,to_value,value_change,from_rank,to_rank,rank_change,state\n";

    @TempDir
    private Path folder;

    private Run compare(String... options) {
        String file = Sample.file(folder, "results.csv", RESULTS);
        return Run.en(Stream.concat(
                        Stream.of("compare", file, "--from", "2024", "--to", "2025", "--format", "csv"),
                        List.of(options).stream())
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "best, 85, -1, the best of their predecessors",
        "worst, 80, 4, the worst of their predecessors",
        "MEAN, 82.5, 1.5, the mean of their predecessors"
    })
    void setsMergedUnitsAgainstTheirPredecessors(String choice, String value, String change, String words) {
        assertThat(compare("--against", choice))
                .isEqualTo(new Run(
                        0,
                        HEADER + "Lào Cai," + value + ",84," + change + ",,1,,merged\n" + """
                                Lai Châu,70,75,5,3,2,,both
                                Yên Bái,85,,,1,,,merged
                                Lào Cai,80,,,2,,,merged
                                """,
                        "Two decisions (876/QĐ-BNV and 1187/QĐ-BNV): compared by percentage and rank, never by points\n"
                                + "Different units (63 and 34): ranks do not compare, and a merged unit is not the one it was\n"
                                + "Maximum points: 100 and not known\n"
                                + "Merged units stand against " + words
                                + ": derived, no official figure, and without a rank\n"
                                + "2024: ranked among 3 of 63\n2025: ranked among 2 of 34\n"));
    }

    @Test
    void leavesMergedUnitsWithoutAChangeUnlessAsked() {
        assertThat(compare().out()).startsWith(HEADER + "Lào Cai,,84,,,1,,merged\n");
    }

    @Test
    void refusesAnotherChoice() {
        assertThat(compare("--against", "median"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "Invalid value for option '--against': What merged units are set against must be best, worst or mean:"
                                + " \"median\"\nTry 'par-index compare --help'.\n"));
    }

    @Test
    void refusesCommonUnitsBesides() {
        assertThat(compare("--against", "mean", "--common-units")).isEqualTo(new Run(2, "", """
                        Give one of --common-units, --against and --weights: they exclude each other
                        Try 'par-index compare --help'.
                        """));
    }

    @Test
    void takesWeightsFromAFile() {
        // One for each unit that was merged, and 4 for Yên Bái: (80 + 4 × 85) / 5.
        StringBuilder weights = new StringBuilder("unit,weight\nYên Bái,4\n");
        for (AdministrativeUnit unit : ParIndex.provinces().forIndexYear(2025).all()) {
            unit.predecessors().stream()
                    .map(UnitKey::code)
                    .filter(code -> !code.equals("15"))
                    .forEach(code -> weights.append(code).append(",1\n"));
        }
        String file = Sample.file(folder, "weights.csv", weights.toString());

        Run run = compare("--weights", file);

        assertThat(run.out()).startsWith(HEADER + "Lào Cai,84,84,0,,1,,merged\n");
        assertThat(run.err())
                .contains("Merged units stand against the mean of their predecessors by the weights given: derived,");
    }

    @Test
    void namesEveryWeightThatIsMissing() {
        String file = Sample.file(folder, "weights.csv", "unit,weight\nYên Bái,4\n");

        Run run = compare("--weights", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        // All of the 52 but Yên Bái.
        assertThat(run.err().lines())
                .hasSize(51)
                .contains(
                        "weights: A weight is missing of Lào Cai (63/10), a predecessor of Lào Cai (34/15); give one for"
                                + " every predecessor");
    }
}
