package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CriterionIdLaws {

    @Provide
    Arbitrary<CriterionId> ids() {
        // Few numbers, so that equal ones and parents meet.
        Arbitrary<String> tree = Arbitraries.of(1, 2, 9, 10, 9_999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(numbers -> numbers.stream().map(String::valueOf).collect(Collectors.joining(".")));
        Arbitrary<String> adjustments = Combinators.combine(
                        Arbitraries.of("B", "P"), Arbitraries.integers().between(1, 12))
                .as((letter, number) -> letter + number);
        return Arbitraries.oneOf(tree, adjustments).map(CriterionId::parse);
    }

    @Property(tries = 500)
    void readsBackWhatItWrites(@ForAll("ids") CriterionId id) {
        assertThat(CriterionId.parse(id.toString())).isEqualTo(id);
    }

    @Property(tries = 2_000)
    void isInOneOrder(@ForAll("ids") CriterionId a, @ForAll("ids") CriterionId b, @ForAll("ids") CriterionId c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property(tries = 500)
    void standsOneDeeperThanItsParentAndAfterIt(@ForAll("ids") CriterionId id) {
        id.parent().ifPresent(parent -> {
            assertThat(parent.depth()).isEqualTo(id.depth() - 1);
            assertThat(parent).isLessThan(id);
            assertThat(parent.component()).isEqualTo(id.component());
        });
        assertThat(id.parent().isEmpty()).isEqualTo(id.depth() == 1);
    }
}
