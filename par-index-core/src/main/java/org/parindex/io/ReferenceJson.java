package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.problem.Problem;
import org.parindex.provenance.DocumentReference;
import org.parindex.text.Bilingual;

/** References to documents in JSON: a list of objects, of which each part may be left out. */
final class ReferenceJson {

    private static final String TITLE = "title";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String DIGEST = "digest";
    private static final List<String> KEYS = List.of(TITLE, NUMBER, DATE, DIGEST);

    private static final Bilingual A_TITLE = Bilingual.of("tên không có dấu |", "a title without the sign |");
    private static final Bilingual A_NUMBER =
            Bilingual.of("số ký hiệu viết liền như 12/BC-UBND", "a number in one word such as 12/BC-UBND");
    private static final Bilingual A_DATE = Bilingual.of("ngày dạng 2023-12-15", "a date such as 2023-12-15");
    private static final Bilingual A_DIGEST =
            Bilingual.of("sha256: và 64 chữ số thập lục phân", "sha256: and 64 hexadecimal digits");

    private ReferenceJson() {}

    /** Writes the member {@code documents}. */
    static void write(JsonGenerator generator, List<DocumentReference> documents) throws IOException {
        generator.writeArrayFieldStart("documents");
        for (Map<String, Object> document : tree(documents)) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> part : document.entrySet()) {
                generator.writeStringField(part.getKey(), part.getValue().toString());
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** The documents as a list of objects. */
    static List<Map<String, Object>> tree(List<DocumentReference> documents) {
        return documents.stream()
                .map(document -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    put(object, TITLE, document.title());
                    put(object, NUMBER, document.number());
                    put(object, DATE, document.date().map(LocalDate::toString).orElse(""));
                    put(object, DIGEST, document.digest());
                    return object;
                })
                .toList();
    }

    private static void put(Map<String, Object> object, String key, String text) {
        if (!text.isEmpty()) {
            object.put(key, text);
        }
    }

    /** The documents of a list; what cannot be read is noted, and is left out. */
    static List<DocumentReference> read(JsonTree.Value list) {
        List<DocumentReference> documents = new ArrayList<>();
        list.items()
                .forEach(item ->
                        item.object(KEYS).flatMap(ReferenceJson::document).ifPresent(documents::add));
        return documents;
    }

    private static Optional<DocumentReference> document(JsonTree.Value object) {
        List<Problem> problems = object.problems();
        int before = problems.size();
        object.requireAnyOf(KEYS);
        // Each part is checked beside a title that stands in for what is absent.
        DocumentReference some = DocumentReference.of("?");
        Optional<String> title = object.get(TITLE)
                .flatMap(value -> value.text(text -> DocumentReference.of(text).title(), A_TITLE));
        Optional<String> number = object.get(NUMBER)
                .flatMap(value ->
                        value.text(text -> some.withNumber(Forms.notBlank(text)).number(), A_NUMBER));
        Optional<LocalDate> date = object.get(DATE).flatMap(value -> value.text(ReferenceJson::date, A_DATE));
        Optional<String> digest = object.get(DIGEST)
                .flatMap(value ->
                        value.text(text -> some.withDigest(Forms.notBlank(text)).digest(), A_DIGEST));
        boolean nothing = title.isEmpty() && number.isEmpty() && date.isEmpty() && digest.isEmpty();
        return nothing || problems.size() > before
                ? Optional.empty()
                : Optional.of(new DocumentReference(title.orElse(""), number.orElse(""), date, digest.orElse("")));
    }

    private static LocalDate date(String text) {
        return DocumentReference.parse("(" + Forms.notBlank(text) + ")")
                .date()
                .orElseThrow(IllegalArgumentException::new);
    }
}
