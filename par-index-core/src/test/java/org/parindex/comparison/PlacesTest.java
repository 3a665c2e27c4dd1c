package org.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parindex.text.Language;

class PlacesTest {

    @Test
    void areOneNumberOrARange() {
        assertThat(new Places(3, 3).known()).hasValue(3);
        assertThat(new Places(3, 3)).hasToString("+3");
        assertThat(new Places(0, 0)).hasToString("0");
        assertThat(new Places(-1, 4).known()).isEmpty();
        assertThat(new Places(-1, 4).show(Language.VI)).isEqualTo("-1…+4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Places(1, 0))
                .withMessage("The fewest places must not exceed the most: 1 > 0");
    }
}
