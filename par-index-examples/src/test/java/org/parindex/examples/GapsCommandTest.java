package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.score.Appraisals;

class GapsCommandTest {

    private static final String FRAMEWORK = """
            id,name_vi,name_en,maximum,source,rule,responsible_vi,responsible_en
            framework:,small
            title:,Bộ nhỏ,Small
            years:,2023-2026
            provenance:,given
            1,Thủ tục,Procedures,6
            1.1,Kế hoạch,Plan,1,documents,levels: yes = 1 (Có | Yes); no = 0 (Không | No),Sở Nội vụ,Home Affairs
            1.2,Hồ sơ,Dossiers,5,documents,proportional: zero below 80%; full from 100%,Văn phòng,Office
            2,Hài lòng,Satisfaction,4,sipas,linear: percentage 0 to 100
            """;

    /** By themselves: An 1 + 5 × 0.9 = 5.5, Bình 0 + 5 × 0.95 = 4.75. */
    private static final String OWN = """
            year,unit,criterion,evidence
            2025,An,1.1,yes
            2025,An,1.2,90 of 100
            2025,Bình,1.1,no
            2025,Bình,1.2,95 of 100
            """;

    /** An loses half a point and 0.25 of the dossiers, and gets the first back. */
    private static final String FOUND = """
            year,unit,stage,criterion,finding,reason
            2025,An,appraised,1.1,points 0.5,Ban hành muộn
            2025,An,appraised,1.2,85 of 100,Trừ 5 hồ sơ trùng
            2025,An,appraised,2,75%
            2025,An,after-justification,1.1,yes,Đã có bản gốc
            2025,An,after-justification,others,accepted
            2025,Bình,appraised,2,80%
            2025,Bình,appraised,others,accepted
            2025,Bình,after-justification,others,accepted
            """;

    @TempDir
    private Path folder;

    private String framework;
    private String found;

    @BeforeEach
    void save() {
        framework = Sample.file(folder, "small.csv", FRAMEWORK);
        found = Sample.file(folder, "found.csv", FOUND);
    }

    private String[] gaps(String... options) {
        String own = Sample.file(folder, "own.csv", OWN);
        return Stream.concat(Stream.of("gaps", "--framework", framework, "--assessment", own), Stream.of(options))
                .toArray(String[]::new);
    }

    @Test
    void saysWhatTheStagesMadeOfThePointsInVietnamese() {
        Run run = Run.vi(gaps("--appraisal", found));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " ")))
                .containsSubsequence(
                        "An, năm 2025: Bộ nhỏ (small), thẩm định sau giải trình",
                        "tự đánh giá 5,5 4 10 55,00–95,00",
                        "thẩm định 7,75 0 10 77,50",
                        "thẩm định sau giải trình 8,25 0 10 82,50",
                        "1.1 Kế hoạch 1 1 0,5 1 0 Ban hành muộn; Đã có bản gốc Sở Nội vụ do người dùng cung cấp",
                        "1.2 Hồ sơ 5 4,5 4,25 4,25 −0,25 Trừ 5 hồ sơ trùng Văn phòng do người dùng cung cấp",
                        "lĩnh vực 1 Thủ tục −0,25",
                        "cơ quan chủ trì Văn phòng −0,25",
                        "Bình, năm 2025: Bộ nhỏ (small), thẩm định sau giải trình");
    }

    @Test
    void stopsAtTheStageThatIsAskedFor() {
        assertThat(Run.en(gaps("--appraisal", found, "--stage", "appraised")).out())
                .startsWith("An, 2025: Small (small), appraised\n")
                .doesNotContain("after justification");
    }

    @Test
    void withoutAnAppraisalSaysWhatIsUndecided() {
        assertThat(Run.en(gaps()).out().lines().map(line -> line.strip().replaceAll(" {2,}", " ")))
                .contains("An, 2025: Small (small), self-assessed", "2 Satisfaction 4 0–4 given");
    }

    @Test
    void printsOneTableForPrograms() {
        assertThat(Run.en(gaps("--appraisal", found, "--format", "csv")))
                .isEqualTo(new Run(0, """
                        unit,criterion,name,maximum,self_assessed,appraised,after_justification,change,reasons,responsible,status
                        An,1.1,Plan,1,1,0.5,1,0,Ban hành muộn; Đã có bản gốc,Home Affairs,given
                        An,1.2,Dossiers,5,4.5,4.25,4.25,-0.25,Trừ 5 hồ sơ trùng,Office,given
                        An,2,Satisfaction,4,,3,3,,,,given
                        Bình,1.1,Plan,1,0,0,0,0,,Home Affairs,given
                        Bình,1.2,Dossiers,5,4.75,4.75,4.75,0,,Office,given
                        Bình,2,Satisfaction,4,,3.2,3.2,,,,given
                        """, "Stage: after justification\n"));
        assertThat(Run.en(gaps("--appraisal", found, "--format", "json")).out())
                .startsWith("[\n  { \"unit\" : \"An\", \"criterion\" : \"1.1\", \"name\" : \"Plan\"");
        assertThat(Run.vi(gaps("--appraisal", found, "--format", "md")).out())
                .startsWith("## An, năm 2025: Bộ nhỏ (small), thẩm định sau giải trình\n");
    }

    @Test
    void theProblemsOfAllFilesAreSaidAtOnce() {
        String broken = Sample.file(
                folder, "broken.csv", "year,unit,stage,criterion,finding\n2025,An,appraised,1.1,points x\n");
        String empty = Sample.file(folder, "empty.csv", "");

        Run run = Run.en(gaps("--appraisal", broken, "--appraisal", empty));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("broken.csv:2:23: Points must be a number"),
                        line -> assertThat(line).contains("empty.csv: The file is empty"));
    }

    @Test
    void whatDoesNotFitACardIsSaidWithItsPlace() {
        String half = Sample.file(folder, "half.csv", """
                year,unit,stage,criterion,finding,reason
                2025,An,appraised,1.1,points 1.5,Làm tốt
                2025,An,appraised,others,accepted
                """);

        assertThat(Run.en(gaps("--appraisal", half)).err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .endsWith("half.csv:2:23: The points of 1.1 must not exceed its maximum 1: 1.5"),
                        line -> assertThat(line)
                                .endsWith("half.csv:3:26: 2 (Satisfaction) must have points before they can be"
                                        + " accepted; give points, evidence or pending"),
                        line -> assertThat(line)
                                .isEqualTo("Bình 2025: There must be an appraisal of Bình at the stage"
                                        + " \"appraised\"; where all points stay, write others accepted"));
    }

    @Test
    void theExampleInTheHelpCanBeRead() {
        String rows = Run.of("gaps", "--help")
                .out()
                .lines()
                .filter(line -> line.startsWith("  year,") || line.startsWith("  2023,"))
                .map(String::strip)
                .reduce("", (all, line) -> all + line + "\n");

        Appraisals read = ParIndex.readAppraisals(Path.of(Sample.file(folder, "help.csv", rows)));

        assertThat(read.all())
                .containsExactly(Appraisal.of("Tỉnh minh họa", 2023, Stage.APPRAISED)
                        .with("3.2", Finding.points("1.5", "no list is enclosed"))
                        .with("4.1", Finding.of("91.17%", ""))
                        .withOthers(Finding.accepted()));
    }
}
