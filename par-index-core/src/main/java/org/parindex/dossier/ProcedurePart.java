package org.parindex.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parindex.text.Bilingual;

/** Procedures that are offered online, in part or in full, by the level that decides them. */
public enum ProcedurePart implements CountPart {
    /** All of them. */
    PROCEDURES("thủ tục trực tuyến", "online procedures"),
    /** Partly online: a step remains to be taken at the desk. */
    PARTIAL("trực tuyến một phần", "partial"),
    /** Partly online, decided by the province. */
    PARTIAL_PROVINCE("một phần cấp tỉnh", "partial (province)"),
    /** Partly online, decided by a district. */
    PARTIAL_DISTRICT("một phần cấp huyện", "partial (districts)"),
    /** Partly online, decided by a commune. */
    PARTIAL_COMMUNE("một phần cấp xã", "partial (communes)"),
    /** Fully online. */
    FULL("trực tuyến toàn trình", "full"),
    /** Fully online, decided by the province. */
    FULL_PROVINCE("toàn trình cấp tỉnh", "full (province)"),
    /** Fully online, decided by a district. */
    FULL_DISTRICT("toàn trình cấp huyện", "full (districts)"),
    /** Fully online, decided by a commune. */
    FULL_COMMUNE("toàn trình cấp xã", "full (communes)");

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Bilingual label;

    ProcedurePart(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads a key, or the words for people in either language.
     *
     * @param text such as {@code partial-district}
     * @return the part
     * @throws DossierException if there is no such part
     */
    public static ProcedurePart parse(String text) {
        return find(text).orElseThrow(() -> CountsText.unknown(Arrays.asList(values()), text));
    }

    /**
     * Looks a part up, as {@link #parse} does.
     *
     * @param text the text
     * @return the part, if there is such a part
     */
    public static Optional<ProcedurePart> find(String text) {
        return CountsText.find(Arrays.asList(values()), text);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
