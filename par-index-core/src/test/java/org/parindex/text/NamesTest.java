package org.parindex.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.unit.UnitLookupException;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Điện Biên", "Thừa Thiên Huế", "Đắk Nông", "Quảng Ngãi", "Hưng Yên"})
    void areTheSameComposedOrNot(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(name);
        assertThat(Names.normal(apart)).isEqualTo(Names.normal(name));
        assertThat(Normalizer.isNormalized(Names.normal(apart), Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void takeTheLookAlikeEthForD() {
        // U+00D0 and U+00F0 are Icelandic, and common in old Vietnamese files; U+0110 and U+0111 are meant.
        assertThat(Names.normal("\u00d0i\u1ec7n Bi\u00ean")).isEqualTo("\u0111i\u1ec7n bi\u00ean");
        assertThat(Names.normal("\u00f0i\u1ec7n bi\u00ean")).isEqualTo("\u0111i\u1ec7n bi\u00ean");
        assertThat(Names.folded("\u00d0\u1eafk L\u1eafk")).isEqualTo("daklak");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '-',
                0x2010,
                0x2011,
                0x2012,
                0x2013,
                0x2014,
                0x2015,
                0x2212,
                // Small and full-width hyphens of East Asian keyboards.
                0xFE58,
                0xFE63,
                0xFF0D
            })
    void takeAnyDashForOneHyphenWithSpaces(int dash) {
        String sign = Character.toString(dash);

        assertThat(Names.normal("Bà Rịa" + sign + "Vũng Tàu")).isEqualTo("bà rịa - vũng tàu");
        assertThat(Names.normal("Bà Rịa " + sign + " Vũng Tàu")).isEqualTo("bà rịa - vũng tàu");
        assertThat(Names.normal("Bà Rịa\u00a0" + sign + "\u00a0Vũng Tàu")).isEqualTo("bà rịa - vũng tàu");
        assertThat(Names.folded("Bà Rịa" + sign + "Vũng Tàu")).isEqualTo("bariavungtau");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ',
                '\t',
                '\n',
                0x00A0,
                // The thin, narrow and ideographic spaces of word processors.
                0x2009,
                0x202F,
                0x3000
            })
    void haveSingleSpacesOfOneKind(int space) {
        String sign = Character.toString(space);

        assertThat(Names.normal(sign + "Lai" + sign + sign + "Châu" + sign)).isEqualTo("lai châu");
    }

    @Test
    void areInLowerCase() {
        assertThat(Names.normal("LAI CHÂU")).isEqualTo("lai châu");
        assertThat(Names.normal("ĐỒNG THÁP")).isEqualTo("đồng tháp");
    }

    @Test
    void keepTheirDiacriticsInTheNormalForm() {
        assertThat(Names.normal("Hà Nam")).isNotEqualTo(Names.normal("Hà Năm"));
        assertThat(Names.normal("TP. Hồ Chí Minh")).isEqualTo("tp. hồ chí minh");
    }

    @ParameterizedTest
    @CsvSource({
        "TP. Hồ Chí Minh, tp ho chi minh, tphochiminh",
        "'Bà Rịa - Vũng Tàu', ba ria vung tau, bariavungtau",
        "Đắk Lắk, dak lak, daklak",
        "Thừa Thiên-Huế, thua thien hue, thuathienhue",
        "Quận 1, quan 1, quan1",
        "'  Lai   Châu. ', lai chau, laichau",
        "ƯƠNG, uong, uong",
        "'', '', ''",
        "'. - .', '', ''"
    })
    void loseDiacriticsAndSignsAsWordsAndSpacesTooWhenFolded(String name, String words, String folded) {
        assertThat(Names.words(name)).isEqualTo(words);
        assertThat(Names.folded(name)).isEqualTo(folded);
    }

    @Test
    void thatAreNearestComeFirst() {
        List<String> provinces = List.of("Hà Nam", "Hà Nội", "Quảng Nam", "Quảng Ninh", "Lai Châu");

        assertThat(Names.nearest("Quang Nin", provinces, 3)).containsExactly("Quảng Ninh", "Quảng Nam");
        assertThat(Names.nearest("Quang Nin", provinces, 1)).containsExactly("Quảng Ninh");
        assertThat(Names.nearest("Quang Nin", provinces, 0)).isEmpty();
    }

    @Test
    void thatAreEquallyNearComeInOneOrder() {
        assertThat(Names.nearest("Xà Nam", List.of("Hà Nam", "Bà Nam"), 2)).containsExactly("Bà Nam", "Hà Nam");
        assertThat(Names.nearest("Xà Nam", List.of("Bà Nam", "Hà Nam"), 2)).containsExactly("Bà Nam", "Hà Nam");
    }

    @Test
    void thatAreNearAreOfferedOnce() {
        assertThat(Names.nearest("Lai Chau", List.of("Lai Châu", "Lai Châu"), 3))
                .containsExactly("Lai Châu");
    }

    @Test
    void thatAreFarAreNotOffered() {
        // Two letters may differ in a short name, a third of the letters in a long one.
        assertThat(Names.nearest("abcdef", List.of("abcdxx"), 1)).containsExactly("abcdxx");
        assertThat(Names.nearest("abcdef", List.of("abcxxx"), 1)).isEmpty();
        assertThat(Names.nearest("abcdefghi", List.of("abcdefxxx"), 1)).containsExactly("abcdefxxx");
        assertThat(Names.nearest("abcdefghi", List.of("abcdexxxx"), 1)).isEmpty();
        assertThat(Names.nearest("Paris", List.of("Thành phố Hồ Chí Minh"), 3)).isEmpty();
        assertThat(Names.nearest("", List.of("Lai Châu"), 3)).isEmpty();
    }

    @Test
    void thatAreNearestAreOfferedAndNeverTaken() {
        List<String> provinces = List.of("Kiên Giang", "Tiền Giang", "An Giang");

        // Tiền Giang and Kiên Giang are one letter apart, and this is one letter from either.
        assertThat(Names.nearest("Liên Giang", provinces, 2)).containsExactly("Kiên Giang", "Tiền Giang");
        assertThat(Names.nearest("Tiền Giang", provinces, 3)).startsWith("Tiền Giang", "Kiên Giang");
        assertThatThrownBy(() -> ParIndex.provinces().forIndexYear(2023).find("Liên Giang"))
                .isInstanceOf(UnitLookupException.class)
                .hasMessageContaining("Kiên Giang")
                .hasMessageContaining("Tiền Giang");
    }
}
