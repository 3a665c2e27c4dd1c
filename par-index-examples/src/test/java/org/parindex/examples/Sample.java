package org.parindex.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.parindex.ParIndex;

/** Files for the commands to read. */
final class Sample {

    private Sample() {}

    static String file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of a document of the bundled example framework. */
    static String bundled(Path folder, String name) {
        try (InputStream stream = ParIndex.class.getResourceAsStream("framework/" + name)) {
            Files.createDirectories(folder.resolve(name).getParent());
            return file(folder, name, Objects.requireNonNull(stream, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
