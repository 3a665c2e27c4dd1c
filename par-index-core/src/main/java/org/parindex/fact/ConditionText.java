package org.parindex.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.text.Names;

/** The words of a {@link Condition} in files. */
final class ConditionText {

    private static final String PERCENT = "([0-9]+(?:\\.[0-9]+)?)(?: ?%)?";
    private static final Pattern FROM_TO =
            Pattern.compile("(?:from " + PERCENT + " to|từ " + PERCENT + " đến)(?: below| dưới)? " + PERCENT);
    private static final Pattern ABOVE = Pattern.compile("(?:above|trên) " + PERCENT);
    private static final Pattern AT_LEAST = Pattern.compile("at least " + PERCENT + "|từ " + PERCENT + " trở lên");
    private static final Pattern BELOW = Pattern.compile("(?:below|dưới) " + PERCENT);
    private static final Pattern AT_MOST =
            Pattern.compile("(?:at most|không quá) " + PERCENT + "|từ " + PERCENT + " trở xuống");

    private static final Map<String, Condition.Movement> MOVEMENTS = Map.of(
            "rose", Condition.Movement.ROSE,
            "tăng", Condition.Movement.ROSE,
            "fell", Condition.Movement.FELL,
            "giảm", Condition.Movement.FELL,
            "unchanged", Condition.Movement.UNCHANGED,
            "không đổi", Condition.Movement.UNCHANGED);
    private static final Map<String, Condition.Movement> IN_RANK = Map.of(
            "rank rose", Condition.Movement.ROSE,
            "tăng hạng", Condition.Movement.ROSE,
            "rank fell", Condition.Movement.FELL,
            "giảm hạng", Condition.Movement.FELL,
            "rank unchanged", Condition.Movement.UNCHANGED,
            "giữ hạng", Condition.Movement.UNCHANGED);
    private static final Map<String, Boolean> SIDES = Map.of(
            "above mean", true,
            "trên trung bình", true,
            "below mean", false,
            "dưới trung bình", false);

    private ConditionText() {}

    static Condition parse(String what, int baseYear) {
        String words = Names.normal(what);
        if (MOVEMENTS.containsKey(words)) {
            return new Condition.Moved(MOVEMENTS.getOrDefault(words, Condition.Movement.ROSE), false, baseYear);
        }
        if (IN_RANK.containsKey(words)) {
            return new Condition.Moved(IN_RANK.getOrDefault(words, Condition.Movement.ROSE), true, baseYear);
        }
        if (SIDES.containsKey(words)) {
            return new Condition.MeanSide(SIDES.getOrDefault(words, true));
        }
        return band(words)
                .orElseThrow(() -> new IllegalArgumentException(
                        "What a count counts must be such as rose, rank fell, above mean, at least 90 or from 75 to 80: \""
                                + what + "\""));
    }

    private static Optional<Condition> band(String words) {
        Matcher fromTo = FROM_TO.matcher(words);
        if (fromTo.matches()) {
            return Optional.of(new Condition.Band(number(fromTo, 1, 2), true, number(fromTo, 3), false));
        }
        String[] ends = words.split(" and | và ", 2);
        Optional<Condition.Band> first = end(ends[0]);
        if (ends.length == 1) {
            return first.map(band -> band);
        }
        Optional<Condition.Band> second = end(ends[1]);
        return first.filter(low -> low.low().isPresent())
                .flatMap(low -> second.filter(high -> high.high().isPresent())
                        .map(high ->
                                new Condition.Band(low.low(), low.lowIncluded(), high.high(), high.highIncluded())));
    }

    private static Optional<Condition.Band> end(String words) {
        Matcher above = ABOVE.matcher(words);
        Matcher atLeast = AT_LEAST.matcher(words);
        Matcher below = BELOW.matcher(words);
        Matcher atMost = AT_MOST.matcher(words);
        if (above.matches() || atLeast.matches()) {
            Optional<BigDecimal> low = above.matches() ? number(above, 1) : number(atLeast, 1, 2);
            return Optional.of(new Condition.Band(low, !above.matches(), Optional.empty(), false));
        }
        if (below.matches() || atMost.matches()) {
            Optional<BigDecimal> high = below.matches() ? number(below, 1) : number(atMost, 1, 2);
            return Optional.of(new Condition.Band(Optional.empty(), false, high, !below.matches()));
        }
        return Optional.empty();
    }

    /** The number in whichever of the groups matched. */
    private static Optional<BigDecimal> number(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return Optional.of(new BigDecimal(matcher.group(group)));
            }
        }
        return Optional.empty();
    }
}
