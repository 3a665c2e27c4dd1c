package org.parindex.benchmark;

import java.util.List;
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
import org.parindex.ranking.Standing;
import org.parindex.score.GeneratedFramework;
import org.parindex.score.Scorer;

/** A round: all cards, and the ranks by the overall index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RoundBenchmark {

    /** How many leaves the framework has, in multiples of 88. */
    @Param({"88", "352"})
    public int leaves;

    /** How many units are scored. */
    @Param({"63", "630"})
    public int units;

    private Scorer scorer;
    private List<Assessment> assessments;
    private BareLoop loop;

    /** Makes framework and evidence. */
    @Setup
    public void prepare() {
        Framework framework = GeneratedFramework.of(leaves / 88);
        scorer = Scorer.of(framework);
        assessments = GeneratedFramework.round(framework, units);
        loop = new BareLoop(units, leaves);
    }

    /**
     * Evidence to ranks.
     *
     * @return the ranks
     */
    @Benchmark
    public List<Standing> scoreAndRank() {
        return scorer.scoreAll(assessments).ranking().standings();
    }

    /**
     * The same number of products and sums in longs, sorted.
     *
     * @return the sums in order
     */
    @Benchmark
    public long[] bareLoop() {
        return loop.ranked();
    }
}
