package org.parindex.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.assessment.Assessment;
import org.parindex.framework.Framework;
import org.parindex.score.GeneratedFramework;
import org.parindex.score.Scorecard;
import org.parindex.score.Scorer;
import org.parindex.text.Language;

/** One card: its points with every step, and the steps in words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CardBenchmark {

    /** How many leaves the framework has, in multiples of 88. */
    @Param({"88", "352"})
    public int leaves;

    private Scorer scorer;
    private Assessment assessment;
    private Scorecard card;
    private BareLoop loop;

    /** Makes framework and evidence. */
    @Setup
    public void prepare() {
        Framework framework = GeneratedFramework.of(leaves / 88);
        scorer = Scorer.of(framework);
        assessment = GeneratedFramework.assessment(framework, 1);
        card = scorer.score(assessment);
        loop = new BareLoop(1, leaves);
    }

    /**
     * Evidence to points.
     *
     * @return the card
     */
    @Benchmark
    public Scorecard score() {
        return scorer.score(assessment);
    }

    /**
     * The explanation of a card as text.
     *
     * @return the text
     */
    @Benchmark
    public String explain() {
        return card.explain().toText(Language.VI);
    }

    /**
     * The same number of products and sums in longs.
     *
     * @return the sum
     */
    @Benchmark
    public long bareLoop() {
        return loop.total(0);
    }
}
