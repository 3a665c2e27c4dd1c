package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, on a system that does not say that it speaks UTF-8. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void writesUtf8WhateverTheSystemSays() throws IOException, InterruptedException {
        String file = Sample.file(
                folder, "results.csv", "year;unit;index_percent\n2023;Lai Châu;86,29\n2023;Kiên Giang;79,97\n");

        assertThat(process("C", "rank", file, "--year", "2023", "--format", "csv", "--language", "vi"))
                .isEqualTo(Run.vi("rank", file, "--year", "2023", "--format", "csv"));
        assertThat(process("C", "rank", file, "--year", "2023", "--language", "vi"))
                .isEqualTo(Run.vi("rank", file, "--year", "2023"));
    }

    @Test
    void writesProblemsInUtf8Too() throws IOException, InterruptedException {
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,Kiên Giamg,79.97\n");

        assertThat(process("C", "rank", file, "--year", "2023", "--language", "vi"))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ":2:6: Không có đơn vị nào tên là \"Kiên Giamg\" trong các tỉnh, thành phố năm 2023;"
                                + " gần nhất: Kiên Giang, Tiền Giang\n"));
    }

    @Test
    void findsAUnitByItsNameWithoutDiacritics() throws IOException, InterruptedException {
        assertThat(process("C", "unit", "lai chau", "--language", "vi")).isEqualTo(Run.vi("unit", "Lai Châu"));
    }

    @Test
    void speaksEnglishWhereTheSystemHasNoLanguage() throws IOException, InterruptedException {
        assertThat(process("C", "unit", "lai chou")).isEqualTo(Run.en("unit", "lai chou"));
    }

    @Test
    void readsAFileWhoseNameIsVietnameseOrSaysWhyNot() throws IOException, InterruptedException {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                        .newEncoder()
                        .canEncode("Kết quả"))
                .as("this system can name the file")
                .isTrue();
        String file = Sample.file(folder, "Kết quả.csv", "year,unit,index_percent\n2023,Lai Châu,86.29\n");

        Run bare = process("C", "rank", file, "--year", "2023", "--language", "vi");

        Run read = Run.vi("rank", file, "--year", "2023");
        Run refused = new Run(
                2,
                "",
                "Invalid value for positional parameter at index 0 (FILE): The name of the file did not arrive whole,"
                        + " because the system's locale is not UTF-8: rename the file without diacritics, or set"
                        + " LC_ALL=C.UTF-8\nTry 'par-index rank --help'.\n");
        assertThat(read.code()).isZero();
        assertThat(bare).isIn(read, refused);
        // What the message advises must help.
        assertThat(bare.equals(read) ? bare : process("C.UTF-8", "rank", file, "--year", "2023", "--language", "vi"))
                .isEqualTo(read);
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException, InterruptedException {
        assumeThat(Files.exists(Path.of("/dev/full")))
                .as("a device that is always full")
                .isTrue();
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,Lai Châu,86.29\n");

        Process process = builder("C", "rank", file, "--year", "2023", "--format", "csv")
                .redirectOutput(new File("/dev/full"))
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).isEqualTo("2023: ranked among 1 of 63\nThe output could not be written whole\n");
    }

    private Run process(String locale, String... arguments) throws IOException, InterruptedException {
        // Through files, so that neither stream waits for the other to be read.
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = builder(locale, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, lines(out), lines(err));
    }

    private static String lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static ProcessBuilder builder(String locale, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("LC_")
                        || name.startsWith("LANG")
                        || name.equals("JAVA_TOOL_OPTIONS")
                        || name.equals("JDK_JAVA_OPTIONS"));
        builder.environment().put("LC_ALL", locale);
        return builder;
    }
}
