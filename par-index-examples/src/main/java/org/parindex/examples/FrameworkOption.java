package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.ParIndex;
import org.parindex.framework.Framework;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The framework that scores. */
final class FrameworkOption {

    @Option(
            names = "--framework",
            paramLabel = "FRAMEWORK",
            required = true,
            converter = Word.class,
            description = "example, the bundled illustrative framework; or a file of your own, .json or .csv.")
    private String framework = "";

    Framework read() {
        return read(framework);
    }

    /** A bundled framework, or that of a file. */
    static Framework read(String word) {
        Path file = Converters.file(word);
        // The number of a decision has a slash but no ending, and deserves its own answer.
        return word.indexOf('.') >= 0 || Files.exists(file) ? ParIndex.readFramework(file) : ParIndex.framework(word);
    }

    /** What names a framework: a word, or a path. */
    static final class Word implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            Converters.file(text);
            return text;
        }
    }
}
