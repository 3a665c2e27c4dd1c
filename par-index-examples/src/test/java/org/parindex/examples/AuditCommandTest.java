package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final Pattern FACTS =
            Pattern.compile("## Facts from newspapers.*?```csv\n(.*?)```.*?add `(.*?)` to the file", Pattern.DOTALL);

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("facts.csv"), text).toString();
    }

    private static Matcher readme() throws IOException {
        Matcher facts = FACTS.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(facts.find()).isTrue();
        return facts;
    }

    @Test
    void findsNoConflictInTheFactsOfTheReadme() throws IOException {
        Run run = Run.en("audit", file(readme().group(1)), "--format", "csv");

        assertThat(run).isEqualTo(new Run(0, "severity,year,unit,measure,facts,reason\n", ""));
    }

    @Test
    void findsTheFactThatTheReadmeAddsWithThoseThatContradictIt() throws IOException {
        Matcher readme = readme();
        Run run = Run.en("audit", file(readme.group(1) + readme.group(2) + "\n"), "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .startsWith("severity,year,unit,measure,facts,reason\nconflict,202")
                .contains("line 2", "line 3", "line 10");
    }

    @Test
    void saysConflictsInTheLanguageOfThePerson() throws IOException {
        String file = file("year,unit,kind,figure\n2023,Hải Phòng,value,91.87\n2023,Hải Phòng,value,91.81\n");

        assertThat(Run.vi("audit", file).out())
                .contains("mâu thuẫn: ", "Hải Phòng")
                .doesNotContain("conflict");
        assertThat(Run.en("audit", file, "--format", "md").out()).contains("**conflict**: ");
        assertThat(Run.en("audit", file, "--format", "json").out()).contains("\"severity\" : \"conflict\"");
    }

    @Test
    void tellsEveryProblemOfTheFile() throws IOException {
        String file = file("year,unit,kind,figure\n2023,Hai Phongg,value,91.87\n2023,all,rank,3\n");

        assertThat(Run.en("audit", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file
                                + ":2:6: There is no unit \"Hai Phongg\" in the provinces of 2023; the nearest: Hải Phòng, Hải Dương\n"
                                + file + ":3:6: A fact of kind rank must be about a unit or a region: \"all\"\n"));
    }

    @Test
    void describesTheFileInItsHelp() {
        assertThat(Run.of("audit", "--help").out())
                .contains("year,unit,kind,figure,base_year,against,what", "severity (conflict or note)", "[FACTS]");
    }

    @Test
    void derivesWhatTheReadmeSays() throws IOException {
        String file = file(readme().group(1));

        assertThat(Run.en("derive", "dien bien", file, "--year", "2022").out())
                .contains("At least: 86.29", "At most: 86.31", "Best rank: 22", "Worst rank: 22", "line 2", "line 3");
        assertThat(Run.en("derive", "all", file, "--year", "2022").out()).contains("At least: 84.78", "At most: 84.80");
    }

    @Test
    void saysThatFactsInConflictWereNotUsed() throws IOException {
        String file = file("year,unit,kind,figure\n2023,Huế,value,88\n2023,Huế,value,89.5\n2023,Hà Nội,rank,3\n");

        assertThat(Run.en("derive", "Huế", file, "--year", "2023").err())
                .isEqualTo("2 facts stand in conflicts and were not used; audit lists them\n");
        assertThat(Run.vi("derive", "Huế", file, "--year", "2023").err())
                .isEqualTo("2 số liệu mâu thuẫn với nhau nên không được dùng; xem lệnh audit\n");
        assertThat(Run.en("derive", "Huế", file("year,unit,kind,figure\n2023,Huế,value,88\n"), "--year", "2023")
                        .err())
                .isEmpty();
    }

    @Test
    void derivesInCsvOneRowAStep() throws IOException {
        Run run = Run.en("derive", "Điện Biên", file(readme().group(1)), "--year", "2022", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst()).contains("end,value,step,facts,words,result");
        assertThat(run.out()).contains("\nlow,86.29,1,", "\nhigh,86.31,1,", "\nbest,22,1,", "\nworst,22,1,");
    }

    @Test
    void derivesNothingOfAUnitThatThereIsNot() {
        assertThat(Run.en("derive", "Dien Bein", "--year", "2022"))
                .isEqualTo(new Run(
                        2, "", "There is no unit \"Dien Bein\" in the provinces of 2022; the nearest: Điện Biên\n"));
    }

    @Test
    void derivesNothingOfAUnitWithoutAName() {
        Run run = Run.en("derive", " ", "--year", "2022");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("A unit must have a name or a code: \"\"\n");
    }

    @Test
    void derivesInVietnamese() throws IOException {
        assertThat(Run.vi("derive", "Điện Biên", file(readme().group(1)), "--year", "2022")
                        .out())
                .contains("Thấp nhất: 86,29", "Cao nhất: 86,31");
    }
}
