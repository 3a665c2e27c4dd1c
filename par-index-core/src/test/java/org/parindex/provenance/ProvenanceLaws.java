package org.parindex.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvenanceLaws {

    @Provide
    Arbitrary<Provenance> provenances() {
        Arbitrary<List<Source>> sources = Arbitraries.of("a", "b", "c")
                .map(id -> new Source(id, id, "", Status.PRESS, ""))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Status.class), sources, Arbitraries.of("", "x", "y", "z"))
                .as(Provenance::new)
                .withoutEdgeCases();
    }

    @Property(tries = 300)
    void neitherStatusNorSourcesDependOnTheOrder(
            @ForAll("provenances") Provenance a, @ForAll("provenances") Provenance b) {
        assertThat(a.and(b).status()).isEqualTo(b.and(a).status()).isGreaterThanOrEqualTo(a.status());
        assertThat(new HashSet<>(a.and(b).sources()))
                .isEqualTo(new HashSet<>(b.and(a).sources()));
    }

    @Property(tries = 300)
    void groupingDoesNotMatter(
            @ForAll("provenances") Provenance a,
            @ForAll("provenances") Provenance b,
            @ForAll("provenances") Provenance c) {
        Provenance all = a.and(b).and(c);
        LinkedHashSet<Source> sources = new LinkedHashSet<>(a.sources());
        sources.addAll(b.sources());
        sources.addAll(c.sources());

        assertThat(all.status()).isEqualTo(a.and(b.and(c)).status());
        assertThat(all.sources()).isEqualTo(a.and(b.and(c)).sources()).containsExactlyElementsOf(sources);
    }
}
