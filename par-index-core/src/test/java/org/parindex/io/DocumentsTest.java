package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Problem;
import org.parindex.text.Language;

class DocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsMissingIsSaidInBothLanguages() {
        Path file = folder.resolve("results.csv");
        List<Problem> problems = ResultsCsv.ofAnyUnits().check(file);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line(Language.VI)).isEqualTo(file + ": Không có tệp này");
        assertThat(problems.get(0).line(Language.EN)).isEqualTo(file + ": There is no such file");
    }

    @Test
    void aFileThatIsMissingIsAProblemOfEveryReader() {
        Path file = folder.resolve("missing");
        for (ThrowingCallable read : List.<ThrowingCallable>of(
                () -> ParIndex.read(file),
                () -> ParIndex.readAnyUnits(file),
                () -> ParIndex.read(file, ParIndex.provinces()),
                () -> ParIndex.readUnits(file),
                () -> DecisionJson.read(file))) {
            assertThatThrownBy(read)
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessage(file + ": There is no such file")
                    .hasCauseInstanceOf(NoSuchFileException.class);
        }
        assertThatThrownBy(() -> ParIndex.published(file))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(file.resolve("sources.csv") + ": There is no such file");
    }

    @Test
    void aFolderInPlaceOfAFileCannotBeRead() {
        List<Problem> problems = UnitsCsv.check(folder);
        assertThat(problems).hasSize(1);
        // What follows the colon is the operating system's own word.
        assertThat(problems.get(0).line(Language.VI)).startsWith(folder + ": Không đọc được tệp: ");
        assertThat(problems.get(0).line(Language.EN)).startsWith(folder + ": The file cannot be read: ");
    }

    @Test
    void aFileIsNamedInItsProblemsAsItWasAskedFor() throws IOException {
        Path file = folder.resolve("kết quả.csv");
        Files.writeString(file, "year,unit,index_percent\n2023,Huế,x\n");
        assertThatThrownBy(() -> ParIndex.read(file))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(file + ":2:10: The value of index_percent must be a number: \"x\"");
    }

    @Test
    void onlyTheFirstByteOrderMarkIsTakenOff() {
        assertThat(Documents.text("d", "\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\uFEFFb");
    }
}
