package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCommandTest {

    /** The story of the README, as a program reads it; points without a maximum have no value. */
    private static final String LAI_CHAU = """
            year,value,points,max_points,rank,of,position,value_change,rank_change,decision,status,sources
            2012,,66.46,,59,63,6.45,,,1294/QĐ-BNV,official,cchc-laichau-30155
            2013,,63.17,,62,63,1.61,,-3,1294/QĐ-BNV,official,cchc-laichau-30155
            2014,,76.75,,52,63,17.74,,10,1294/QĐ-BNV,official,cchc-laichau-30155
            2015,79.12,79.12,100,58,63,8.06,,-6,1294/QĐ-BNV,derived,cchc-laichau-30155
            2016,69.14,67.41,97.5,53,63,16.13,-9.98,5,4361/QĐ-BNV,derived,cchc-laichau-30155
            2017,,,,,63,,,,2948/QĐ-BNV,,
            2018,,,,58,63,8.06,,,2636/QĐ-BNV,derived,vietexplorer-lai-chau-2019
            2019,,,,51,63,19.35,,7,1150/QĐ-BNV,press,vietexplorer-lai-chau-2019
            2020,,,,,63,,,,1149/QĐ-BNV,,
            2021,,,,31,63,51.61,,,1149/QĐ-BNV,derived,pcivietnam-4171;danviet-20230602202418856
            2022,86.29,86.29,100,24,63,62.9,,7,876/QĐ-BNV,press,pcivietnam-4171;danviet-20230602202418856
            2023,,,,,63,,,,876/QĐ-BNV,,
            2024,,,,,63,,,,876/QĐ-BNV,,
            """;

    @Test
    void printsTheSeriesInCsv() {
        assertThat(Run.en("unit", "Lai Châu", "--format", "csv")).isEqualTo(new Run(0, LAI_CHAU, ""));
    }

    @Test
    void printsTheSeriesInJson() {
        Run run = Run.en("unit", "Lai Châu", "--format", "json");

        assertThat(run.out().lines())
                .hasSize(15)
                .startsWith("[")
                .endsWith("]")
                .contains("  { \"year\" : 2013, \"value\" : null, \"points\" : 63.17, \"max_points\" : null,"
                        + " \"rank\" : 62, \"of\" : 63, \"position\" : 1.61, \"value_change\" : null, \"rank_change\" : -3,"
                        + " \"decision\" : \"1294/QĐ-BNV\", \"status\" : \"official\","
                        + " \"sources\" : \"cchc-laichau-30155\" },");
    }

    @Test
    void printsTheStoryAsATableWithItsSources() {
        Run run = Run.vi("unit", "Lai Châu");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Lai Châu, Chỉ số chung\n")
                .contains("86,29", "-9,98", "SIPAS: 79,34 %")
                .contains("\n[1] cchc.laichau.gov.vn: https://")
                .doesNotContain("86.29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lai chau", "LAI CHÂU", "tỉnh Lai Châu", "Tinh Lai Chau", "Lai-Châu", "12", " Lai  Châu "})
    void findsTheUnitInAnySpelling(String name) {
        assertThat(Run.en("unit", name, "--format", "csv").out()).isEqualTo(LAI_CHAU);
    }

    @Test
    void findsTheUnitWithoutQuotes() {
        assertThat(Run.en("unit", "Lai", "Châu", "--format", "csv").out()).isEqualTo(LAI_CHAU);
        assertThat(Run.of("unit", "--language", "en", "--format", "csv", "tinh", "lai", "chau")
                        .out())
                .isEqualTo(LAI_CHAU);
    }

    @Test
    void namesTheNearestIfThereIsNoSuchUnit() {
        assertThat(Run.en("unit", "Lai Chou"))
                .isEqualTo(new Run(
                        2, "", "There is no unit \"Lai Chou\" in the provinces of 2024; the nearest: Lai Châu\n"));
        assertThat(Run.vi("unit", "Lai Chou"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "Không có đơn vị nào tên là \"Lai Chou\" trong các tỉnh, thành phố năm 2024; gần nhất: Lai Châu\n"));
    }

    @Test
    void neverTakesALikelyName() {
        // One letter from Tiền Giang, Kiên Giang and Hậu Giang each, or two.
        assertThat(Run.en("unit", "Iên Giang"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "There is no unit \"Iên Giang\" in the provinces of 2024; the nearest: Kiên Giang, Tiền"
                                + " Giang, An Giang\n"));
    }

    @Test
    void namesNoneIfNoneIsNear() {
        assertThat(Run.en("unit", "Zzzzzzzzzz"))
                .isEqualTo(new Run(2, "", "There is no unit \"Zzzzzzzzzz\" in the provinces of 2024\n"));
        assertThat(Run.vi("unit", "Zzzzzzzzzz"))
                .isEqualTo(new Run(
                        2, "", "Không có đơn vị nào tên là \"Zzzzzzzzzz\" trong các tỉnh, thành phố năm 2024\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesABlankName(String name) {
        assertThat(Run.en("unit", name))
                .isEqualTo(new Run(2, "", "A unit must have a name or a code: \"\"\nTry 'par-index unit --help'.\n"));
    }

    @Test
    void saysWhenLettersWereLostOnTheWay() {
        assertThat(Run.en("unit", "Lai Ch\uFFFD\uFFFDu"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "The name did not arrive whole, because the system's locale is not UTF-8: write it without"
                                + " diacritics (lai chau), or set LC_ALL=C.UTF-8\nTry 'par-index unit --help'.\n"));
    }

    @Test
    void wantsAName() {
        assertThat(Run.en("unit"))
                .isEqualTo(new Run(2, "", "Missing required parameter: 'NAME'\nTry 'par-index unit --help'.\n"));
    }
}
