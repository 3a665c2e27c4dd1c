package org.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parindex.ParIndex;
import org.parindex.io.PublishedCsv;
import org.parindex.published.PublishedFigures;
import org.parindex.text.Language;

class UnitStoryTest {

    @Test
    void tellsAPrintedChangeOfWhichTheSeriesKnowsNoEnd() {
        String story =
                story("a,2023,Huế,overall,value-change,+0.19,2022,s", "b,2023,Huế,overall,rank-change,+7,2022,s");

        assertThat(story)
                .contains("2023  Overall index: +0.19 percentage points against 2022 (press: A)")
                .contains("2023  Overall index: +7 places against 2022 (press: A)");
    }

    @Test
    void tellsNoChangeTwice() {
        assertThat(story(
                        "a,2023,Huế,overall,value,88.38,,s",
                        "b,2023,Huế,overall,value-change,+1.82,2022,s",
                        "c,2023,Huế,overall,rank,17,,s",
                        "d,2023,Huế,overall,rank-change,+2,2022,s"))
                .doesNotContain("Also published");
    }

    @Test
    void tellsBothOfTwoChangesThatCannotBothBeTrue() {
        // Hà Nội 2021, 10th, was 8th in 2020; one source prints that it rose two places.
        assertThat(new UnitStory(ParIndex.published(), "Hà Nội").text(Language.EN))
                .contains("2021  Overall index: -2 places against 2020 (press: viet-jo.com; sources disagree)")
                .contains("2021  Overall index: +2 places against 2020 (press: chaovietnam.co.kr; sources disagree)");
    }

    @Test
    void tellsAChangeOverSeveralYears() {
        // 11th in 2019, 36th in 2016, both printed; the series shows changes since the year before alone.
        assertThat(new UnitStory(ParIndex.published(), "An Giang").text(Language.EN))
                .contains("2019  Overall index: +25 places against 2016 (press: baoangiang.com.vn)");
    }

    private static String story(String... rows) {
        Map<String, String> documents = Map.of(
                "sources.csv", "id,publisher,address,status,note\ns,A,,press,\n",
                "facts.csv",
                        "id,year,unit,measure,kind,figure,base_year,sources,status\n" + String.join(",press\n", rows)
                                + ",press\n",
                "held.csv", "id,row,year,subject,measure,kind,statement,source\nH1,1,2022,n,overall,mean,M,s\n");
        PublishedFigures published = PublishedCsv.read(
                name -> documents.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8),
                ParIndex.provinces(),
                List.of(),
                Map.of());
        return new UnitStory(published, "Thừa Thiên Huế").text(Language.EN);
    }
}
