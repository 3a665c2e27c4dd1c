package org.parindex.dossier;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** Sums as a person reads them. */
final class SumWords {

    private SumWords() {}

    static String label(CountSum sum, Function<Bilingual, String> language) {
        return language.apply(sum.whole().label()) + " = "
                + sum.parts().stream().map(part -> language.apply(part.label())).collect(Collectors.joining(" + "));
    }

    static String of(SumCheck check, Language language) {
        // Parts of which nothing is said are not spoken of, though they leave the sum open at its upper end.
        Count said = check.terms().values().stream().reduce(Count.ZERO, Count::added);
        String parts = check.terms().entrySet().stream()
                        .map(term -> term.getKey().label().in(language) + " "
                                + term.getValue().show(language))
                        .collect(Collectors.joining(" + "))
                + " = " + said.show(language);
        String whole = whole(check, language);
        boolean vi = language == Language.VI;
        return switch (check.verdict()) {
            case HOLDS -> parts + " " + check.sum().whole().label().in(language);
            case OPEN -> parts + (vi ? ", so với " : ", against ") + whole + unknown(check, language);
            case FAILS -> {
                boolean more = check.excess() > 0;
                boolean exactly = said.isExact() && check.left().isExact();
                String by = (exactly ? "" : vi ? "ít nhất " : "at least ") + language.count(Math.abs(check.excess()));
                yield parts + ", "
                        + (vi
                                ? (more ? "nhiều hơn " : "ít hơn ") + whole + " là " + by
                                : by + (more ? " more than " : " fewer than ") + whole);
            }
        };
    }

    /** Seldom parts that are not given: two equal numbers alone would not say what is open. */
    private static String unknown(SumCheck check, Language language) {
        String parts = check.sum().parts().stream()
                .filter(part ->
                        check.sum().seldom().contains(part) && !check.terms().containsKey(part))
                .map(part -> part.label().in(language))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : (language == Language.VI ? "; chưa rõ: " : "; unknown: ") + parts;
    }

    /** The left side: a number before its name, as people say it, but a bound behind. */
    private static String whole(SumCheck check, Language language) {
        String name = check.sum().whole().label().in(language);
        String count = check.left().show(language);
        if (!check.left().isExact()) {
            return name + " (" + count + ")";
        }
        return (language == Language.VI ? "" : "the ") + count + " " + name;
    }
}
