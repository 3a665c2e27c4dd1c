package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.evidence.Evidence;
import org.parindex.points.IndexValue;
import org.parindex.points.Points;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.ranking.RankingCase;
import org.parindex.score.CardCase;
import org.parindex.score.PointsCase;
import org.parindex.unit.UnitKind;

class CasesCsvTest {

    private static final String ASSESSMENT = "year,unit,kind,criterion,evidence\n2023,An,district,1.1,yes\n";

    @Test
    void readsPointsAndRefusals() {
        List<PointsCase> cases = CasesCsv.readPoints("c.csv", bytes("""
                criterion,evidence,expected_points,source
                1.3,37 of 45,1.233333,"clause 3, first line"
                1.4,"{plan, report}",0.8,
                4.5,points 9,refused,
                """));
        assertThat(cases)
                .extracting(PointsCase::toString)
                .containsExactly(
                        "1.3, 37 of 45, 1.233333, clause 3, first line",
                        "1.4, {plan, report}, 0.8",
                        "4.5, points 9, refused");
        assertThat(cases.get(0).expected()).contains(Points.parse("1.233333"));
        assertThat(cases.get(0).position()).isEqualTo(new Position("c.csv", 2, 0));
        assertThat(cases.get(2).expected()).isEmpty();
    }

    @Test
    void semicolonsBringDecimalCommas() {
        List<PointsCase> cases = CasesCsv.readPoints("c.csv", bytes("""
                criterion;evidence;expected_points;source
                3;91,17%;9,117;
                1.4;{plan, report};0,8;
                """));
        assertThat(cases.get(0).evidence()).isEqualTo(Evidence.parse("91.17%"));
        assertThat(cases.get(0).expected()).isEqualTo(Optional.of(Points.parse("9.117")));
        assertThat(cases.get(1).evidence()).isEqualTo(Evidence.parse("{plan, report}"));
    }

    @Test
    void readsCardsWithAssessmentsBesideTheFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("an.csv"), ASSESSMENT);
        Files.createDirectory(folder.resolve("json"));
        Files.writeString(folder.resolve("json").resolve("an.json"), """
                {"format": "par-index-assessment/1", "indexYear": 2023,
                 "assessments": [{"unit": "An", "kind": "district", "evidence": {"1.1": "yes"}}]}
                """);
        Path file = folder.resolve("cards.csv");
        Files.writeString(file, """
                assessment,node,expected,source
                an.csv,1.1,1,clause 1
                json/an.json,index,~78.5,
                an.csv,group,none,
                an.csv,1.2,refused,
                """);
        List<CardCase> cases = CasesCsv.readCards(file);
        assertThat(cases)
                .extracting(CardCase::toString)
                .containsExactly(
                        "an.csv, 1.1, 1, clause 1",
                        "json/an.json, index, ~78.5",
                        "an.csv, group, none",
                        "an.csv, 1.2, refused");
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.assessment().unit().kind()).isEqualTo(UnitKind.DISTRICT);
            assertThat(one.assessment().evidence()).hasSize(1);
        });
        assertThat(cases.get(3).isRefusal()).isTrue();
    }

    @Test
    void readsRanks() {
        List<RankingCase> cases = CasesCsv.readRanking(
                "r.csv",
                bytes("unit,value,expected_rank,source\nAn,86.29,1,\nBình,~84.5,2-3,a newspaper\nChâu,84.5,2–3,\n"));
        assertThat(cases)
                .extracting(RankingCase::toString)
                .containsExactly("An, 86.29, 1", "Bình, ~84.5, 2-3, a newspaper", "Châu, 84.5, 2-3");
        assertThat(cases.get(1).value()).isEqualTo(IndexValue.parse("~84.5"));
    }

    @Test
    void allProblemsOfPointsComeAtOnce() {
        assertProblems(
                () -> CasesCsv.readPoints("c.csv", bytes("""
                                criterion,evidence,expected_points,source
                                1.x,?,one,
                                1.1,,1,
                                1.1,yes,1,
                                1.1,yes,1.1234567,
                                1.1,yes,2,
                                """)),
                "c.csv:2:1 criterion-malformed",
                "c.csv:2:5 evidence-malformed",
                "c.csv:2:7 type-wrong",
                "c.csv:3:5 value-missing",
                "c.csv:5:9 type-wrong",
                "c.csv:6:5 id-twice");
    }

    @Test
    void allProblemsOfCardsComeAtOnceWithThoseOfTheAssessments() {
        assertProblems(
                () -> CasesCsv.readCards(
                        "c.csv",
                        bytes("""
                                assessment,node,expected,source
                                an.csv,sum,1,
                                an.csv,index,A,
                                two.csv,1.1,1,
                                two.csv,1.2,1,
                                torn.csv,1.1,x,
                                an.csv,1.1,1,
                                an.csv,1.1,2,
                                """),
                        name -> bytes(
                                switch (name) {
                                    case "two.csv" -> ASSESSMENT + "2023,Bình,district,1.1,no\n";
                                    case "torn.csv" -> ASSESSMENT + "2023,An,district,1.2,?\n";
                                    default -> ASSESSMENT;
                                })),
                "c.csv:2:8 word-unknown",
                "c.csv:3:14 type-wrong",
                "torn.csv:3:22 evidence-malformed",
                "c.csv:4:1 assessment-not-one",
                "c.csv:6:14 type-wrong",
                "c.csv:8:8 id-twice");
    }

    @Test
    void aMissingAssessmentIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cards.csv");
        Files.writeString(file, "assessment,node,expected,source\nnone.csv,1.1,1,\n");
        assertProblems(() -> CasesCsv.readCards(file), folder.resolve("none.csv") + " file-missing");
    }

    @Test
    void allProblemsOfRanksComeAtOnce() {
        assertProblems(
                () -> CasesCsv.readRanking(
                        "r.csv",
                        bytes(
                                "unit,value,expected_rank,source\nAn,-1,0,\nBình,84.5,3-2,\n,80,1,\nCúc,80,4,\nCúc,81,5,\n")),
                "r.csv:2:4 type-wrong",
                "r.csv:2:7 type-wrong",
                "r.csv:3:11 type-wrong",
                "r.csv:4:1 value-missing",
                "r.csv:6:1 id-twice");
    }

    private static void assertProblems(Runnable reading, String... placesAndCodes) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(reading::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.position() + " " + problem.code())
                        .containsExactly(placesAndCodes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
