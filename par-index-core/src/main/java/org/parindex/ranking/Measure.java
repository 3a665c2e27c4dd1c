package org.parindex.ranking;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parindex.framework.PointSource;
import org.parindex.text.Bilingual;

/**
 * What is measured: the overall index, a component index (chỉ số thành phần), or the points from one source. All are ranked
 * and compared alike.
 */
public final class Measure implements Comparable<Measure> {

    /** The overall index. */
    public static final Measure OVERALL = new Measure(0, null);

    /** The points from documents. */
    public static final Measure DOCUMENTS = new Measure(0, PointSource.DOCUMENTS);

    /** The points from the leaders' survey. */
    public static final Measure LEADERS = new Measure(0, PointSource.LEADERS);

    /** The satisfaction of citizens. */
    public static final Measure SIPAS = new Measure(0, PointSource.SIPAS);

    /** The points from socio-economic statistics. */
    public static final Measure SOCIO_ECONOMIC = new Measure(0, PointSource.SOCIO_ECONOMIC);

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Comparator<Measure> ORDER = Comparator.comparing((Measure measure) -> measure.source != null)
            .thenComparing(measure -> measure.component)
            .thenComparing(measure -> measure.source == null ? PointSource.DOCUMENTS : measure.source);

    private final int component;
    private final @Nullable PointSource source;

    private Measure(int component, @Nullable PointSource source) {
        this.component = component;
        this.source = source;
    }

    /**
     * A component index.
     *
     * @param number the number of the component, 1 to 99
     * @return the measure
     * @throws IllegalArgumentException if the number is not 1 to 99
     */
    public static Measure component(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("The number of a component must be 1 to 99: " + number);
        }
        return new Measure(number, null);
    }

    /**
     * The points from one source.
     *
     * @param source the source
     * @return the measure
     */
    public static Measure source(PointSource source) {
        return new Measure(0, source);
    }

    /**
     * Reads {@code overall}, the number of a component, or the name of a source.
     *
     * @param text such as {@code overall}, {@code 3} or {@code sipas}
     * @return the measure
     * @throws IllegalArgumentException if it is none of these
     */
    public static Measure parse(String text) {
        if (text.equalsIgnoreCase("overall")) {
            return OVERALL;
        }
        if (NUMBER.matcher(text).matches()) {
            return component(Integer.parseInt(text));
        }
        for (PointSource source : PointSource.values()) {
            if (source.toString().equalsIgnoreCase(text)) {
                return source(source);
            }
        }
        throw new IllegalArgumentException(
                "A measure must be overall, the number of a component, documents, leaders, sipas or socio-economic: \""
                        + text + "\"");
    }

    /**
     * The number of the component.
     *
     * @return the number, if this is a component index
     */
    public Optional<Integer> componentNumber() {
        return component == 0 ? Optional.empty() : Optional.of(component);
    }

    /**
     * The words for people.
     *
     * @return the words in both languages
     */
    public Bilingual label() {
        if (source != null) {
            return source.label();
        }
        return component == 0
                ? Bilingual.of("Chỉ số chung", "Overall index")
                : Bilingual.of("Chỉ số thành phần " + component, "Component index " + component);
    }

    /** The overall index, the components by number, the sources. */
    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure measure && component == measure.component && source == measure.source;
    }

    @Override
    public int hashCode() {
        return 31 * component + Objects.hashCode(source);
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        if (source != null) {
            return source.toString();
        }
        return component == 0 ? "overall" : Integer.toString(component);
    }
}
