package org.parindex.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files beside a test that hold what it must print. Each was read by a person before it was kept. */
public final class Golden {

    private Golden() {}

    /** The text of a file beside a class. */
    public static String text(Class<?> test, String name) {
        try (InputStream stream = test.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
