package org.parindex.framework;

import java.util.Arrays;
import java.util.Locale;
import org.parindex.text.Bilingual;

/** Where points come from: the second partition of the same 100 points, beside the components. */
public enum PointSource {
    /** Documents, appraised by the ministry. */
    DOCUMENTS("Tài liệu kiểm chứng", "Documents"),

    /** The survey of leaders and council deputies. */
    LEADERS("Điều tra XHH lãnh đạo quản lý", "Leaders' survey"),

    /** The satisfaction of citizens with the service of state agencies. */
    SIPAS("SIPAS", "SIPAS"),

    /** Statistics of socio-economic development. */
    SOCIO_ECONOMIC("Phát triển kinh tế - xã hội", "Socio-economic");

    private final Bilingual label;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    PointSource(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads the English word.
     *
     * @param text {@code documents}, {@code leaders}, {@code sipas} or {@code socio-economic}, in any case
     * @return the source
     * @throws IllegalArgumentException if there is no such source
     */
    public static PointSource parse(String text) {
        return Arrays.stream(values())
                .filter(source -> source.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A source of points must be documents, leaders, sipas or socio-economic: \"" + text + "\""));
    }

    /**
     * Whether people were asked: leaders, or citizens.
     *
     * @return true for a survey
     */
    public boolean isSurvey() {
        return this == LEADERS || this == SIPAS;
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        return label;
    }

    /** The English word in lower case, words joined by a hyphen. */
    @Override
    public String toString() {
        return word;
    }
}
