package org.parindex.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Relation;
import org.parindex.framework.Decision;
import org.parindex.provenance.Status;
import org.parindex.ranking.Measure;
import org.parindex.ranking.YearResults;
import org.parindex.text.Bilingual;

/**
 * Whether a measure is about the same in two years. An overall index and the points from a source are, whatever the decision; a
 * component is if a crosswalk of the decisions says so.
 *
 * @param shared whether it is
 * @param remarks the same in words
 */
record SubjectCheck(Comparability.Shared shared, List<Bilingual> remarks) {

    static SubjectCheck of(YearResults from, YearResults to, Measure measure) {
        Optional<Integer> number = measure.componentNumber();
        if (number.isEmpty()) {
            return new SubjectCheck(Comparability.Shared.SAME, List.of());
        }
        if (from.decision().isEmpty() || to.decision().isEmpty()) {
            return new SubjectCheck(Comparability.Shared.UNKNOWN, List.of());
        }
        if (from.decision().equals(to.decision())) {
            return new SubjectCheck(Comparability.Shared.SAME, List.of());
        }
        Optional<Decision> was = from.knownDecision();
        Optional<Decision> is = to.knownDecision();
        if (was.isEmpty() || is.isEmpty()) {
            return unknown();
        }
        return of(Crosswalk.between(was.get(), is.get()), Integer.toString(number.get()));
    }

    private static SubjectCheck of(Crosswalk crosswalk, String number) {
        Optional<Link> was = crosswalk.from(number);
        Optional<Link> is = crosswalk.to(number);
        List<Link> links =
                Stream.of(was, is).flatMap(Optional::stream).distinct().toList();
        if (links.isEmpty()) {
            return unknown();
        }
        boolean compares = was.equals(is) && links.get(0).relation().compares();
        List<Bilingual> remarks = new ArrayList<>();
        for (Link link : links) {
            if (!compares || link.relation() == Relation.RENAMED) {
                remarks.add(remark(number, link, compares));
            }
        }
        if (links.stream().anyMatch(link -> link.provenance().status() == Status.UNVERIFIED)) {
            remarks.add(unverified(number, compares));
        }
        return new SubjectCheck(compares ? Comparability.Shared.SAME : Comparability.Shared.DIFFERENT, remarks);
    }

    private static Bilingual remark(String number, Link link, boolean compares) {
        if (compares) {
            return Bilingual.of(
                    "Lĩnh vực " + number + " đổi tên: " + link.note().vi(),
                    "Component " + number + " was renamed: " + link.note().en());
        }
        // The same under another number: what has this number now is something else.
        Bilingual how = link.relation().compares()
                ? Bilingual.of("đổi số", "renumbered")
                : link.relation().label();
        return Bilingual.of(
                "Lĩnh vực " + number + " không so sánh được (" + how.vi() + "): "
                        + link.note().vi(),
                "Component " + number + " does not compare (" + how.en() + "): "
                        + link.note().en());
    }

    private static Bilingual unverified(String number, boolean compares) {
        return compares
                ? Bilingual.of(
                        "Chưa kiểm chứng rằng lĩnh vực " + number + " của hai quyết định có cùng nội dung",
                        "That component " + number + " is about the same under both decisions is not verified")
                : Bilingual.of(
                        "Nội dung lĩnh vực của hai quyết định chưa được kiểm chứng hết",
                        "What the components of both decisions are about is not all verified");
    }

    private static SubjectCheck unknown() {
        return new SubjectCheck(
                Comparability.Shared.UNKNOWN,
                List.of(Bilingual.of(
                        "Lĩnh vực cùng số của hai quyết định có thể khác nội dung (lĩnh vực 8 của 1294/QĐ-BNV là cơ chế một cửa)",
                        "A component may have another subject under another decision (component 8 of 1294/QĐ-BNV is the one-stop"
                                + " mechanism)")));
    }
}
