package org.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.ParIndex;
import org.parindex.points.Ratio;
import org.parindex.unit.UnitKey;
import org.parindex.unit.Units;

class WeightsCsvTest {

    private static final Units OF_2024 = ParIndex.provinces().forIndexYear(2024);

    @TempDir
    private Path folder;

    @Test
    void readsWeightsByNameOrCodeOfTheUnitsGiven() throws IOException {
        // Code 15 is Yên Bái in 2024.
        assertThat(ParIndex.readWeights(file("unit,weight\n15,847.2\nlao cai,0\n"), OF_2024))
                .isEqualTo(Map.of(new UnitKey("63", "15"), Ratio.parse("847.2"), new UnitKey("63", "10"), Ratio.ZERO));
    }

    @Test
    void readsDecimalCommasBelowAHeaderWithSemicolons() throws IOException {
        assertThat(ParIndex.readWeights(file("unit;weight\nYên Bái;847,2\n"), OF_2024))
                .isEqualTo(Map.of(new UnitKey("63", "15"), Ratio.parse("847.2")));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("weights.csv"), text);
    }
}
