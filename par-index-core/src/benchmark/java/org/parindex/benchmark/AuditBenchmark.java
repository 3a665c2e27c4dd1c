package org.parindex.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parindex.ParIndex;
import org.parindex.audit.Audit;
import org.parindex.audit.Doubt;
import org.parindex.fact.Fact;

/** The audit of the bundled facts, warm and as the first thing that a process does, and the least that any check of them must do. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AuditBenchmark {

    private List<Fact> facts;

    /** Loads the facts. */
    @Setup
    public void prepare() {
        facts = ParIndex.published().facts();
    }

    /**
     * All conflicts and notes, in a process that has done so before.
     *
     * @return the doubts
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    @Fork(2)
    public List<Doubt> audit() {
        return Audit.of(facts, ParIndex.provinces()).doubts();
    }

    /**
     * The same, once in a new process.
     *
     * @return the doubts
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(10)
    public List<Doubt> firstAudit() {
        return audit();
    }

    /**
     * Each fact compared with each other: how many are about the same.
     *
     * @return the number
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    @Fork(2)
    public int bareLoop() {
        int same = 0;
        for (Fact one : facts) {
            for (Fact other : facts) {
                same += one.subject().indexYear() == other.subject().indexYear()
                                && one.subject()
                                        .measure()
                                        .equals(other.subject().measure())
                                && one.subject().scope().equals(other.subject().scope())
                        ? 1
                        : 0;
            }
        }
        return same;
    }
}
