package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.framework.Criterion;
import org.parindex.framework.Crosswalk;
import org.parindex.framework.Crosswalk.Link;
import org.parindex.framework.Crosswalk.Relation;
import org.parindex.framework.Framework;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

class CrosswalkCsvTest {

    private static final Framework OLD =
            framework("old", leaf("1.1", "Kế hoạch"), leaf("1.2", "Báo cáo"), leaf("1.3", "Kiểm tra"));
    private static final Framework YOUNG =
            framework("young", leaf("1.1", "Kế hoạch"), leaf("1.2", "Báo cáo quý"), leaf("1.3", "Báo cáo năm"));

    @Test
    void readsWhatBecameOfEachCriterion() {
        Crosswalk crosswalk = read("""
                from,to,note
                1.2,1.3; 1.2,tách theo kỳ
                1.1,1.1
                1.3,,"bỏ, vì không còn áp dụng"
                """);

        assertThat(crosswalk.links().stream().map(Link::toString))
                .containsExactly("1.1 → 1.1 same", "1.2 → 1.2; 1.3 split", "1.3 →  dropped");
        Link split = crosswalk.to("1.3").orElseThrow();
        assertThat(split.note()).isEqualTo(Bilingual.same("tách theo kỳ"));
        assertThat(split.provenance()).isEqualTo(Provenance.of(Status.GIVEN, ""));
        // Nothing was said of the components.
        assertThat(crosswalk.from("1")).isEmpty();
    }

    @Test
    void linksAllOthersByNumberAndNameIfTheFileSaysSo() {
        assertThat(read("from,to\n1.2,\nothers,others\n").links().stream().map(Link::toString))
                .containsExactly("1 → 1 same", "1.1 → 1.1 same", "1.2 →  dropped", "1.3 → 1.3 renamed", " → 1.2 new");
        assertThat(read("from,to\nothers,others\n")).isNotEqualTo(Crosswalk.between(OLD, YOUNG));
        assertThat(read("from,to\nothers,others\n").links().stream().map(Link::toString))
                .isEqualTo(Crosswalk.between(OLD, YOUNG).links().stream()
                        .map(Link::toString)
                        .toList());
    }

    @Test
    void separatesFieldsBySemicolonsWithQuotesAroundSeveralNumbers() {
        Crosswalk crosswalk = read("from;to;note\n\"1.1;1.2\";1.2;gộp\n");

        assertThat(crosswalk.from("1.1").orElseThrow().relation()).isEqualTo(Relation.MERGED);
    }

    @Test
    void readsAFileAndNamesItInProblems(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("crosswalk.csv");
        Files.writeString(file, "from,to\n1.1,1.1\n");
        assertThat(ParIndex.readCrosswalk(file, OLD, YOUNG)).isEqualTo(read("from,to\n1.1,1.1\n"));
        assertThat(CrosswalkCsv.check(file, OLD, YOUNG)).isEmpty();

        Files.writeString(file, "from,to\n1.1,1.4\n");
        assertThat(CrosswalkCsv.check(file, OLD, YOUNG))
                .extracting(problem -> problem.line(Language.EN))
                .containsExactly(file + ":2:5: young must have what a link names: 1.4");
    }

    private static Crosswalk read(String document) {
        return CrosswalkCsv.read("d.csv", document.getBytes(StandardCharsets.UTF_8), OLD, YOUNG);
    }

    private static Framework framework(String id, Criterion... criteria) {
        return Framework.of(
                id,
                Bilingual.of("Mẫu", "Sample"),
                2023,
                Provenance.of(Status.ILLUSTRATIVE, ""),
                Group.of("1", "Nhóm", "Group", criteria));
    }

    private static Leaf leaf(String id, String name) {
        return Leaf.of(id, name, name, "1", PointSource.DOCUMENTS, ScoringRule.direct());
    }
}
