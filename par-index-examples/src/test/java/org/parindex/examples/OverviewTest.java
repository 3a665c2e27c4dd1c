package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.text.Language;

class OverviewTest {

    private static final String RANK_OF_HA_TINH = "2023-42-overall-rank,2023,Hà Tĩnh,overall,rank,18,";

    @Test
    void saysHowMuchIsKnownAndWhatIsNot() {
        String text = new Overview(ParIndex.published()).text(Language.EN);

        assertThat(text)
                .contains(
                        "Overall index 2023: 31 of 63 ranks known, 6 of them derived or unverified; competition, 1 2 2 4;")
                .contains("No figure is held of Hà Giang, Cao Bằng,")
                .contains("91.87 | 91.81  unknown  press; sources disagree")
                .contains("Both years under one decision: 876/QĐ-BNV");
    }

    @Test
    void tellsTheStoryOfLaiChau() {
        // Ranks as printed by the province for 2012 to 2016 and by the press for 2019 and 2022; 58th in 2018 and 31st
        // in 2021 follow
        // from "+7" each.
        assertThat(rowsOfLaiChau(new Overview(ParIndex.published()).text(Language.EN)))
                .containsExactly(
                        "2012 66.46 59 63 6.5 1294/QĐ-BNV official",
                        "2013 63.17 62 63 1.6 -3.29 points -3 1294/QĐ-BNV official",
                        "2014 76.75 52 63 17.7 +13.58 points +10 1294/QĐ-BNV official",
                        "2015 ≈79.12 79.12 100 58 63 8.1 +2.37 points -6 1294/QĐ-BNV derived (index)",
                        "2016 ≈69.14 67.41 97.5 53 63 16.1 -9.98 +5 4361/QĐ-BNV * derived (index)",
                        "2017 unknown 63 2948/QĐ-BNV * no figure",
                        "2018 58 63 8.1 2636/QĐ-BNV * derived",
                        "2019 51 63 19.4 +7 1150/QĐ-BNV * press",
                        "2020 unknown 63 1149/QĐ-BNV * no figure",
                        "2021 31 63 51.6 1149/QĐ-BNV derived",
                        "2022 86.29 86.29 100 24 63 62.9 +7 876/QĐ-BNV * press",
                        "2023 unknown 63 876/QĐ-BNV no figure",
                        "2024 unknown 63 876/QĐ-BNV no figure");
    }

    @Test
    void doesNotSayWhichComponentsRose() {
        assertThat(new Overview(ParIndex.published()).text(Language.EN))
                .contains(
                        "6 of 8 component indices rose in rank, largest +45: which one is not published (unverified:");
        assertThat(new Overview(ParIndex.published()).text(Language.VI))
                .contains(
                        "6/8 chỉ số thành phần tăng hạng, nhiều nhất +45: không công bố là chỉ số nào (chưa kiểm chứng:");
    }

    @Test
    void printsNumbersInVietnamese() {
        assertThat(new Overview(ParIndex.published()).text(Language.VI))
                .contains("86,29")
                .contains("-9,98")
                .doesNotContain("86.29");
    }

    @Test
    void numbersEverySourceThatItMarks() {
        String text = new Overview(ParIndex.published()).text(Language.EN);
        List<String> marks = Pattern.compile("\\[[0-9]+]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(marks).isNotEmpty().allSatisfy(mark -> assertThat(text).contains("\n" + mark + " "));
    }

    @Test
    void endsWithAnIllustrativeCardAndOneCriterionExplained() {
        assertThat(new Overview(ParIndex.published()).text(Language.EN))
                .contains("Scoring: an illustrative example\n════")
                .contains("Illustrative: these criteria are those of no state body;")
                .contains("Index: 84.376292 / 100 ≈ 84.38 %\nGroup: B (")
                .contains("2 × 41/43 = 1.906977\n");
        assertThat(new Overview(ParIndex.published()).text(Language.VI))
                .contains("Chấm điểm: một ví dụ minh họa\n════")
                .contains("Minh họa: bộ tiêu chí này không phải của cơ quan nhà nước nào;")
                .contains("Chỉ số: 84,376292 / 100 ≈ 84,38 %\nNhóm: B (")
                .contains("2 × 41/43 = 1,906977\n");
    }

    @Test
    void changesWithTheFacts(@TempDir Path copy) throws IOException {
        for (String name : List.of("sources.csv", "facts.csv", "held.csv")) {
            try (InputStream bundled = ParIndex.class.getResourceAsStream("published/" + name)) {
                Files.write(copy.resolve(name), bundled.readAllBytes());
            }
        }
        Path facts = copy.resolve("facts.csv");
        String before = Files.readString(facts, StandardCharsets.UTF_8);
        assertThat(before).contains(RANK_OF_HA_TINH);
        Files.writeString(facts, before.replace(RANK_OF_HA_TINH, RANK_OF_HA_TINH.replace("18,", "12,")));

        String bundled = new Overview(ParIndex.published()).text(Language.EN);
        String changed = new Overview(ParIndex.published(copy)).text(Language.EN);

        assertThat(lines(bundled, "Hà Tĩnh")).anyMatch(line -> line.contains("28         18       +10"));
        assertThat(lines(changed, "Hà Tĩnh")).anyMatch(line -> line.contains("28         12       +16"));
        assertThat(lines(changed, "Quảng Ninh ")).isEqualTo(lines(bundled, "Quảng Ninh "));
        assertThat(changed.substring(changed.indexOf("Scoring:")))
                .isEqualTo(bundled.substring(bundled.indexOf("Scoring:")));
    }

    private static List<String> lines(String text, String start) {
        return text.lines()
                .filter(line -> line.contains(start) && line.contains("["))
                .toList();
    }

    private static List<String> rowsOfLaiChau(String text) {
        return text.lines()
                .filter(line -> line.matches("20[0-9]{2}  .*QĐ-BNV.*"))
                .map(line -> line.replaceAll("\\s*(\\[[0-9]+])+$", "")
                        .replaceAll(" +", " ")
                        .strip())
                .toList();
    }
}
