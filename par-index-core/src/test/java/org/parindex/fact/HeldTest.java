package org.parindex.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.provenance.Source;
import org.parindex.published.SampleFacts;

class HeldTest {

    @Test
    void keepsItsSourcesWhenTheGiverChangesTheList() {
        List<Source> sources = new ArrayList<>(List.of(SampleFacts.FIRST));
        Held held = new Held("H001", 2022, "national", "overall", "mean", "The mean is 84.79", sources);

        sources.add(SampleFacts.SECOND);

        assertThat(held.sources()).containsExactly(SampleFacts.FIRST);
    }
}
