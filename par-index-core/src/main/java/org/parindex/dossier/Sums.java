package org.parindex.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What counts make of each other, and whether they add up. */
final class Sums {

    private final Map<? extends CountPart, Count> given;
    private final List<? extends CountSum> sums;

    Sums(Map<? extends CountPart, Count> given, List<? extends CountSum> sums) {
        this.given = given;
        this.sums = sums;
    }

    /** Every sum of which both sides say something. */
    List<SumCheck> checks() {
        return sums.stream()
                .map(this::check)
                .filter(check -> check.left().isKnown() && check.right().isKnown())
                .toList();
    }

    /** What is given of a part, and what its own parts add to that. */
    Count value(CountPart part) {
        Count own = given(part);
        Count made = sums.stream()
                .filter(sum -> sum.makesWhole() && sum.whole().equals(part))
                .map(this::right)
                .findFirst()
                .orElse(Count.UNKNOWN);
        return own.isKnown() ? own.and(made) : made;
    }

    SumCheck check(CountSum sum) {
        Map<CountPart, Count> terms = new LinkedHashMap<>();
        sum.parts().forEach(part -> addTerms(terms, sum, part));
        // A whole that is made of these very parts would equal them whatever they are.
        Count left = sum.makesWhole() ? given(sum.whole()) : value(sum.whole());
        return new SumCheck(sum, left, right(sum), terms);
    }

    private Count given(CountPart part) {
        Count count = given.get(part);
        return count == null ? Count.UNKNOWN : count;
    }

    private Count right(CountSum sum) {
        return sum.parts().stream().map(this::value).reduce(Count.ZERO, Count::added);
    }

    private void addTerms(Map<CountPart, Count> terms, CountSum sum, CountPart part) {
        if (given(part).isKnown()) {
            terms.put(part, value(part));
        } else if (value(part).isKnown()) {
            sums.stream()
                    .filter(made -> made.makesWhole() && made.whole().equals(part))
                    .forEach(made -> made.parts().forEach(own -> addTerms(terms, made, own)));
        } else if (!sum.seldom().contains(part)) {
            terms.put(part, Count.UNKNOWN);
        }
    }
}
