package org.parindex.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.ParIndex;
import org.parindex.points.IndexValue;
import org.parindex.provenance.Status;

/** The bundled cut-offs of the rounds. */
class CutoffsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015 | A ≥ 90, B ≥ 80, C ≥ 70
            2018 | A ≥ 80, B ≥ 75, C ≥ 70, D ≥ 0
            2019 | A ≥ 90, B ≥ 80, C ≥ 70
            2021 | A ≥ 90, B ≥ 80, C ≥ 70
            2024 | A ≥ 90, B ≥ 80
            """)
    void areTheKnownOnes(int indexYear, String cutoffs) {
        assertThat(ParIndex.cutoffs(indexYear)).hasToString(cutoffs);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 90.01, A", "2015, 90, A", "2015, 89.99, B", "2015, 80.01, B", "2015, 80, B", "2015, 79.99, C",
        "2015, 70.01, C", "2015, 70, C", "2015, 69.99, ", "2018, 80.01, A", "2018, 80, A", "2018, 79.99, B",
        "2018, 75.01, B", "2018, 75, B", "2018, 74.99, C", "2018, 70.01, C", "2018, 70, C", "2018, 69.99, D",
        "2018, 0.01, D", "2018, 0, D", "2019, 90.01, A", "2019, 90, A", "2019, 89.99, B", "2019, 80.01, B",
        "2019, 80, B", "2019, 79.99, C", "2019, 70.01, C", "2019, 70, C", "2019, 69.99, ", "2021, 90.01, A",
        "2021, 90, A", "2021, 89.99, B", "2021, 80.01, B", "2021, 80, B", "2021, 79.99, C", "2021, 70.01, C",
        "2021, 70, C", "2021, 69.99, ", "2024, 90.01, A", "2024, 90, A", "2024, 89.99, B", "2024, 80.01, B",
        "2024, 80, B", "2024, 79.99, "
    })
    void putAValueIntoItsGroupOnBothSidesOfEach(int indexYear, String value, String group) {
        assertThat(ParIndex.cutoffs(indexYear).groupOf(IndexValue.parse(value))).isEqualTo(Optional.ofNullable(group));
    }

    @Test
    void leaveTheGroupOfAPrintedValueOpenThatMayLieOnEitherSide() {
        // 80.0 stands for 79.95 to 80.05, and 80.05 for 80.045 to 80.055.
        assertThat(ParIndex.cutoffs(2018).groupOf(IndexValue.parse("~80.0"))).isEmpty();
        assertThat(ParIndex.cutoffs(2018).groupOf(IndexValue.parse("~80.05"))).contains("A");
    }

    @ParameterizedTest
    @ValueSource(ints = {2011, 2012, 2013, 2014, 2016, 2017, 2020, 2022, 2023, 2025, 2026})
    void areUnknownInTheOtherYearsAndNotTheNeighbours(int indexYear) {
        assertThat(ParIndex.cutoffs(indexYear)).isSameAs(GroupCutoffs.unknown());
        assertThat(ParIndex.cutoffs(indexYear).groupOf(IndexValue.parse("95"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015, DERIVED", "2018, DERIVED", "2019, PRESS", "2021, PRESS", "2024, PRESS"})
    void restOnTheWeakestOfTheirSources(int indexYear, Status status) {
        // A of 2015 is printed as "> 90", and D of 2018 without a lower bound.
        assertThat(ParIndex.cutoffs(indexYear).provenance().status()).isEqualTo(status);
    }

    @Test
    void sayOfEachGroupWhereItIsFrom() {
        assertThat(ParIndex.cutoffs(2024).provenance().note())
                .isEqualTo("A: 13 provinces; https://baomoi.net.vn/hai-tinh-nao-co-chi-so-cai-cach-hanh-chinh-cao-nhat"
                        + "-c51908021.epi; B: 50 provinces; 80 to < 90; nothing is printed on a group below;"
                        + " https://baomoi.net.vn/hai-tinh-nao-co-chi-so-cai-cach-hanh-chinh-cao-nhat-c51908021.epi");
    }
}
