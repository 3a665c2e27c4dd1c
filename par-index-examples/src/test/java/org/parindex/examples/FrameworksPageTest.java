package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.framework.Framework;
import org.parindex.io.FrameworkJson;
import org.parindex.score.Scorer;

/** What FRAMEWORKS.md tells a reader to save is saved, and what it tells to run is run. */
class FrameworksPageTest {

    private static final Path PAGE = Path.of("..", "FRAMEWORKS.md");
    private static final Pattern BLOCK = Pattern.compile("```(csv|json)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private List<String> csv;
    private List<String> json;

    @BeforeEach
    void saveWhatThePageShows() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(PAGE)).results().toList();
        csv = blocks.stream()
                .filter(block -> block.group(1).equals("csv"))
                .map(block -> block.group(2))
                .toList();
        json = blocks.stream()
                .filter(block -> block.group(1).equals("json"))
                .map(block -> block.group(2))
                .toList();
        assertThat(csv)
                .as(
                        "small.csv, units.csv, own.csv, found.csv, crosswalk.csv, cases.csv, at-90.csv, at-80.csv, cards.csv")
                .hasSize(9);
        assertThat(json).as("small.json, rules, further keys, units.json").hasSize(4);
        save("small.csv", csv.get(0));
        save("units.csv", csv.get(1));
        save("own.csv", csv.get(2));
        save("found.csv", csv.get(3));
        save("crosswalk.csv", csv.get(4));
        save("cases.csv", csv.get(5));
        save("at-90.csv", csv.get(6));
        save("at-80.csv", csv.get(7));
        save("cards.csv", csv.get(8));
        save("small.json", json.get(0));
        save("units.json", json.get(3));
    }

    private void save(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theSpreadsheetAndTheJsonAreOneFramework() {
        Framework fromCsv = ParIndex.readFramework(folder.resolve("small.csv"));
        Framework fromJson = ParIndex.readFramework(folder.resolve("small.json"));

        assertThat(fromCsv).isEqualTo(fromJson);
        assertThat(FrameworkJson.digest(fromCsv)).isEqualTo(FrameworkJson.digest(fromJson));
    }

    @Test
    void theJsonIsWrittenAsThePageShowsIt() {
        assertThat(FrameworkJson.write(ParIndex.readFramework(folder.resolve("small.json"))))
                .isEqualTo(json.get(0));
    }

    @Test
    void bothFormsAreSound() {
        assertThat(Run.en("validate", at("small.csv")))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("no problems"));
        assertThat(Run.en("validate", at("small.json")).code()).isZero();
    }

    @Test
    void theFurtherKeysAreRead() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode document = (ObjectNode) mapper.readTree(json.get(0));
        ObjectNode further = (ObjectNode) mapper.readTree(json.get(2));
        document.setAll((ObjectNode) further.deepCopy().without(List.of("policies", "excluded")));
        ((ObjectNode) document.get("policies")).setAll((ObjectNode) further.get("policies"));
        ((ObjectNode) document.at("/components/0/criteria/0")).set("excluded", further.get("excluded"));
        save("further.json", mapper.writeValueAsString(document));

        Run run = Run.en("validate", at("further.json"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Index years: 2025–\n")
                .contains("Bonuses at most: 2\n")
                .contains("Groups of a ward: A ≥ 85\n")
                .contains("1.1 A plan was issued: 1 (Documents; not for ward, special zone; Office)")
                .contains("B1 Initiatives: 2 (Documents)");
    }

    @Test
    void theCrosswalkSaysWhatBecameOfTheCriteria() throws IOException {
        String rule = ",documents,proportional: zero below 80%; full from 100%,Mục 1.2,Văn phòng,Office";
        String one = "1.2,Hồ sơ trả đúng hạn,Dossiers settled in time,5" + rule;
        assertThat(csv.get(0)).contains(one);
        save(
                "next.csv",
                csv.get(0)
                        .replace(
                                one,
                                "1.2,Hồ sơ trả đúng hạn,Dossiers settled in time,3" + rule
                                        + "\n1.3,Hồ sơ trực tuyến,Dossiers online,2" + rule));

        assertThat(ParIndex.readCrosswalk(
                                folder.resolve("crosswalk.csv"),
                                ParIndex.readFramework(folder.resolve("small.csv")),
                                ParIndex.readFramework(folder.resolve("next.csv")))
                        .links()
                        .stream()
                        .map(Object::toString))
                .containsExactly("1 → 1 same", "1.1 → 1.1 same", "1.2 → 1.2; 1.3 split", "2 → 2 same");
    }

    @Test
    void theUnitsAreScored() {
        Run run = Run.en("score", "--framework", at("small.csv"), "--assessment", at("units.csv"), "--explain", "1.2");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("5 × 37/45 = 4.111111");
        assertThat(Run.en("score", "--framework", at("small.csv"), "--assessment", at("units.csv"), "--losses")
                        .code())
                .isZero();
    }

    /** 1 + 5 × 37/45 = 5.111111; then 0.5 + 4.111111 + 4 × 91.17 % = 8.257911; then half a point more. */
    @Test
    void theWorkingYearIsScored() {
        String[] own = {"--framework", at("small.csv"), "--assessment", at("own.csv")};

        assertThat(run("score", own, "--stage", "self-assessed").out()).contains("Index: from 51.11 to 91.11 %");
        assertThat(run("score", own, "--appraisal", at("found.csv"), "--stage", "appraised")
                        .out())
                .contains("Index: 8.257911 / 10");
        assertThat(run("score", own, "--appraisal", at("found.csv"), "--explain")
                        .out())
                .contains("Index: 8.757911 / 10")
                .contains("Document: 12/KH-UBND (2025-01-10): Kế hoạch cải cách hành chính\n")
                .contains("Document: Danh sách hồ sơ quý 2\n");
        assertThat(run("gaps", own, "--appraisal", at("found.csv")).out())
                .contains("Ban hành ngày 20 tháng 1; Bản gốc ký ngày 10 tháng 1");
    }

    private static Run run(String command, String[] own, String... options) {
        Run run = Run.en(Stream.of(new String[] {command}, own, options)
                .flatMap(Stream::of)
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run;
    }

    @Test
    void bothFormsOfTheAssessmentsAreOne() {
        Scorer scorer = Scorer.of(ParIndex.readFramework(folder.resolve("small.csv")));

        assertThat(ParIndex.readAssessments(folder.resolve("units.json"), scorer))
                .isEqualTo(ParIndex.readAssessments(folder.resolve("units.csv"), scorer));
    }

    @Test
    void everyOtherRuleIsReadInBothForms() throws IOException {
        String cells = Files.readString(PAGE);
        Matcher rows = Pattern.compile("\\| [^|]+ \\| `((?:[^`])+)` \\| `").matcher(cells);
        List<String> rules =
                rows.results().map(row -> row.group(1).replace("\\|", "|")).toList();
        assertThat(rules).hasSize(13);
        for (String rule : rules) {
            save(
                    "rule.csv",
                    "id,name_vi,name_en,maximum,source,rule\nframework:,r\ntitle:,r,r\nyears:,2025\nprovenance:,illustrative\n1,r,r,1,documents,\""
                            + rule + "\"\n");
            assertThat(Run.en("validate", at("rule.csv")).err()).as(rule).isEmpty();
        }
        String objects = json.get(1).strip();
        for (String object : objects.substring(1, objects.length() - 1).strip().split(",\n", -1)) {
            String document = json.get(0)
                    .replaceFirst(
                            "(?s)\"rule\": \\{\"kind\": \"proportional\".*?\\}",
                            Matcher.quoteReplacement("\"rule\": " + object))
                    .replace("\"maximum\": \"5\"", "\"maximum\": \"1\"")
                    .replace("\"maximum\": \"6\"", "\"maximum\": \"2\"")
                    .replace("\"total\": \"10\"", "\"total\": \"6\"");
            save("rule.json", document);
            assertThat(Run.en("validate", at("rule.json")).err()).as(object).isEmpty();
        }
    }

    @Test
    void theCasesLeaveOnlyWhatNeedsAWholeCard() {
        Run run = Run.en("mutate", "--framework", at("small.csv"), "--cases", at("cases.csv"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("small (illustrative): 32 mutants, 15 killed, 17 survivors\n");
    }

    @Test
    void theCardsLeaveWhatThePageSays() {
        Run run = Run.en(
                "mutate", "--framework", at("small.csv"), "--cases", at("cases.csv"), "--cards", at("cards.csv"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("small (illustrative): 32 mutants, 25 killed, 7 survivors\n");
        assertThat(run.out().lines().filter(line -> line.contains(" → ")))
                .containsExactly(
                        "  missing evidence is refused → missing evidence earns 0",
                        "  missing evidence is refused → the points of missing evidence are undecided",
                        "  a survey must be held → rescaled where no survey was held",
                        "  group A from 90 → 89.99",
                        "  group B from 80 → 79.99",
                        "  group C from 0 → 0.01",
                        "  compared exactly → compared at 2 decimals");
    }

    @Test
    void theCardsThatThePageNamesLeaveNothing() throws IOException {
        // (6 + 4 × 74.99 %) / 10 = 89.996 %, which is B and would round to 90; likewise 79.996 %.
        card("below-90.csv", "1.1,on-time", "1.2,100 of 100", "2,74.99%");
        card("below-80.csv", "1.1,on-time", "1.2,100 of 100", "2,49.99%");
        card("at-0.csv", "1.1,no", "1.2,0 of 100", "2,0%");
        card("missing.csv", "1.1,missing: not sent", "1.2,100 of 100", "2,75%");
        card("no-survey.csv", "1.1,on-time", "1.2,100 of 100", "survey,not held");
        save("more.csv", """
                assessment,node,expected,source
                below-90.csv,group,B,từ 90 %
                below-80.csv,group,C,từ 80 %
                at-0.csv,group,C,từ 0 %
                missing.csv,total,refused,
                no-survey.csv,total,refused,
                """);

        assertThat(Run.vi(
                        "mutate",
                        "--framework",
                        at("small.csv"),
                        "--cases",
                        at("cases.csv"),
                        "--cards",
                        at("cards.csv"),
                        "--cards",
                        at("more.csv")))
                .isEqualTo(new Run(
                        0, "small (minh họa): sửa thử 32 lần, các trường hợp phát hiện 32, không phát hiện 0\n", ""));
    }

    private void card(String name, String... rows) throws IOException {
        save(name, "year,unit,criterion,evidence\n2025,An," + String.join("\n2025,An,", rows) + "\n");
    }
}
