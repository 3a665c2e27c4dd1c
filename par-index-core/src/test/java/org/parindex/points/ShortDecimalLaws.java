package org.parindex.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortDecimalLaws {

    private static final String FORM = "-?[0-9]+(\\.[0-9]+)?";

    /** Mostly near to a decimal, and near to the length where the short form ends. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789012345678901234567890123456789.-/e")
                .ofMaxLength(15);
    }

    @Property
    void readsExactlyTheDecimalsOfTwelveCharacters(@ForAll("texts") String text) {
        assertThat(ShortDecimal.digits(text) != ShortDecimal.NONE).isEqualTo(text.length() <= 12 && text.matches(FORM));
    }

    @Property
    void pointsAndRatiosAreWhatBigDecimalReads(@ForAll("texts") String text) {
        if (text.matches(FORM)) {
            BigDecimal decimal = new BigDecimal(text);

            assertThat(Ratio.parse(text)).isEqualTo(Ratio.of(decimal));
            if (decimal.scale() <= 6 && decimal.abs().compareTo(new BigDecimal(9_000_000_000_000L)) < 0) {
                assertThat(Points.parse(text).toBigDecimal()).isEqualByComparingTo(decimal);
            }
        }
    }
}
