package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.ranking.Figure;
import org.parindex.ranking.Measure;
import org.parindex.ranking.Rounds;
import org.parindex.ranking.YearResults;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

class ResultsCsvLaws {

    private static final BigInteger MOST = BigInteger.TEN.pow(30);

    @Property(tries = 20)
    void resultsOfProvincesWrittenAndReadAreTheSame(
            @ForAll("shares") List<Ratio> shares, @ForAll @IntRange(min = 2008, max = 2026) int year) {
        ResultsCsv format = ResultsCsv.ofProvinces(ParIndex.provinces());
        Units units = ParIndex.provinces().forIndexYear(year);
        YearResults results = YearResults.of(year, units);
        for (Measure measure : List.of(Measure.OVERALL, Measure.component(8), Measure.SOCIO_ECONOMIC)) {
            Map<UnitKey, Figure> figures = new HashMap<>();
            int next = 0;
            for (AdministrativeUnit unit : units.all()) {
                figures.put(unit.key(), Figure.of(IndexValue.exact(shares.get(next++ % shares.size()))));
            }
            results = results.with(measure, figures);
        }
        Rounds rounds = Rounds.of(List.of(results));
        assertThat(values(read(format, ResultsCsv.write(rounds)))).isEqualTo(values(rounds));
    }

    @Property(tries = 200)
    void whateverDecimalsAreReadCanBeWrittenAndReadAgain(
            @ForAll("decimals") BigDecimal points,
            @ForAll("positive") BigDecimal maximum,
            @ForAll("names") String name) {
        ResultsCsv format = ResultsCsv.ofAnyUnits();
        String document = "year,unit,points,max_points\n2023,\"" + name.replace("\"", "\"\"") + "\","
                + points.toPlainString() + "," + maximum.toPlainString() + "\n";
        Rounds rounds = read(format, document);
        Ratio expected = Ratio.of(points).times(Ratio.of(100)).dividedBy(Ratio.of(maximum));
        assertThat(values(rounds).values()).containsExactly(expected);
        assertThat(values(read(format, ResultsCsv.write(rounds)))).isEqualTo(values(rounds));
    }

    @Property(tries = 100)
    void anIndexInDecimalsWrittenAndReadIsTheSame(@ForAll("decimals") BigDecimal percent) {
        ResultsCsv format = ResultsCsv.ofAnyUnits();
        Rounds rounds = read(format, "year,unit,index_percent\n2023,A," + percent.toPlainString() + "\n");
        assertThat(values(rounds).values()).containsExactly(Ratio.of(percent));
        assertThat(values(read(format, ResultsCsv.write(rounds)))).isEqualTo(values(rounds));
    }

    @Property(tries = 60)
    void theOrderOfRowsDoesNotMatter(@ForAll("shares") List<Ratio> shares, @ForAll Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            rows.add((2020 + i % 3) + ",Xã " + i + ","
                    + new BigDecimal(shares.get(i).numerator()).toPlainString() + ","
                    + new BigDecimal(shares.get(i).denominator()).toPlainString() + "\n");
        }
        String header = "year,unit,points,max_points\n";
        Rounds inOrder = read(ResultsCsv.ofAnyUnits(), header + String.join("", rows));
        Collections.shuffle(rows, random);
        Rounds shuffled = read(ResultsCsv.ofAnyUnits(), header + String.join("", rows));
        assertThat(ResultsCsv.write(shuffled)).isEqualTo(ResultsCsv.write(inOrder));
    }

    @Property(tries = 300)
    void whateverADocumentHoldsItIsReadOrRefusedWithPlacesInOrder(@ForAll("documents") String document) {
        try {
            assertThat(read(ResultsCsv.ofAnyUnits(), document).years()).isNotEmpty();
        } catch (InvalidDocumentException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparing(
                            Problem::position,
                            Comparator.comparingInt(Position::line).thenComparingInt(Position::column)));
        }
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(",", ";", "\"", "\n", "\r", " ", "1", ".", "x", "𝐀", "\u2028", "\uFEFF")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts))
                .flatMap(text -> Arbitraries.of(
                        "year,unit,index_percent\n2023,A,5\n" + text, "year;unit;points;max_points\r\n" + text, text));
    }

    @Provide
    Arbitrary<List<Ratio>> shares() {
        return Arbitraries.longs()
                .between(1, 1_000_000)
                .flatMap(denominator -> Arbitraries.longs()
                        .between(0, 100 * denominator)
                        .map(numerator -> Ratio.of(numerator, denominator)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(70);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(scale -> Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, MOST.divide(BigInteger.TEN.pow(12 - scale)))
                        .map(unscaled -> new BigDecimal(unscaled, scale)));
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return decimals().filter(number -> number.signum() > 0);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars('a', 'Đ', 'ế', ' ', '-', '–', '"', ',', ';', '\n', '\'', '#', '=')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(name -> name.strip() + "x");
    }

    private static Rounds read(ResultsCsv format, String document) {
        return format.read("r.csv", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Ratio> values(Rounds rounds) {
        Map<String, Ratio> values = new TreeMap<>();
        for (YearResults year : rounds.all()) {
            for (Measure measure : year.measures()) {
                new LinkedHashMap<>(year.figures(measure))
                        .forEach((key, figure) -> values.put(
                                year.indexYear() + " " + key + " " + measure,
                                figure.value().orElseThrow().low()));
            }
        }
        return values;
    }
}
