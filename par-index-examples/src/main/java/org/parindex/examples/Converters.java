package org.parindex.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Arguments from text, refused in words that say what to write instead. */
final class Converters {

    private static final int MOST_DECIMALS = 12;

    private Converters() {}

    /** Whether letters were lost before the program began, which Java shows as U+FFFD. */
    static boolean isBroken(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    /** A unit must be named, and its name must have arrived whole. */
    static void requireUnit(String name, CommandSpec spec) {
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "A unit must have a name or a code: \"\"");
        }
        if (isBroken(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The name did not arrive whole, because the system's locale is not UTF-8: write it without diacritics"
                            + " (lai chau), or set LC_ALL=C.UTF-8");
        }
    }

    /** What the library parses, refused in its words. */
    abstract static class Parsed<T> implements ITypeConverter<T> {

        private final Function<String, T> parse;

        Parsed(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public final T convert(String text) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** An index year. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{4}")) {
                throw new TypeConversionException("A year must have four digits: \"" + text + "\"");
            }
            return Integer.valueOf(text);
        }
    }

    /** A number of decimals. */
    static final class Decimals implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > MOST_DECIMALS) {
                throw new TypeConversionException(
                        "The decimals must be a whole number from 0 to " + MOST_DECIMALS + ": \"" + text + "\"");
            }
            return Integer.valueOf(text);
        }
    }

    /** The path of a file. */
    static final class File implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            return file(text);
        }
    }

    static Path file(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("A file must have a name: \"\"");
        }
        if (isBroken(text)) {
            throw new TypeConversionException(
                    "The name of the file did not arrive whole, because the system's locale is not UTF-8: rename the file"
                            + " without diacritics, or set LC_ALL=C.UTF-8");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("The system allows no file of this name: \"" + text + "\"");
        }
    }
}
