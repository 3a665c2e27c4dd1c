package org.parindex.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.parindex.framework.Framework;
import org.parindex.io.FrameworkJson;
import org.parindex.score.GeneratedFramework;

/** A framework document: reading and checking it, and what Jackson needs to read the same bytes and check nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadBenchmark {

    /** How many leaves the framework has, in multiples of 88. */
    @Param({"88", "352"})
    public int leaves;

    private byte[] document;
    private ObjectMapper jackson;

    /** Writes the document. */
    @Setup
    public void prepare() {
        document = FrameworkJson.write(GeneratedFramework.of(leaves / 88)).getBytes(StandardCharsets.UTF_8);
        jackson = new ObjectMapper();
    }

    /**
     * Bytes to a checked framework.
     *
     * @return the framework
     */
    @Benchmark
    public Framework read() {
        return FrameworkJson.read("generated.json", document, List.of());
    }

    /**
     * Bytes to a tree of Jackson.
     *
     * @return the tree
     * @throws IOException if the bytes are no JSON
     */
    @Benchmark
    public JsonNode jacksonAlone() throws IOException {
        return jackson.readTree(document);
    }
}
