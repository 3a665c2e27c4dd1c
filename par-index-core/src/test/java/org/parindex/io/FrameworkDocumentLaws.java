package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parindex.framework.Framework;
import org.parindex.testkit.ParIndexArbitraries;

/** What is written of a framework is read back as the same, in any layout; its digest says whether anything is other. */
class FrameworkDocumentLaws {

    @Provide
    Arbitrary<Framework> frameworks() {
        return ParIndexArbitraries.frameworks();
    }

    @Property(tries = 100)
    void jsonIsReadBackAsTheSame(@ForAll("frameworks") Framework framework, @ForAll Random random) {
        String document = FrameworkJson.write(framework);

        assertThat(json(document)).isEqualTo(framework);
        assertThat(json(Reordered.json(document, random))).isEqualTo(framework);
        assertThat(FrameworkJson.write(json(document))).isEqualTo(document);
    }

    @Property(tries = 100)
    void csvIsReadBackAsTheSame(@ForAll("frameworks") Framework framework, @ForAll Random random) {
        String document = FrameworkCsv.write(framework);

        assertThat(csv(document)).isEqualTo(framework);
        assertThat(csv(Reordered.csv(document, random))).isEqualTo(framework);
        assertThat(FrameworkCsv.write(csv(document))).isEqualTo(document);
    }

    @Property(tries = 50)
    void theDigestIsThatOfTheMeaningNotOfTheDocument(@ForAll("frameworks") Framework framework, @ForAll Random random) {
        String digest = FrameworkJson.digest(framework);

        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(FrameworkJson.digest(json(Reordered.json(FrameworkJson.write(framework), random))))
                .isEqualTo(digest);
        assertThat(FrameworkJson.digest(csv(FrameworkCsv.write(framework)))).isEqualTo(digest);
    }

    @Property(tries = 200)
    void anyChangeOfMeaningChangesTheDigest(@ForAll("frameworks") Framework framework, @ForAll Random random) {
        Optional<Framework> changed = Changed.somewhere(framework, random);
        if (changed.isPresent()) {
            assertThat(changed.get()).isNotEqualTo(framework);
            assertThat(FrameworkJson.digest(changed.get())).isNotEqualTo(FrameworkJson.digest(framework));
            assertThat(json(FrameworkJson.write(changed.get()))).isEqualTo(changed.get());
        }
    }

    @Property(tries = 50)
    void differentFrameworksHaveDifferentDigests(
            @ForAll("frameworks") Framework one, @ForAll("frameworks") Framework other) {
        assertThat(FrameworkJson.digest(one).equals(FrameworkJson.digest(other)))
                .isEqualTo(one.equals(other));
    }

    private static Framework json(String document) {
        return FrameworkJson.read("f.json", document.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static Framework csv(String document) {
        return FrameworkCsv.read("f.csv", document.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
