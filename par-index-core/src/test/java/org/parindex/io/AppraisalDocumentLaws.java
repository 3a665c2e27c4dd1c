package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.assessment.Appraisal;
import org.parindex.assessment.Finding;
import org.parindex.assessment.Stage;
import org.parindex.evidence.Evidences;
import org.parindex.framework.CriterionId;
import org.parindex.unit.AdministrativeUnit;
import org.parindex.unit.UnitKind;

/** What is written of appraisals is read back as the same. */
class AppraisalDocumentLaws {

    @Property(tries = 300)
    void readFromCsvAsWritten(@ForAll("appraisals") List<Appraisal> appraisals) {
        assertThat(AppraisalCsv.read("b.csv", bytes(AppraisalCsv.write(appraisals)))
                        .all())
                .isEqualTo(appraisals);
    }

    @Property(tries = 300)
    void readFromJsonAsWritten(@ForAll("appraisals") List<Appraisal> appraisals) {
        assertThat(AppraisalJson.read("b.json", bytes(AppraisalJson.write(appraisals)))
                        .all())
                .isEqualTo(appraisals);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<Appraisal>> appraisals() {
        Arbitrary<Stage> stages = Arbitraries.of(Stage.APPRAISED, Stage.AFTER_JUSTIFICATION);
        Arbitrary<Map<CriterionId, Finding>> several = Arbitraries.maps(
                        Arbitraries.of("1.1", "1.2.10", "3", "B1", "P2").map(CriterionId::parse), findings())
                .ofMaxSize(4);
        return stages.flatMap(stage -> Combinators.combine(
                        Arbitraries.of("An", "Bình", "Nậm Nhùn", "\"Xã\" A, B"),
                        Arbitraries.of(UnitKind.values()),
                        several,
                        findings())
                .as((unit, kind, some, others) -> Appraisal.of(
                                AdministrativeUnit.of(
                                        "free", AdministrativeUnit.named(unit).code(), unit, kind),
                                2023,
                                stage)
                        .with(some)
                        .withOthers(others))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(Appraisal::unit)
                .filter(all ->
                        all.stream().map(one -> one.unit().key()).distinct().count() == all.size()));
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<String> reasons = Arbitraries.of(
                "",
                "Chưa có danh sách",
                "một, \"hai\"; ba",
                "xuống\ndòng",
                " \u00a0cách\u2028 xa ",
                "=1+1",
                "1,5 và 2.5");
        Arbitrary<String> texts =
                Arbitraries.oneOf(Evidences.all().map(Object::toString), Arbitraries.just("accepted"));
        return Combinators.combine(texts, reasons).as(Finding::of);
    }
}
