package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionsOptionTest {

    /** Tây Nguyên of the 63 whole, and no other region. */
    private static final String HIGHLANDS = """
            year,unit,index_percent
            2023,Kon Tum,80
            2023,Gia Lai,81
            2023,Đắk Lắk,82
            2023,Đắk Nông,83
            2023,Lâm Đồng,87
            2023,Hà Nội,90
            2024,Kon Tum,81
            2024,Gia Lai,82
            2024,Đắk Lắk,83
            2024,Đắk Nông,84
            2024,Lâm Đồng,88
            """;

    private static final String REMARK =
            "A region is the mean of its units (Bắc Trung Bộ và Duyên hải miền Trung 14, Đồng bằng"
                    + " sông Cửu Long 13, Đồng bằng sông Hồng 11, Đông Nam Bộ 6, Tây Nguyên 5, Trung du và miền núi phía Bắc 14):"
                    + " derived, no official figure, and none where one of them is not known\n";

    @TempDir
    private Path folder;

    @Test
    void ranksRegionsInPlaceOfUnits() {
        String file = Sample.file(folder, "results.csv", HIGHLANDS);

        // (80 + 81 + 82 + 83 + 87) / 5; the other five regions may stand anywhere.
        assertThat(Run.en("rank", file, "--year", "2023", "--regions", "--format", "csv"))
                .isEqualTo(new Run(0, """
                        rank,unit,value
                        ,Tây Nguyên,82.6
                        ,Bắc Trung Bộ và Duyên hải miền Trung,
                        ,Đồng bằng sông Cửu Long,
                        ,Đồng bằng sông Hồng,
                        ,Đông Nam Bộ,
                        ,Trung du và miền núi phía Bắc,
                        """, REMARK));
        assertThat(Run.en("rank", file, "--year", "2023", "--regions").out()).contains(REMARK);
    }

    @Test
    void comparesRegionsInPlaceOfUnits() {
        String file = Sample.file(folder, "results.csv", HIGHLANDS);

        assertThat(Run.en("compare", file, "--from", "2023", "--to", "2024", "--regions", "--format", "csv"))
                .isEqualTo(new Run(0, """
                        unit,from_value,to_value,value_change,from_rank,to_rank,rank_change,state
                        Tây Nguyên,82.6,83.6,1,,,,both
                        """, REMARK));
    }

    @Test
    void refusesToAnswerWhereNoRegionIsWhole() {
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,Hà Nội,90\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--regions"))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ": No region has figures of the measure \"overall\" of all its units for 2023\n"));
        assertThat(Run.vi("rank", file, "--year", "2023", "--regions"))
                .isEqualTo(new Run(
                        1, "", file + ": Không vùng nào có đủ số liệu \"overall\" của mọi đơn vị trong năm 2023\n"));
    }

    @Test
    void refusesUnitsWithoutRegions() {
        String file = Sample.file(folder, "results.csv", "year,unit,index_percent\n2023,An,90\n");

        assertThat(Run.en("rank", file, "--year", "2023", "--units", "free", "--regions"))
                .isEqualTo(new Run(2, "", """
                        --regions needs units that have regions, as those of --units catalogue
                        Try 'par-index rank --help'.
                        """));
    }
}
