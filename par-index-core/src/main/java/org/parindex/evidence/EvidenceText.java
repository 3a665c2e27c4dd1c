package org.parindex.evidence;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parindex.dossier.DossierCounts;
import org.parindex.dossier.DossierException;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;
import org.parindex.text.Names;

/** The text form of evidence. */
final class EvidenceText {

    private static final int LONGEST = 10_000;
    private static final int MOST_DIGITS = 100;

    private static final String MISSING = "missing";
    private static final String PENDING = "pending";

    /** Words that mean something else where evidence stands; "accepted" is what an appraiser writes. */
    private static final Set<String> RESERVED = Set.of(MISSING, PENDING, "accepted");

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+|/[0-9]+)?)";
    /** How much of a text that is too long is shown. */
    private static final int SHOWN = 100;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "\\s+of\\s+" + NUMBER);
    private static final Pattern SLASHED = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*/\\s*([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern PERCENTAGE = Pattern.compile(NUMBER + "\\s*%");
    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)|value\\s+" + NUMBER);
    private static final String DOSSIERS = "dossiers ";
    private static final String ANSWERS = "answers ";
    private static final Pattern BLOCK = Pattern.compile("(?:" + NUMBER + "\\s+)?\\{([^{}]*)\\}");
    private static final Pattern ANSWER = Pattern.compile(NUMBER + "\\s*:\\s*([0-9]{1,15})");
    private static final Pattern BRACES = Pattern.compile("\\{(.*)\\}");
    private static final Pattern COUNT = Pattern.compile("([^:]*?)\\s*:\\s*(-?[0-9]{1,19})");
    private static final Pattern GATE = Pattern.compile("gate\\s+(?:yes\\s*;\\s*(.+)|no)");
    private static final Pattern GATE_ALONE = Pattern.compile("gate\\s+(?:yes\\s*;?|no\\s*;.*)");
    private static final Pattern CHANGE = Pattern.compile(NUMBER + "\\s*->\\s*" + NUMBER);
    private static final Pattern PLAN = Pattern.compile("plan\\s+" + NUMBER + "\\s+of\\s+" + NUMBER);
    private static final Pattern POINTS = Pattern.compile("points\\s+(\\S+)");
    private static final Pattern ABSENCE = Pattern.compile("(missing|pending|n/a)(?:\\s*:\\s*(.*))?");
    /** A comma within a number, not between items. */
    private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");

    /** Of a fraction, spreadsheets make 2026-04-03, 03/04/2026, 3-Apr, Mar-45, and in Vietnamese 03-Thg4 and Thg3-45. */
    private static final Pattern DATE = Pattern.compile("[0-9]+([-/.])[0-9]+\\1[0-9]+(?:[T ].*)?"
            + "|[0-9]+[- ](?:[A-Za-z]{3}|[Tt]hg ?[0-9]+)(?:[- ][0-9]+)?"
            + "|(?:[A-Za-z]{3}|[Tt]hg ?[0-9]+)[- ][0-9]+");

    /** A form may hold a comma or a semicolon itself. */
    private static final Bilingual FORMS = Bilingual.same(
            Arrays.stream(Evidence.Kind.values()).map(Evidence.Kind::example).collect(Collectors.joining(" | ")));

    private EvidenceText() {}

    static void requireKey(String key) {
        if (!KEY.matcher(key).matches() || RESERVED.contains(key)) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_KEY_MALFORMED, "value", key);
        }
    }

    static void requireNotNegative(Bilingual what, Ratio number) {
        if (number.signum() < 0) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_NEGATIVE, "what", what, "value", plain(number));
        }
    }

    static String absence(String word, String reason) {
        return word + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** Evidence, and a reason in it, must stay on one line. */
    static String oneLine(String text) {
        return Names.oneLine(text);
    }

    static String plain(Ratio number) {
        return number.decimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    static String shown(Ratio number, Language language) {
        return number.decimal().map(language::decimal).orElseGet(number::toString);
    }

    /** One number over another; a fraction stands in brackets, since 13/3 over 45 is not 13/3/45. */
    static String quotient(Ratio above, Ratio below, Language language) {
        return operand(shown(above, language)) + "/" + operand(shown(below, language));
    }

    private static String operand(String number) {
        return number.indexOf('/') < 0 ? number : "(" + number + ")";
    }

    /** Neither a text nor a number in it may be so long that reading it takes time. */
    private static void requireNotTooLong(String text) {
        if (text.length() > LONGEST) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_TOO_LONG, "most", LONGEST, "value", shortened(text));
        }
        int digits = 0;
        for (int i = 0; i < text.length() && text.length() > MOST_DIGITS; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits > MOST_DIGITS) {
                throw EvidenceException.of(
                        EvidenceProblem.EVIDENCE_NUMBER_TOO_LONG, "most", MOST_DIGITS, "value", shortened(text));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    static Evidence parse(String whole) {
        requireNotTooLong(whole);
        String text = oneLine(whole);
        Matcher absence = ABSENCE.matcher(text);
        if (absence.matches()) {
            String reason = Optional.ofNullable(absence.group(2)).orElse("");
            return switch (absence.group(1)) {
                case MISSING -> Evidence.missing(reason);
                case PENDING -> Evidence.pending(reason);
                default -> Evidence.notApplicable(reason);
            };
        }
        if (KEY.matcher(text).matches()) {
            return Evidence.level(text);
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return new Evidence.Share(number(share.group(1)), number(share.group(2)));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return new Evidence.Share(number(slashed.group(1)), number(slashed.group(2)));
        }
        Matcher percentage = PERCENTAGE.matcher(text);
        if (percentage.matches()) {
            return new Evidence.Percentage(number(percentage.group(1)));
        }
        Matcher quantity = QUANTITY.matcher(text);
        if (quantity.matches()) {
            return new Evidence.Quantity(
                    number(Optional.ofNullable(quantity.group(1)).orElseGet(() -> quantity.group(2))));
        }
        Matcher change = CHANGE.matcher(text);
        if (change.matches()) {
            return new Evidence.Change(number(change.group(1)), number(change.group(2)));
        }
        Matcher plan = PLAN.matcher(text);
        if (plan.matches()) {
            return new Evidence.Plan(number(plan.group(1)), number(plan.group(2)));
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return new Evidence.GivenPoints(points(points.group(1)));
        }
        Matcher gate = GATE.matcher(text);
        if (gate.matches()) {
            String then = gate.group(1);
            if (then == null) {
                return Evidence.gateClosed();
            }
            // Refused before it is read, so that no chain of gates, however long, is followed.
            if (GATE.matcher(then).matches()) {
                throw behindGate(then);
            }
            return Evidence.gate(parse(then));
        }
        if (text.startsWith(DOSSIERS)) {
            return dossiers(text);
        }
        if (text.startsWith(ANSWERS)) {
            return answers(text);
        }
        Matcher braces = BRACES.matcher(text);
        if (braces.matches()) {
            return braced(text, braces.group(1).strip());
        }
        throw unreadable(text);
    }

    private static EvidenceException unreadable(String text) {
        if (text.isEmpty()) {
            return EvidenceException.of(EvidenceProblem.EVIDENCE_BLANK);
        }
        if (DATE.matcher(text).matches()) {
            return EvidenceException.of(EvidenceProblem.EVIDENCE_IS_DATE, "value", text);
        }
        if (GATE_ALONE.matcher(text).matches()) {
            return EvidenceException.of(EvidenceProblem.GATE_WITHOUT_SENSE, "value", text);
        }
        if (COMMA.matcher(text).find()) {
            return EvidenceException.of(EvidenceProblem.EVIDENCE_WITH_COMMA, "value", text);
        }
        return EvidenceException.of(EvidenceProblem.EVIDENCE_MALFORMED, "value", text, "forms", FORMS);
    }

    /** A number of one of the patterns, which leave only a zero below the line to fear. */
    private static Ratio number(String text) {
        try {
            return Ratio.parse(text);
        } catch (IllegalArgumentException e) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_OVER_ZERO, "value", text);
        }
    }

    private static Points points(String text) {
        try {
            return Points.parse(text);
        } catch (IllegalArgumentException e) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_POINTS_MALFORMED, "value", text);
        }
    }

    private static Evidence braced(String text, String inside) {
        if (inside.isEmpty()) {
            return Evidence.items(ImmutableSortedSet.of());
        }
        String[] parts = inside.split("\\s*,\\s*", -1);
        if (inside.indexOf(':') < 0) {
            ImmutableSortedSet<String> done = ImmutableSortedSet.copyOf(parts);
            if (done.size() < parts.length) {
                throw EvidenceException.of(EvidenceProblem.EVIDENCE_ITEM_TWICE, "value", text);
            }
            return Evidence.items(done);
        }
        SortedMap<String, Long> counts = new TreeMap<>();
        for (String part : parts) {
            Matcher count = COUNT.matcher(part);
            if (!count.matches()) {
                throw tallyMalformed(text);
            }
            long number = count(count.group(2), text);
            if (counts.put(count.group(1), number) != null) {
                throw EvidenceException.of(EvidenceProblem.EVIDENCE_SEVERITY_TWICE, "value", text);
            }
        }
        return Evidence.tally(counts);
    }

    private static long count(String digits, String text) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw tallyMalformed(text);
        }
    }

    private static Evidence dossiers(String text) {
        try {
            return new Evidence.Dossiers(DossierCounts.parse(text));
        } catch (DossierException e) {
            throw EvidenceException.of(e.fault());
        }
    }

    private static Evidence answers(String text) {
        List<Evidence.Answers.Block> blocks = new ArrayList<>();
        for (String part : text.substring(ANSWERS.length()).split("\\+", -1)) {
            Matcher block = BLOCK.matcher(part.strip());
            if (!block.matches()) {
                throw answersMalformed(text);
            }
            SortedMap<Ratio, Long> counts = new TreeMap<>();
            for (String one :
                    block.group(2).isBlank() ? new String[0] : block.group(2).split(",", -1)) {
                Matcher answer = ANSWER.matcher(one.strip());
                if (!answer.matches() || counts.put(number(answer.group(1)), Long.parseLong(answer.group(2))) != null) {
                    throw answersMalformed(text);
                }
            }
            Ratio weight = Optional.ofNullable(block.group(1))
                    .map(EvidenceText::number)
                    .orElse(Ratio.ONE);
            blocks.add(new Evidence.Answers.Block(weight, counts));
        }
        return new Evidence.Answers(blocks);
    }

    private static EvidenceException answersMalformed(String text) {
        return EvidenceException.of(
                EvidenceProblem.ANSWERS_MALFORMED, "form", Evidence.Kind.ANSWERS.example(), "value", text);
    }

    /** How many answers there were by what each is worth. */
    static String shown(SortedMap<Ratio, Long> counts, Language language) {
        return counts.entrySet().stream()
                .map(entry -> shown(entry.getKey(), language) + ": " + language.count(entry.getValue()))
                .collect(Collectors.joining("; ", "{", "}"));
    }

    private static EvidenceException tallyMalformed(String text) {
        return EvidenceException.of(
                EvidenceProblem.TALLY_MALFORMED, "form", Evidence.Kind.TALLY.example(), "value", text);
    }

    static EvidenceException behindGate(Object then) {
        return EvidenceException.of(EvidenceProblem.GATE_FOLLOWED_WRONGLY, "value", then);
    }
}
