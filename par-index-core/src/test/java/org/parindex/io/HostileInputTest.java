package org.parindex.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.framework.Framework;
import org.parindex.problem.Problem;
import org.parindex.provenance.Source;
import org.parindex.provenance.Status;
import org.parindex.published.PublishedFigures;
import org.parindex.score.AllRules;
import org.parindex.score.Scorer;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Whatever a file holds, every reader reads it, or refuses it in both languages; it never fails otherwise. */
class HostileInputTest {

    /** How many mutants of each kind of document; {@code -Dparindex.mutants=5000} for a long run. */
    private static final int MUTANTS = Integer.getInteger("parindex.mutants", 200);

    /** Where the seeds begin; {@code -Dparindex.seed=…} for others. */
    private static final long SEED = Long.getLong("parindex.seed", 1);

    private static final Scorer STRICT = Scorer.of(AllRules.strict());
    private static final Scorer LENIENT = Scorer.of(AllRules.lenient());

    /** Every kind of document, valid documents of it, and its reader. */
    enum Kind {
        FRAMEWORK_JSON(
                bytes -> {
                    Framework read = FrameworkJson.read("d", bytes, ParIndex.decisions());
                    FrameworkJson.write(read);
                },
                () -> files("frameworks/every.json", "frameworks/ten-faults.json")),
        FRAMEWORK_CSV(
                bytes -> {
                    Framework read = FrameworkCsv.read("d", bytes, ParIndex.decisions());
                    FrameworkCsv.write(read);
                },
                () -> files("frameworks/every.csv", "frameworks/every-semicolons.csv", "frameworks/ten-faults.csv")),
        ASSESSMENT_JSON(
                bytes -> AssessmentJson.write(AssessmentJson.read("d", bytes, STRICT)),
                () -> List.of(written(AssessmentJson.write(List.of(AllRules.full()))))),
        LENIENT_ASSESSMENT_JSON(
                bytes -> assertThat(LENIENT.scoreAll(AssessmentJson.read("d", bytes, LENIENT))
                                .toString())
                        .isNotEmpty(),
                () -> List.of(
                        written(AssessmentJson.write(List.of(AllRules.lacking()))),
                        written(AssessmentJson.write(List.of(AllRules.full(), AllRules.lacking()))))),
        ASSESSMENT_CSV(
                bytes -> AssessmentCsv.read("d", bytes, STRICT),
                () -> List.of(written(AssessmentCsv.write(List.of(AllRules.full()))))),
        LENIENT_ASSESSMENT_CSV(
                bytes -> AssessmentCsv.write(AssessmentCsv.read("d", bytes, LENIENT)),
                () -> List.of(
                        written(AssessmentCsv.write(List.of(AllRules.full(), AllRules.lacking()))),
                        written("year;unit;criterion;evidence\n2023;An;1.1;on-time\n2023;An;4.2;4,25\n"))),
        ASSESSMENT_OF_PROVINCES(
                bytes -> AssessmentCsv.read("d", bytes, LENIENT, ParIndex.provinces()),
                () -> List.of(
                        written("year,unit,criterion,evidence\n2023,Hà Nội,1.1,on-time\n2023,lai chau,4.2,4.25\n"))),
        APPRAISAL_JSON(
                bytes -> AppraisalJson.read("d", bytes),
                () -> List.of(written(AppraisalJson.write(List.of(appraisal()))))),
        APPRAISAL_CSV(
                bytes -> AppraisalCsv.read("d", bytes),
                () -> List.of(written(AppraisalCsv.write(List.of(appraisal()))))),
        SCORECARD(
                bytes -> assertThat(ScorecardJson.verify("d", bytes, AllRules.lenient())
                                .toString())
                        .isNotEmpty(),
                () -> files("scorecard-appraised.json")),
        DOSSIERS_JSON(
                bytes -> DossiersJson.read("d", bytes),
                () -> List.of(written(DossiersJson.write(ParIndex.exampleDossiers())))),
        DOSSIERS_CSV(
                bytes -> DossiersCsv.read("d", bytes),
                () -> List.of(written(DossiersCsv.write(ParIndex.exampleDossiers())))),
        SURVEY_JSON(
                bytes -> SurveyJson.read("d", bytes),
                () -> List.of(written(SurveyJson.write(ParIndex.exampleSurvey())))),
        SURVEY_CSV(
                bytes -> SurveyCsv.read("d", bytes), () -> List.of(written(SurveyCsv.write(ParIndex.exampleSurvey())))),
        RESULTS_OF_PROVINCES(
                bytes -> ResultsCsv.ofProvinces(ParIndex.provinces()).read("d", bytes),
                () -> List.of(
                        written("year,unit,measure,index_percent\n2022,Hà Nội,overall,91.43\n2023,ha tinh,3,88.35\n"),
                        written("year;unit;points;max_points\n2022;15;62,5;100\n2023;Lai Châu;8,35;9,5\n"))),
        RESULTS_OF_ANY_UNITS(
                bytes -> assertThat(ResultsCsv.ofAnyUnits().read("d", bytes).toString())
                        .isNotEmpty(),
                () -> List.of(
                        written("year,unit,measure,index_percent\n2022,An,overall,91.43\n2022,Bình,overall,88.35\n"))),
        UNITS(
                bytes -> UnitsCsv.read("d", "own", Bilingual.of("các xã", "the communes"), bytes, Map.of()),
                () -> List.of(written("""
                        code,name,kind,parent,valid_from,valid_to
                        1,Tả Lèng,commune,,2015-01-01,
                        2,Bình Minh,commune,1,2015-01-01,2025-06-30
                        2,Bình Minh,ward,1,2025-07-01,
                        """))),
        CUTOFFS(bytes -> CutoffsCsv.read("d", bytes), () -> resources("policy/cutoffs.csv")),
        WEIGHTS(
                bytes -> WeightsCsv.read("d", bytes, ParIndex.provinces().forIndexYear(2024)),
                () -> List.of(
                        written("unit,weight\nYên Bái,4\n63,1.5\n"), written("unit;weight\nLào Cai;0,5\n15;2\n"))),
        POINTS_CASES(bytes -> CasesCsv.readPoints("d", bytes), () -> resources("framework/example-cases.csv")),
        CARD_CASES(
                bytes -> CasesCsv.readCards(
                        "d", bytes, name -> written("year,unit,criterion,evidence\n2023,An,1.1,yes\n")),
                () -> resources("framework/example-cards.csv")),
        RANKING_CASES(
                bytes -> CasesCsv.readRanking("d", bytes),
                () -> List.of(
                        written("unit,value,expected_rank,ties,decimals\nAn,90.5,1,competition,2\nBình,85,2-3,,\n"))),
        SOURCES(
                bytes -> PublishedCsv.readSources("d", bytes),
                () -> List.of(firstLines(resources("published/sources.csv").get(0), 15))),
        FACTS(
                bytes -> PublishedCsv.readFacts("d", bytes, ParIndex.provinces(), Map.of("s1", source())),
                () -> List.of(firstLines(resources("published/facts.csv").get(0), 25))),
        OWN_FACTS(
                bytes -> assertThat(PublishedFigures.of(
                                        PublishedCsv.readFacts("d", bytes, ParIndex.provinces()),
                                        List.of(),
                                        ParIndex.provinces(),
                                        List.of(),
                                        Map.of())
                                .audit()
                                .toText(Language.EN))
                        .isNotEmpty(),
                () -> List.of(written("""
                        id,year,unit,kind,figure,maximum,base_year,against,what,sources
                        a,2023,Điện Biên,value,88.02,,,,,baomoi.com
                        b,2023,Điện Biên,value-change,+1.72,,2022
                        c,2023,Điện Biên,points,35.2,40
                        d,2023,Điện Biên,points-change,-1.2
                        e,2022,Ninh Thuận,gap,0.99,,,all
                        f,2023,all,unit-count,57,,,,rose
                        g,2023,all,unit-count,9,,,,from 85.5 to 90
                        h,2023,all,extreme-change,9.39,,,,largest rise
                        """), written("""
                        year;unit;kind;figure;against;what
                        2023;cả nước;giá trị;86,98
                        2023;Tây Nguyên;hạng;4
                        2022;hạng 2;khoảng cách;gần 0,5;cuối bảng
                        2023;Phú Thọ;thay đổi hạng;-3
                        """))),
        CROSSWALK(
                bytes -> assertThat(CrosswalkCsv.read("d", bytes, AllRules.strict(), AllRules.strict())
                                .toString())
                        .isNotEmpty(),
                () -> List.of(written("from,to,note\n1.1,1.2;2.1,tách\n2.1,,bỏ\n,1.1,mới\nothers,others,\n"))),
        DECISION(bytes -> DecisionJson.read("d", bytes), () -> resources("framework/876-qd-bnv.json"));

        private final Consumer<byte[]> reader;
        private final Supplier<List<byte[]>> documents;

        Kind(Consumer<byte[]> reader, Supplier<List<byte[]>> documents) {
            this.reader = reader;
            this.documents = documents;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMutantIsReadOrRefused(Kind kind) {
        new MutatedDocuments(kind.documents.get()).giveTo(kind.reader, SEED, MUTANTS);
    }

    @Test
    void theSameSeedMakesTheSameMutant() {
        MutatedDocuments documents = new MutatedDocuments(Kind.FRAMEWORK_JSON.documents.get());

        assertThat(documents.mutant(17)).isEqualTo(documents.mutant(17)).isNotEqualTo(documents.mutant(18));
    }

    /** What a reader of JSON and one of CSV answer to documents that are hostile as a whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nested too deeply | {deep} | d: Không đọc được từ đây: các dấu ngoặc lồng nhau quá sâu | d: The file cannot be read from here: brackets are nested too deeply
            a long number | {digits} | d: Không đọc được từ đây: số quá dài | d: The file cannot be read from here: a number is too long
            a long text | {text} | d:1:1: Một ô không được dài hơn 10000 ký tự; có thể thiếu dấu ngoặc kép ở cuối ô | d:1:1: A text must have at most 10000 characters; a quote may be missing at its end
            too many values | {values} | d:1:4000000: Tệp có hơn 2000000 giá trị; hãy chia thành nhiều tệp | d:1:4000000: A file must not have more than 2000000 values; divide it into several
            a large number | 1e999999999 | d:1:1: / phải là đối tượng { }: 1e999999999 | d:1:1: The value of / must be an object: 1e999999999
            not a number | NaN | d:1:4: Không đọc được từ đây: NaN và Infinity không phải là số | d:1:4: The file cannot be read from here: NaN and Infinity are no numbers
            a key twice | {"id": 1, "id": 2} | d:1:15: Không đọc được từ đây: khóa id có hai lần | d:1:15: The file cannot be read from here: the key id comes twice
            half a character | "\\ud83d" | d:1:1: Ký tự viết dạng \\uD83D chỉ có một nửa; hãy viết thẳng ký tự đó | d:1:1: A character that is written as \\uD83D must have both halves; write the character itself
            cut off | {"id": "exa | d:1:12: Không đọc được từ đây: tệp kết thúc quá sớm, còn thiếu dấu đóng ngoặc hoặc dấu nháy | d:1:12: The file cannot be read from here: the document ends too early, a bracket or a quote is not closed
            a line break in a text | {"id": "a{line}b"} | d:1:10: Không đọc được từ đây: chuỗi không được xuống dòng hoặc chứa ký tự điều khiển; có thể thiếu dấu nháy kép ở cuối | d:1:10: The file cannot be read from here: a text must not go on to the next line, nor hold control characters; a quote may be missing at its end
            a bracket of the other kind | [} | d:1:2: Không đọc được từ đây: dấu đóng ngoặc không khớp dấu mở | d:1:2: The file cannot be read from here: the bracket does not close the one that was opened
            a wrong escape | {"id": "\\x"} | d:1:10: Không đọc được từ đây: dấu \\ chỉ dùng trước " \\ / b f n r t hoặc u và bốn chữ số; muốn viết chính nó thì viết \\\\ | d:1:10: The file cannot be read from here: a \\ must stand before " \\ / b f n r t, or u and four digits; to write itself, write \\\\
            a zero too many | {"id": 00} | d:1:9: Không đọc được từ đây: số viết không đúng, như 00 hoặc 1. | d:1:9: The file cannot be read from here: a number is not well written, such as 00 or 1.
            """)
    void aHostileJsonDocumentIsRefusedInBothLanguages(String title, String document, String vi, String en) {
        String whole = document.replace("{deep}", "[".repeat(100_000))
                .replace("{digits}", "7".repeat(1_000_000))
                .replace("{text}", '"' + "x".repeat(10_001) + '"')
                .replace("{values}", "[" + "0,".repeat(2_000_000) + "0]")
                .replace("{line}", "\n");

        assertThat(problems(() -> FrameworkJson.read("d", written(whole), List.of())))
                .extracting(problem -> problem.line(Language.VI), problem -> problem.line(Language.EN))
                .containsExactly(tuple(vi, en));
    }

    @Test
    void aTextOfTheLongestLengthIsRead() {
        assertThat(problems(() -> FrameworkJson.read("d", written('"' + "x".repeat(10_000) + '"'), List.of())))
                .extracting(Problem::code)
                .containsExactly("type-wrong");
    }

    @Test
    void aHostileCsvFileIsRefusedInBothLanguages() {
        String header = "year,unit,criterion,evidence\n";

        assertThat(csv(header + "2023,\"" + "x".repeat(10_001) + "\",1.1,no\n"))
                .containsExactly(
                        "d:2:6: Một ô không được dài hơn 10000 ký tự; có thể thiếu dấu ngoặc kép ở cuối ô",
                        "d:2:6: A text must have at most 10000 characters; a quote may be missing at its end");
        assertThat(csv(header + ",".repeat(2_000_000)))
                .containsExactly(
                        "d:2:1999997: Tệp có hơn 2000000 giá trị; hãy chia thành nhiều tệp",
                        "d:2:1999997: A file must not have more than 2000000 values; divide it into several");
        assertThat(csv(header + "2023,An,1.1," + "7".repeat(101) + "\n"))
                .containsExactly(
                        "d:2:13: Số không được có hơn 100 chữ số liền nhau: \"" + "7".repeat(80) + "…\"",
                        "d:2:13: A number must have at most 100 digits in a row: \"" + "7".repeat(80) + "…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void textInUtf16IsToldToBeSavedAsUtf8(String charset) {
        byte[] bytes = "year,unit\n2023,An\n".getBytes(Charset.forName(charset));

        assertThat(problems(() -> AssessmentCsv.read("d", bytes, LENIENT)))
                .extracting(Problem::code)
                .containsExactly("not-utf8");
        assertThat(problems(() -> AssessmentJson.read("d", bytes, LENIENT)))
                .extracting(Problem::code)
                .containsExactly("not-utf8");
    }

    @Test
    void aZeroByteIsFoundAtItsPlace() {
        assertThat(csv("year,unit,criterion,evidence\n2023,A\0n,1.1,no\n"))
                .containsExactly(
                        "d:2:7: Không phải UTF-8 từ đây; hãy lưu lại tệp theo bảng mã UTF-8 (Excel: \"CSV UTF-8\")",
                        "d:2:7: The bytes are not UTF-8 from here; save the file as UTF-8 (in Excel: \"CSV UTF-8\")");
    }

    @Test
    void aFileThatIsTooLargeIsNotReadIntoMemory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(40L << 30);
        }

        assertThat(problems(() -> ScorecardJson.read(file)))
                .extracting(problem -> problem.message(Language.VI), problem -> problem.message(Language.EN))
                .containsExactly(tuple(
                        "Tệp lớn hơn 32 MiB; hãy chia thành nhiều tệp",
                        "A file must not be larger than 32 MiB; divide it into several"));
        assertThat(problems(() -> ScorecardJson.read("d", new byte[Documents.MOST_BYTES + 1])))
                .extracting(Problem::code)
                .containsExactly("file-too-large");
    }

    @Test
    void theFirstHundredProblemsAreToldAndHowManyMoreThereAre() {
        assertThat(csvOfFaults(100)).hasSize(100).last().asString().startsWith("d:101:1: ");
        assertThat(csvOfFaults(101))
                .hasSize(101)
                .last()
                .isEqualTo("d: There are at least 1 more problems; correct these 100 and check again");
        // A document with more than a thousand is not read to its end.
        assertThat(csvOfFaults(50_000))
                .hasSize(101)
                .last()
                .isEqualTo("d: There are at least 901 more problems; correct these 100 and check again");
    }

    /** The English lines for so many rows without a year. */
    private static List<String> csvOfFaults(int count) {
        return problems(() -> ResultsCsv.ofAnyUnits()
                        .read("d", written("year,unit,measure,index_percent\n" + "x,An,overall,1\n".repeat(count))))
                .stream()
                .map(problem -> problem.line(Language.EN))
                .toList();
    }

    @Test
    void aHundredThousandUnitsAreReadInTheTimeOfTheirNumber() {
        StringBuilder round = new StringBuilder("year,unit,criterion,evidence\n");
        for (int unit = 0; unit < 100_000; unit++) {
            round.append("2023,An").append(unit).append(",1.1,no\n");
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(AssessmentCsv.read("d", written(round.toString()), LENIENT))
                        .hasSize(100_000));
    }

    private static List<String> csv(String document) {
        return problems(() -> AssessmentCsv.read("d", written(document), LENIENT)).stream()
                .flatMap(problem -> Stream.of(problem.line(Language.VI), problem.line(Language.EN)))
                .toList();
    }

    private static List<Problem> problems(Runnable reading) {
        return Documents.problemsOf(reading);
    }

    private static Appraisal appraisal() {
        return Appraisal.of("Nậm Nhùn", 2023, Stage.APPRAISED)
                .with("2.1", Finding.of("35 of 45", "hai hồ sơ tính trùng"))
                .with("4.1", Finding.of("91.17%", ""))
                .with("4.2", Finding.pending(""))
                .withOthers(Finding.accepted());
    }

    private static Source source() {
        return new Source("s1", "A newspaper", "", Status.PRESS, "");
    }

    private static byte[] written(String document) {
        return document.getBytes(UTF_8);
    }

    private static byte[] firstLines(byte[] document, int count) {
        return written(String.join(
                "\n", new String(document, UTF_8).lines().limit(count).toList()));
    }

    private static List<byte[]> files(String... names) {
        return all(HostileInputTest.class, "", names);
    }

    private static List<byte[]> resources(String... names) {
        return all(ParIndex.class, "", names);
    }

    private static List<byte[]> all(Class<?> beside, String prefix, String... names) {
        return Arrays.stream(names).map(name -> bytes(beside, prefix + name)).toList();
    }

    private static byte[] bytes(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
