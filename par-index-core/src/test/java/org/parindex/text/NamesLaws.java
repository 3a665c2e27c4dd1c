package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One name has one form, however it is typed. */
class NamesLaws {

    private static final List<String> PIECES = List.of(
            "Bà", "Rịa", "Đắk", "Ðiện", "Huế", "TP.", "Hồ", "ƯỞ", "ộ", "-", " - ", "–", "−", " ", "\u00a0", "  ", "1",
            "'");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 300)
    void aFormOfAFormIsItself(@ForAll("names") String name) {
        assertThat(Names.normal(Names.normal(name))).isEqualTo(Names.normal(name));
        assertThat(Names.words(Names.words(name))).isEqualTo(Names.words(name));
        assertThat(Names.folded(Names.folded(name))).isEqualTo(Names.folded(name));
    }

    @Property(tries = 300)
    void compositionAndCaseDoNotMatter(@ForAll("names") String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(Names.normal(apart)).isEqualTo(Names.normal(name));
        assertThat(Names.normal(name.toUpperCase(Locale.ROOT))).isEqualTo(Names.normal(name));
        assertThat(Names.words(apart)).isEqualTo(Names.words(name));
    }

    @Property(tries = 300)
    void wordsArePlainLettersAndDigits(@ForAll("names") String name) {
        assertThat(Names.words(name)).matches("([a-z0-9]+( [a-z0-9]+)*)?");
        assertThat(Names.folded(name)).matches("[a-z0-9]*");
    }

    @Property(tries = 300)
    void oneFormMeansOneFold(@ForAll("names") String a, @ForAll("names") String b) {
        assertThat(Names.words(Names.normal(a))).isEqualTo(Names.words(a));
        assertThat(Names.normal(a).equals(Names.normal(b)) && !Names.folded(a).equals(Names.folded(b)))
                .isFalse();
    }

    @Property(tries = 300)
    void theNearestAreAmongTheNamesAndTheNameItselfIsFirst(
            @ForAll("names") String asked,
            @ForAll List<@From("names") String> others,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        List<String> nearest = Names.nearest(asked, others, most);

        assertThat(nearest).hasSizeLessThanOrEqualTo(most).doesNotHaveDuplicates();
        assertThat(others).containsAll(nearest);
        if (others.contains(asked)) {
            assertThat(Names.folded(nearest.get(0))).isEqualTo(Names.folded(asked));
        }
    }
}
