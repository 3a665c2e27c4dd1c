package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LanguageLaws {

    @Property(tries = 300)
    void nothingOfANumberIsLost(@ForAll BigInteger unscaled, @ForAll @IntRange(min = 0, max = 12) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        String vietnamese = Language.VI.decimal(number);

        assertThat(new BigDecimal(vietnamese.replace(".", "").replace(',', '.')))
                .isEqualTo(number);
        assertThat(new BigDecimal(Language.EN.decimal(number).replace(",", ""))).isEqualTo(number);
        assertThat(vietnamese).matches("-?[0-9]{1,3}(\\.[0-9]{3})*(,[0-9]+)?");
    }

    @Property(tries = 300)
    void aSignIsWrittenForEveryNumberButZero(
            @ForAll BigInteger unscaled, @ForAll @IntRange(min = 0, max = 4) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        String sign = number.signum() > 0 ? "+" : "";

        assertThat(Language.EN.signed(number)).isEqualTo(sign + Language.EN.decimal(number));
        assertThat(new BigDecimal(Language.EN.signed(number).replace(",", ""))).isEqualTo(number);
    }
}
