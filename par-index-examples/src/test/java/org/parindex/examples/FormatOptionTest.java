package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatOptionTest {

    private static final String RESULTS = """
            year,unit,index_percent
            2022,"Sở ""A"", phòng 1",90.1
            2022,Bình,0.000000000001
            2022,Cúc,1000000000000000000
            2022,Huy,50
            2023,"Sở ""A"", phòng 1",90
            2023,Bình,0
            2023,Dũng \\ Đức,77.7
            2023,Cúc,999999999999999999.5
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void csvAndJsonSayTheSame(String language) throws IOException {
        String file = Sample.file(folder, "results.csv", RESULTS);
        for (String[] command : new String[][] {
            {"rank", file, "--year", "2023", "--units", "free"},
            {"rank", file, "--year", "2022", "--units", "free", "--as-published", "2"},
            {"compare", file, "--from", "2022", "--to", "2023", "--units", "free"},
            {"compare", file, "--from", "2022", "--to", "2023", "--units", "free", "--common-units"},
            {"unit", "Lai Châu"},
        }) {
            List<Map<String, String>> csv = csv(run(command, language, "csv"));
            assertThat(csv).isNotEmpty().isEqualTo(json(run(command, language, "json")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void programsReadTheSameInBothLanguages(String format) {
        String file = Sample.file(folder, "results.csv", RESULTS);
        String[] command = {"compare", file, "--from", "2022", "--to", "2023", "--units", "free"};

        assertThat(run(command, "vi", format)).isEqualTo(run(command, "en", format));
    }

    @Test
    void numbersArePlainWithAnAsciiMinusAndNoPlus() {
        String file = Sample.file(folder, "results.csv", RESULTS);
        String[] command = {"compare", file, "--from", "2022", "--to", "2023", "--units", "free"};

        assertThat(run(command, "vi", "csv")).isEqualTo("""
                        unit,from_value,to_value,value_change,from_rank,to_rank,rank_change,state
                        Cúc,1000000000000000000,999999999999999999.5,-0.5,1,1,0,both
                        "Sở ""A"", phòng 1",90.1,90,-0.1,2,2,0,both
                        Dũng \\ Đức,,77.7,,,3,,entered
                        Bình,0.000000000001,0,-0.000000000001,4,4,0,both
                        Huy,50,,,3,,,left
                        """);
    }

    @Test
    void theFormMayBeWrittenInCapitals() {
        String file = Sample.file(folder, "results.csv", RESULTS);
        String[] command = {"rank", file, "--year", "2023", "--units", "free"};

        assertThat(run(command, "en", "CSV")).isEqualTo(run(command, "en", "csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void markdownHasAHeadingAndATable(String language) {
        String file = Sample.file(folder, "results.csv", RESULTS);
        for (String[] command : new String[][] {
            {"rank", file, "--year", "2023", "--units", "free"},
            {"compare", file, "--from", "2022", "--to", "2023", "--units", "free"},
            {"unit", "Lai Châu"},
        }) {
            assertThat(run(command, language, "md")).startsWith("## ").contains("\n\n| ", " | ---: |");
        }
    }

    @Test
    void peopleGetATableIfNothingIsSaid() {
        String file = Sample.file(folder, "results.csv", RESULTS);

        assertThat(Run.vi("rank", file, "--year", "2023", "--units", "free").out())
                .isEqualTo(run(new String[] {"rank", file, "--year", "2023", "--units", "free"}, "vi", "table"));
    }

    private static String run(String[] command, String language, String format) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--format", format, "--language", language));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    /** Absent values are blank. */
    private static List<Map<String, String>> csv(String text) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CsvParser parser = new CsvFactory().createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema());
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    lines.add(new ArrayList<>());
                } else if (token == JsonToken.VALUE_STRING) {
                    lines.get(lines.size() - 1).add(parser.getText());
                }
            }
        }
        // The array around all lines has no fields of its own.
        lines.removeIf(List::isEmpty);
        List<String> header = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    assertThat(line).hasSameSizeAs(header);
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, header.size()).forEach(i -> row.put(header.get(i), line.get(i)));
                    return row;
                })
                .toList();
    }

    /** Numbers as they are written; null is blank. */
    private static List<Map<String, String>> json(String text) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    rows.add(new LinkedHashMap<>());
                } else if (token.isScalarValue()) {
                    rows.get(rows.size() - 1)
                            .put(parser.currentName(), token == JsonToken.VALUE_NULL ? "" : parser.getText());
                }
            }
        }
        return rows;
    }
}
