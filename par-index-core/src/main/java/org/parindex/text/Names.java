package org.parindex.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as people type them: with or without diacritics, composed or not, with any dash. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\s\\p{Z}]*[\\p{Pd}\\u2212][\\s\\p{Z}]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /**
     * The same spelling in one form: composed (NFC), Đ for the look-alike Ð, one hyphen with a space on either side for any
     * dash, single spaces, lower case.
     *
     * @param name a name
     * @return its normal form
     */
    public static String normal(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('ð', 'đ');
        String dashed = DASHES.matcher(composed).replaceAll(" - ");
        return SPACES.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A text on one line, with single spaces: a line separator or a no-break space is a space like any other.
     *
     * @param text a text
     * @return the text without spaces at its ends
     */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The words of a name without diacritics: {@code "TP. Hồ Chí Minh"} becomes {@code "tp ho chi minh"}.
     *
     * @param name a name
     * @return plain lower-case words, one space between them
     */
    public static String words(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(normal(name), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * What is left of a name without diacritics, spaces and signs: {@code "Bà Rịa - Vũng Tàu"} becomes {@code "bariavungtau"}.
     *
     * @param name a name
     * @return plain lower-case letters and digits
     */
    public static String folded(String name) {
        return words(name).replace(" ", "");
    }

    /**
     * The names that are spelt nearest to what was asked, to be offered, never to be taken without asking: Tiền Giang and Kiên
     * Giang are one letter apart.
     *
     * @param asked what was asked
     * @param names the names to choose from
     * @param most how many at the most
     * @return the nearest names, nearest first; empty if none is near
     */
    public static List<String> nearest(String asked, Collection<String> names, int most) {
        Map<String, String> foldedNames = new LinkedHashMap<>();
        names.forEach(name -> foldedNames.computeIfAbsent(name, Names::folded));
        return nearest(asked, foldedNames, most);
    }

    /**
     * The same among names that are folded already, for callers that ask many times.
     *
     * @param asked what was asked
     * @param foldedNames the names to choose from, each with what {@link #folded} makes of it
     * @param most how many at the most
     * @return the nearest names, nearest first; empty if none is near
     */
    public static List<String> nearest(String asked, Map<String, String> foldedNames, int most) {
        String wanted = folded(asked);
        int reach = Math.max(2, wanted.length() / 3);
        Map<String, Integer> distances = new HashMap<>();
        foldedNames.forEach((name, folded) -> {
            int distance = distance(wanted, folded);
            if (distance <= reach) {
                distances.put(name, distance);
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Levenshtein's distance: how many letters have to be put in, taken out or exchanged. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > Math.max(2, a.length() / 3)) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] line = new int[b.length() + 1];
            line[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int exchanged = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(exchanged, Math.min(above[column], line[column - 1]) + 1);
            }
            above = line;
        }
        return above[b.length()];
    }
}
