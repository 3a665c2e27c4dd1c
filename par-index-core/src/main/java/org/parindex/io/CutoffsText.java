package org.parindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parindex.points.Ratio;
import org.parindex.policy.GroupCutoffs;

/** Groups in a cell: {@code A 90 B 80}, with commas or without, and with {@code ≥} where a name has spaces. */
final class CutoffsText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,/][0-9]+)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|,(?=\\s|$))\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CutoffsText() {}

    /** The groups; absent if the text is not of that form. */
    static Optional<List<GroupCutoffs.Band>> read(String text, boolean decimalCommas) {
        List<GroupCutoffs.Band> bands = new ArrayList<>();
        try {
            for (String part : BETWEEN.split(text, -1)) {
                int sign = part.indexOf('≥');
                if (sign >= 0) {
                    bands.add(band(
                            part.substring(0, sign).strip(),
                            part.substring(sign + 1).strip(),
                            decimalCommas));
                } else {
                    words(part, decimalCommas, bands);
                }
            }
            return Optional.of(bands);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Words up to a number are a name. */
    private static void words(String text, boolean decimalCommas, List<GroupCutoffs.Band> bands) {
        List<String> name = new ArrayList<>();
        for (String word : SPACE.split(text, -1)) {
            if (!name.isEmpty() && NUMBER.matcher(word).matches()) {
                bands.add(band(String.join(" ", name), word, decimalCommas));
                name.clear();
            } else {
                name.add(word);
            }
        }
        if (!name.isEmpty()) {
            throw new IllegalArgumentException("A group must have a number behind it: " + name);
        }
    }

    private static GroupCutoffs.Band band(String name, String number, boolean decimalCommas) {
        if (number.indexOf(decimalCommas ? '.' : ',') >= 0) {
            throw new IllegalArgumentException("A number must have the decimal mark of the file: " + number);
        }
        Ratio from = Forms.number(number.replace(',', '.'));
        return new GroupCutoffs.Band(Forms.group(name), from);
    }

    /** What {@link #read} reads, with decimal points. */
    static String write(GroupCutoffs cutoffs) {
        if (cutoffs.bands().isEmpty()) {
            return GroupCutoffs.unknown().toString();
        }
        boolean plain = cutoffs.bands().stream()
                .map(GroupCutoffs.Band::group)
                .noneMatch(group ->
                        SPACE.matcher(group).find() || NUMBER.matcher(group).matches());
        return cutoffs.bands().stream()
                .map(band -> band.group() + (plain ? " " : " ≥ ") + Forms.plain(band.from()))
                .collect(Collectors.joining(plain ? " " : "; "));
    }
}
