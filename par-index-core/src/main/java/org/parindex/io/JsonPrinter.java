package org.parindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.parindex.text.Bilingual;

/** JSON as a person would indent it: two spaces, one value a line. */
final class JsonPrinter {

    private JsonPrinter() {}

    /** What is written. */
    interface Body {
        void write(JsonGenerator generator) throws IOException;
    }

    /** The text, ending with a line feed. */
    static String write(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            generator.setPrettyPrinter(printer);
            body.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    static void write(JsonGenerator generator, String key, Bilingual words) throws IOException {
        generator.writeObjectFieldStart(key);
        generator.writeStringField("vi", words.vi());
        generator.writeStringField("en", words.en());
        generator.writeEndObject();
    }
}
