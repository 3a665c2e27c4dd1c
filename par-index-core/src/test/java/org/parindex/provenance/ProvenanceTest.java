package org.parindex.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Source MINISTRY = new Source("moha", "Bộ Nội vụ", "", Status.OFFICIAL, "");
    private static final Source PAPER = new Source("paper", "VietnamPlus", "https://example.org", Status.PRESS, "");
    private static final Source PROVINCE = new Source("lai-chau", "Lai Châu", "", Status.OFFICIAL, "");

    @Test
    void ofTwoFiguresIsTheWeakerOne() {
        Provenance official = Provenance.of(Status.OFFICIAL, "");
        Provenance press = Provenance.of(Status.PRESS, "");

        assertThat(official.and(press).status()).isEqualTo(Status.PRESS);
        assertThat(press.and(official).status()).isEqualTo(Status.PRESS);
    }

    @Test
    void ofTwoFiguresNamesEverySourceOnceInOrder() {
        Provenance first = new Provenance(Status.OFFICIAL, List.of(MINISTRY, PAPER), "");
        Provenance second = new Provenance(Status.OFFICIAL, List.of(PROVINCE, MINISTRY), "");

        assertThat(first.and(second).sources()).containsExactly(MINISTRY, PAPER, PROVINCE);
        assertThat(second.and(first).sources()).containsExactly(PROVINCE, MINISTRY, PAPER);
    }

    @Test
    void ofTwoFiguresKeepsWhatAReaderShouldKnow() {
        Provenance nothing = Provenance.of(Status.PRESS, "");
        Provenance a = Provenance.of(Status.PRESS, "rounded");
        Provenance b = Provenance.of(Status.PRESS, "86.30 in 2022");

        assertThat(nothing.and(nothing).note()).isEmpty();
        assertThat(a.and(nothing).note()).isEqualTo("rounded");
        assertThat(nothing.and(a).note()).isEqualTo("rounded");
        assertThat(a.and(b).note()).isEqualTo("rounded; 86.30 in 2022");
    }

    @Test
    void ofManyFiguresSaysNothingTwice() {
        Provenance a = new Provenance(Status.PRESS, List.of(PAPER), "rounded");
        Provenance b = new Provenance(Status.OFFICIAL, List.of(MINISTRY), "first print");

        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(b).and(b)).isEqualTo(a.and(b));
        assertThat(a.and(b).and(a)).isEqualTo(a.and(b));
    }

    @Test
    void ofManyFiguresTellsNotesApartThatBeginAlike() {
        Provenance both = Provenance.of(Status.PRESS, "rounded up").and(Provenance.of(Status.PRESS, "rounded"));

        assertThat(both.note()).isEqualTo("rounded up; rounded");
    }

    @Test
    void doesNotChangeWithTheListThatItWasMadeFrom() {
        List<Source> sources = new ArrayList<>(List.of(MINISTRY));
        Provenance provenance = new Provenance(Status.OFFICIAL, sources, "");
        sources.add(PAPER);

        assertThat(provenance.sources()).containsExactly(MINISTRY);
        assertThatThrownBy(() -> provenance.sources().add(PAPER)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mayHaveNoSource() {
        assertThat(Provenance.of(Status.GIVEN, "by hand"))
                .isEqualTo(new Provenance(Status.GIVEN, List.of(), "by hand"));
    }

    @Test
    void ofAComputedFigureIsAtBestDerivedAndNamesAllSources() {
        Provenance official = new Provenance(Status.OFFICIAL, List.of(MINISTRY), "first print");
        Provenance unverified = new Provenance(Status.UNVERIFIED, List.of(PAPER), "");

        assertThat(Provenance.derived("24 + 7", List.of(official)))
                .isEqualTo(new Provenance(Status.DERIVED, List.of(MINISTRY), "24 + 7"));
        assertThat(Provenance.derived("mean of 2 units", List.of(official, unverified)))
                .isEqualTo(new Provenance(Status.UNVERIFIED, List.of(MINISTRY, PAPER), "mean of 2 units"));
    }
}
