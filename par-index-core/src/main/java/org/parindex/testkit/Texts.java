package org.parindex.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parindex.text.Bilingual;

/** Words: short, in both languages, with the signs that documents give a meaning. */
final class Texts {

    private static final Arbitrary<String> VIETNAMESE = phrases(
            "Ban hành",
            "kế hoạch",
            "Đúng hạn",
            "hồ sơ",
            "thủ tục",
            "hành chính",
            "Sở Nội vụ",
            "mức độ",
            "hài lòng",
            "ở xã",
            "2.5",
            "\"một cửa\"",
            "(nhẹ)",
            "a; b",
            "từ 50% = 1",
            "x | y",
            "then:");

    private static final Arbitrary<String> ENGLISH = phrases(
            "Issue",
            "the plan",
            "On time",
            "dossiers",
            "procedures",
            "of the office",
            "satisfaction",
            "in communes",
            "2.5",
            "a 'one-stop' shop",
            "(minor)",
            "c; d",
            "below 50% = 0,5",
            "x | y",
            "gate: yes");

    private Texts() {}

    private static Arbitrary<String> phrases(String... words) {
        return Arbitraries.of(words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(some -> String.join(" ", some))
                .withoutEdgeCases();
    }

    /** Names, which are never blank. */
    static Arbitrary<Bilingual> names() {
        return Combinators.combine(VIETNAMESE, ENGLISH).as(Bilingual::of);
    }

    /** Few bodies, so that several leaves have the same. */
    static Arbitrary<Bilingual> bodies() {
        return Arbitraries.of(
                Bilingual.of("Sở Nội vụ", "Department of Home Affairs"),
                Bilingual.of("Văn phòng UBND", "Office of the People's Committee"),
                Bilingual.of("Sở Tư pháp", "Department of Justice"));
    }

    /** Remarks of one line, often empty. */
    static Arbitrary<String> lines() {
        return Arbitraries.oneOf(Arbitraries.just(""), VIETNAMESE, ENGLISH);
    }

    /** Names of units that are in no catalogue. */
    static Arbitrary<String> units() {
        return Arbitraries.oneOf(
                Arbitraries.of("Nậm Nhùn", "Mường Tè", "Sìn Hồ", "Phong Thổ", "Tam Đường", "Đông Hải", "Tân An"),
                Arbitraries.integers().between(1, 9_999).map(number -> "Đơn vị " + number));
    }

    /** Keys of levels, items and severities. */
    static Arbitrary<String> keys() {
        return Arbitraries.oneOf(
                Arbitraries.of("yes", "no", "issued-late", "plan", "report", "minor", "serious", "points", "gate"),
                Combinators.combine(
                                Arbitraries.chars().range('a', 'z'),
                                Arbitraries.strings()
                                        .withCharRange('a', 'z')
                                        .numeric()
                                        .withChars('-')
                                        .ofMaxLength(6))
                        .as((first, rest) -> first + rest)
                        .filter(key -> !key.equals("missing")));
    }
}
