package org.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parindex.points.Ratio;

class SurveyFormsTest {

    @Test
    void ratesNameTheirDenominators() {
        SurveyForms forms = SurveyForms.of(400, 390, 385);

        assertThat(forms.returnRate()).contains(Ratio.of(390, 400));
        assertThat(forms.validRate()).contains(Ratio.of(385, 390));
    }

    @Test
    void thereIsNoRateOfWhatIsUnknownOrNothing() {
        assertThat(SurveyForms.UNKNOWN.returnRate()).isEmpty();
        assertThat(new SurveyForms(OptionalLong.empty(), OptionalLong.of(1), OptionalLong.empty()).returnRate())
                .isEmpty();
        assertThat(new SurveyForms(OptionalLong.of(1), OptionalLong.empty(), OptionalLong.of(1)).validRate())
                .isEmpty();
        assertThat(SurveyForms.of(0, 0, 0).returnRate()).isEmpty();
        assertThat(SurveyForms.of(1, 0, 0).returnRate()).contains(Ratio.ZERO);
        assertThat(SurveyForms.of(1, 0, 0).validRate()).isEmpty();
    }

    @Test
    void whatIsUnknownOfOneGroupIsUnknownOfBoth() {
        SurveyForms known = SurveyForms.of(3, 2, 1);
        SurveyForms partly = new SurveyForms(OptionalLong.of(10), OptionalLong.empty(), OptionalLong.of(5));

        assertThat(known.plus(known)).isEqualTo(SurveyForms.of(6, 4, 2));
        assertThat(known.plus(partly))
                .isEqualTo(new SurveyForms(OptionalLong.of(13), OptionalLong.empty(), OptionalLong.of(6)))
                .isEqualTo(partly.plus(known));
        assertThatThrownBy(() -> known.plus(SurveyForms.of(Long.MAX_VALUE, 0, 0)))
                .isInstanceOf(ArithmeticException.class);
    }
}
