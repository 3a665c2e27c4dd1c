package org.parindex.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.Pairing;
import org.parindex.unit.Region;
import org.parindex.unit.Units;

/** Why regions of two schemes do not compare. */
final class RegionalSchemes {

    private static final Bilingual PRINTED = Bilingual.of(
            "Vùng của hai cách chia không so sánh được với nhau, dù trùng tên",
            "Regions of two schemes do not compare, even under one name");

    private RegionalSchemes() {}

    /**
     * The reason, for units that are regions of two schemes. Of printed regions it is not known here which units they group.
     *
     * @return the reason; empty if either side are no regions
     */
    static Optional<Bilingual> reason(Units from, Units to) {
        boolean regions = Stream.concat(from.all().stream(), to.all().stream()).allMatch(RegionalSchemes::isRegion);
        return from.grouped()
                .flatMap(before -> to.grouped()
                        .map(now -> Bilingual.of(reason(before, now, Language.VI), reason(before, now, Language.EN))))
                .or(() -> regions ? Optional.of(PRINTED) : Optional.empty());
    }

    /** A region has a scheme of its own, made or printed. */
    static boolean isRegion(AdministrativeUnit unit) {
        return unit.key().scheme().startsWith("regions-");
    }

    private static String reason(Units from, Units to, Language language) {
        List<AdministrativeUnit> straddling = Pairing.of(from, to).straddling();
        String what = Bilingual.of(
                        "Vùng của " + from.size() + " và của " + to.size()
                                + " đơn vị: vùng của hai cách chia không so sánh được với nhau, dù trùng tên",
                        "Regions of " + from.size() + " and of " + to.size()
                                + " units: regions of two schemes do not compare, even under one name")
                .in(language);
        if (straddling.isEmpty()) {
            return what;
        }
        String units = straddling.stream()
                .map(unit -> unit.name().vi() + " (" + regions(unit, from, to, language) + ")")
                .collect(Collectors.joining("; "));
        return what
                + Bilingual.of(
                                "; " + straddling.size() + " đơn vị sáp nhập nằm trên hơn một vùng cũ: ",
                                "; " + straddling.size() + " merged units straddle old regions: ")
                        .in(language)
                + units;
    }

    private static String regions(AdministrativeUnit merged, Units from, Units to, Language language) {
        return merged.predecessors().stream()
                .flatMap(old -> from.get(old).or(() -> to.get(old)).flatMap(AdministrativeUnit::region).stream())
                .map(Region::name)
                .distinct()
                .map(name -> name.in(language))
                .collect(Collectors.joining(", "));
    }
}
