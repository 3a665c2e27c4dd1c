package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;

class CutoffsCsvTest {

    private static Map<Integer, GroupCutoffs> read(String document) {
        return CutoffsCsv.read("c.csv", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheGroupsOfEachYearBestFirst() {
        Map<Integer, GroupCutoffs> cutoffs = read("""
                index_year,group,from,status,note
                2018,A,80,press,
                2019,A,90,official,printed
                2018,D,0,derived,
                2019,B,79.5,press,
                """);
        assertThat(cutoffs.keySet()).containsExactly(2018, 2019);
        assertThat(cutoffs.get(2019).bands())
                .isEqualTo(List.of(
                        new GroupCutoffs.Band("A", Ratio.of(90)), new GroupCutoffs.Band("B", Ratio.parse("79.5"))));
        assertThat(cutoffs.get(2018)).hasToString("A ≥ 80, D ≥ 0");
    }

    @Test
    void aYearRestsOnTheWeakestOfItsGroups() {
        Map<Integer, GroupCutoffs> cutoffs =
                read("index_year,group,from,status,note\n2018,A,80,official,x\n2018,D,0,derived,y\n");
        assertThat(cutoffs.get(2018).provenance()).isEqualTo(Provenance.of(Status.DERIVED, "A: x; D: y"));
    }

    @Test
    void oneGroupMayComeInSeveralYears() {
        assertThat(read("index_year,group,from,status,note\n2018,A,80,press,\n2019,A,80,press,\n"))
                .hasSize(2);
    }
}
