package org.parindex.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parindex.text.Bilingual;

/** What a one-stop desk counts. Any of it may be unknown, which is not zero. */
public enum DossierPart implements CountPart {
    /** All that the desk had to deal with in the period: carried over, or received in it. */
    RECEIVED("tiếp nhận", "received"),
    /** Received in an earlier period, and not resolved then. */
    CARRIED_OVER("từ kỳ trước chuyển qua", "carried over"),
    /** Received in the period itself. */
    IN_PERIOD("tiếp nhận trong kỳ", "received in the period"),
    /** Received in the period, online. */
    ONLINE("tiếp nhận trực tuyến", "received online"),
    /** Received in the period, at the desk. */
    IN_PERSON("tiếp nhận trực tiếp", "received in person"),
    /** Received in the period, by post. */
    BY_POST("tiếp nhận qua bưu chính", "received by post"),
    /** Received in the period at the desk or by post, where these two are reported together. */
    IN_PERSON_OR_POST("tiếp nhận trực tiếp hoặc qua bưu chính", "received in person or by post"),
    /** Resolved in the period. */
    RESOLVED("đã giải quyết", "resolved"),
    /** Resolved before the deadline or on it. */
    RESOLVED_WITHIN("đã giải quyết trước và đúng hạn", "resolved within the deadline"),
    /** Resolved before the deadline. */
    RESOLVED_BEFORE("đã giải quyết trước hạn", "resolved before the deadline"),
    /** Resolved on the deadline. */
    RESOLVED_ON("đã giải quyết đúng hạn", "resolved on the deadline"),
    /** Resolved after the deadline. */
    RESOLVED_OVERDUE("đã giải quyết quá hạn", "resolved overdue"),
    /** Not yet resolved at the end of the period. */
    OPEN("đang giải quyết", "open"),
    /** Not yet resolved, and the deadline has not passed. */
    OPEN_WITHIN("đang giải quyết trong hạn", "open within the deadline"),
    /** Not yet resolved, and the deadline has passed. */
    OPEN_OVERDUE("đang giải quyết quá hạn", "open overdue"),
    /** Returned to the applicant without a decision. */
    RETURNED("trả lại", "returned"),
    /** Withdrawn by the applicant. */
    WITHDRAWN("công dân rút", "withdrawn"),
    /** Halted until the applicant brings more papers. */
    WAITING("chờ bổ sung giấy tờ", "waiting for papers");

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Bilingual label;

    DossierPart(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /**
     * Reads a key, or the words for people in either language: {@code in-period}, {@code tiếp nhận trong kỳ}.
     *
     * @param text the text
     * @return the part
     * @throws DossierException if there is no such part
     */
    public static DossierPart parse(String text) {
        return find(text).orElseThrow(() -> CountsText.unknown(Arrays.asList(values()), text));
    }

    /**
     * Looks a part up, as {@link #parse} does.
     *
     * @param text the text
     * @return the part, if there is such a part
     */
    public static Optional<DossierPart> find(String text) {
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
