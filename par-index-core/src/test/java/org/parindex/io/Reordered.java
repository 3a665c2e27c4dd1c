package org.parindex.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same document in another order of keys or columns, and with other white space. */
final class Reordered {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CsvMapper CSV = new CsvMapper();

    private Reordered() {}

    static String json(String document, Random random) {
        try {
            JsonNode shuffled = shuffled(JSON.readTree(document), random);
            return random.nextBoolean()
                    ? JSON.writeValueAsString(shuffled)
                    : " \n" + JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled) + "\n\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            Collections.shuffle(keys, random);
            ObjectNode copy = JSON.createObjectNode();
            keys.forEach(key -> copy.set(key, shuffled(object.get(key), random)));
            return copy;
        }
        return node;
    }

    /** With the columns in another order, and lines that end as on Windows. */
    static String csv(String document, Random random) {
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(document)) {
            List<Map<String, String>> all = rows.readAll();
            List<String> columns = new ArrayList<>(all.get(0).keySet());
            Collections.shuffle(columns, random);
            CsvSchema.Builder schema =
                    CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
            columns.forEach(schema::addColumn);
            return CSV.writer(schema.build()).writeValueAsString(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
