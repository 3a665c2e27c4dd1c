package org.parindex.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.text.Language;

class ProcedureCatalogueTest {

    /** As printed, but for the two zeros: no procedure is left for the province. */
    private static final String NAM_NHUN =
            "procedures {procedures: 135, partial: 32, partial-province: 0, partial-district: 15,"
                    + " partial-commune: 17, full: 103, full-province: 0, full-district: 82, full-commune: 21}";

    @Test
    void theThreeSumsOfNamNhunHold() {
        assertThat(ProcedureCatalogue.parse(NAM_NHUN).sums())
                .extracting(check -> check.sum() + " " + check.verdict() + ": "
                        + check.words().en())
                .containsExactly(
                        "procedures HOLDS: partial 32 + full 103 = 135 online procedures",
                        "partial HOLDS: partial (province) 0 + partial (districts) 15 + partial (communes) 17 = 32"
                                + " partial",
                        "full HOLDS: full (province) 0 + full (districts) 82 + full (communes) 21 = 103 full");
        assertThat(ProcedureCatalogue.parse(NAM_NHUN).faults()).isEmpty();
    }

    @Test
    void aLevelThatIsNotGivenIsUnknown() {
        ProcedureCatalogue catalogue =
                ProcedureCatalogue.parse("procedures {partial: 32, partial-district: 15, partial-commune: 17}");

        assertThat(catalogue.sums()).extracting(SumCheck::verdict).containsExactly(SumCheck.Verdict.OPEN);
    }

    @Test
    void wholesThatAreNotGivenAreMadeOfTheirLevels() {
        ProcedureCatalogue catalogue = ProcedureCatalogue.parse(
                "procedures {procedures: 10, partial-province: 1, partial-district: 2, partial-commune: 3, full: 5}");

        assertThat(catalogue.sums()).extracting(SumCheck::excess).containsExactly(1L);
        assertThat(catalogue.faults())
                .extracting(fault -> fault.in("a").message(Language.VI))
                .containsExactly(
                        "Số liệu không khớp: một phần cấp tỉnh 1 + một phần cấp huyện 2 + một phần cấp xã 3 + trực tuyến"
                                + " toàn trình 5 = 11, nhiều hơn 10 thủ tục trực tuyến là 1");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(ProcedureCatalogue.parse(NAM_NHUN)).hasToString(NAM_NHUN);
        assertThat(ProcedureCatalogue.of(Map.of(ProcedurePart.FULL, Count.of(3))))
                .isEqualTo(ProcedureCatalogue.parse("procedures {full: 3, partial: at least 0}"))
                .hasSameHashCodeAs(ProcedureCatalogue.parse("procedures {full: 3}"));
        assertThat(ProcedureCatalogue.parse("procedures {full: 3}").count(ProcedurePart.PARTIAL))
                .isEqualTo(Count.UNKNOWN);
        assertThatThrownBy(() -> ProcedureCatalogue.parse("dossiers {full: 3}"))
                .hasMessage(
                        "Counts must look like procedures {procedures: 135, partial: 32, full: 103}: \"dossiers {full: 3}\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsFoundByItsKeyAndItsWords(ProcedurePart part) {
        assertThat(ProcedurePart.parse(part.key())).isEqualTo(part);
        assertThat(ProcedurePart.parse(part.label().vi())).isEqualTo(part);
        assertThat(ProcedurePart.parse(part.label().en())).isEqualTo(part);
        assertThat(DossierPart.find(part.key())).as("columns of one file").isEmpty();
    }
}
