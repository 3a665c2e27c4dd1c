package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.dossier.Count;
import org.parindex.dossier.DossierCounts;
import org.parindex.dossier.DossierPart;
import org.parindex.dossier.DossierReport;
import org.parindex.dossier.Dossiers;
import org.parindex.dossier.Period;
import org.parindex.dossier.Place;
import org.parindex.dossier.ProcedureCatalogue;
import org.parindex.dossier.ProcedurePart;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.unit.UnitKind;

class DossierDocumentLaws {

    @Provide
    Arbitrary<List<DossierReport>> reports() {
        Arbitrary<Optional<UnitKind>> kinds = Arbitraries.of(UnitKind.class).optional(0.5);
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aăâđêôơưÂĐ ,;\"'-#=|{}:\u00a0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(name -> !name.replace('\u00a0', ' ').isBlank());
        Arbitrary<Optional<ProcedureCatalogue>> catalogues = Arbitraries.maps(
                        Arbitraries.of(ProcedurePart.class), Dossiers.counts())
                .map(ProcedureCatalogue::of)
                .optional(0.5);
        // Each report is of its own day, so that none overlaps another.
        return Combinators.combine(names, kinds, Dossiers.any(), catalogues)
                .as((name, kind, counts, catalogue) -> new Object[] {name, kind, counts, catalogue})
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(DossierDocumentLaws::reports);
    }

    @SuppressWarnings("unchecked")
    private static List<DossierReport> reports(List<Object[]> drawn) {
        List<DossierReport> reports = new ArrayList<>();
        for (Object[] one : drawn) {
            Place place = Place.parse("Tỉnh / " + one[0]);
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(reports.size());
            reports.add(new DossierReport(
                    ((Optional<UnitKind>) one[1]).map(place::with).orElse(place),
                    new Period(day, day),
                    (DossierCounts) one[2],
                    (Optional<ProcedureCatalogue>) one[3]));
        }
        return reports;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property
    void csvReadsBackWhatItWrites(@ForAll("reports") List<DossierReport> reports) {
        assertThat(DossiersCsv.read("d.csv", bytes(DossiersCsv.write(reports)))).isEqualTo(reports);
    }

    @Property
    void jsonReadsBackWhatItWrites(@ForAll("reports") List<DossierReport> reports) {
        assertThat(DossiersJson.read("d.json", bytes(DossiersJson.write(reports))))
                .isEqualTo(reports);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,- tránhơngầfrom'\u00a0")
                .ofMaxLength(12);
    }

    @Property
    void aCellIsReadOrIsAProblem(@ForAll("texts") String text) {
        String row = "place,from,to,open\nA,2024-01-01,2024-01-02,\"" + text + "\"\n";
        try {
            Count count = DossiersCsv.read("d.csv", bytes(row)).get(0).counts().count(DossierPart.OPEN);
            assertThat(count).isNotNull();
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).hasSize(1);
        }
    }
}
