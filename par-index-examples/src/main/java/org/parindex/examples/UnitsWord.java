package org.parindex.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parindex.ParIndex;
import org.parindex.unit.UnitCatalog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What {@code --units} says. */
final class UnitsWord {

    static final String CATALOGUE = "catalogue";
    static final String FREE = "free";

    private UnitsWord() {}

    /** The catalogue of the provinces or of a file; none for free names. */
    static Optional<UnitCatalog> catalogue(String word, CommandSpec spec) {
        return switch (word) {
            case CATALOGUE -> Optional.of(ParIndex.provinces());
            case FREE -> Optional.empty();
            default -> Optional.of(ParIndex.readUnits(file(word, spec)));
        };
    }

    private static Path file(String word, CommandSpec spec) {
        try {
            Path file = Converters.file(word);
            // A word that is no file is more likely a slip than a file without an ending that is missing.
            if (word.indexOf('.') >= 0 || Files.exists(file)) {
                return file;
            }
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--units': " + e.getMessage(), e);
        }
        throw new ParameterException(
                spec.commandLine(),
                "Invalid value for option '--units': It must be catalogue, free or the name of a CSV file: \"" + word
                        + "\"");
    }
}
