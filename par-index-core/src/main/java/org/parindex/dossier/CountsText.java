package org.parindex.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parindex.text.Bilingual;
import org.parindex.text.Names;

/** Counts of parts on one line: {@code dossiers {received: 3846, online: more than 20000}}. */
final class CountsText {

    /** No key and no name of a part is so long. */
    private static final int LONGEST = 100;

    private CountsText() {}

    static String line(String name, Map<? extends CountPart, Count> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().key() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", name + " {", "}"));
    }

    static <P extends CountPart> Map<P, Count> read(String name, String form, List<P> parts, String text) {
        String line = text.strip();
        String braced = line.startsWith(name) ? line.substring(name.length()).strip() : "";
        if (!braced.startsWith("{") || !braced.endsWith("}")) {
            throw malformed(form, text);
        }
        Map<P, Count> counts = new LinkedHashMap<>();
        String inside = braced.substring(1, braced.length() - 1).strip();
        for (String entry : inside.isEmpty() ? new String[0] : inside.split(",", -1)) {
            int colon = entry.indexOf(':');
            if (colon < 0) {
                throw malformed(form, text);
            }
            String key = entry.substring(0, colon).strip();
            P found = find(parts, key).orElseThrow(() -> unknown(parts, key));
            if (counts.put(found, Count.parse(entry.substring(colon + 1).strip())) != null) {
                throw DossierException.of(DossierProblem.PART_TWICE, "part", found.key());
            }
        }
        return counts;
    }

    /** By its key, or by its words in either language, with or without diacritics. */
    static <P extends CountPart> Optional<P> find(Collection<P> parts, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = Names.words(text);
        return parts.stream()
                .filter(part -> words.equals(Names.words(part.key()))
                        || words.equals(Names.words(part.label().vi()))
                        || words.equals(Names.words(part.label().en())))
                .findFirst();
    }

    static DossierException unknown(Collection<? extends CountPart> parts, String text) {
        String known = parts.stream().map(CountPart::key).collect(Collectors.joining(", "));
        return DossierException.of(DossierProblem.PART_UNKNOWN, "value", text, "known", Bilingual.same(known));
    }

    private static DossierException malformed(String form, String text) {
        return DossierException.of(DossierProblem.COUNTS_MALFORMED, "form", Bilingual.same(form), "value", text);
    }
}
