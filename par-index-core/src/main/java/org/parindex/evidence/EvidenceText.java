package org.parindex.evidence;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.text.Bilingual;
import org.parindex.text.Language;

/** The text form of evidence. */
final class EvidenceText {

    private static final String MISSING = "missing";
    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+|/[0-9]+)?)";
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "\\s+of\\s+" + NUMBER);
    private static final Pattern SLASHED = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\s*/\\s*([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern PERCENTAGE = Pattern.compile(NUMBER + "\\s*%");
    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)|value\\s+" + NUMBER);
    private static final Pattern BRACES = Pattern.compile("\\{(.*)\\}");
    private static final Pattern COUNT = Pattern.compile("([^:]*?)\\s*:\\s*(-?[0-9]{1,19})");
    private static final Pattern GATE = Pattern.compile("gate\\s+(?:yes\\s*;\\s*(.+)|no)");
    private static final Pattern GATE_ALONE = Pattern.compile("gate\\s+(?:yes\\s*;?|no\\s*;.*)");
    private static final Pattern CHANGE = Pattern.compile(NUMBER + "\\s*->\\s*" + NUMBER);
    private static final Pattern PLAN = Pattern.compile("plan\\s+" + NUMBER + "\\s+of\\s+" + NUMBER);
    private static final Pattern POINTS = Pattern.compile("points\\s+(\\S+)");
    private static final Pattern ABSENCE = Pattern.compile("(missing|n/a)(?:\\s*:\\s*(.*))?");
    /** A comma within a number, not between items. */
    private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");

    /** Of a fraction, spreadsheets make 2026-04-03, 03/04/2026, 3-Apr, Mar-45, and in Vietnamese 03-Thg4 and Thg3-45. */
    private static final Pattern DATE = Pattern.compile("[0-9]+([-/.])[0-9]+\\1[0-9]+(?:[T ].*)?"
            + "|[0-9]+[- ](?:[A-Za-z]{3}|[Tt]hg ?[0-9]+)(?:[- ][0-9]+)?"
            + "|(?:[A-Za-z]{3}|[Tt]hg ?[0-9]+)[- ][0-9]+");

    /** Spaces of every kind: a no-break space looks like any other, and a line separator would end the line. */
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** A form may hold a comma or a semicolon itself. */
    private static final Bilingual FORMS = Bilingual.same(
            Arrays.stream(Evidence.Kind.values()).map(Evidence.Kind::example).collect(Collectors.joining(" | ")));

    private EvidenceText() {}

    static void requireKey(String key) {
        if (!KEY.matcher(key).matches() || key.equals(MISSING)) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_KEY_MALFORMED, "value", key);
        }
    }

    static void requireNotNegative(Bilingual what, Ratio number) {
        if (number.signum() < 0) {
            throw EvidenceException.of(EvidenceProblem.EVIDENCE_NEGATIVE, "what", what, "value", plain(number));
        }
    }

    /** Evidence, and a reason in it, must stay on one line. */
    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
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

    static Evidence parse(String whole) {
        String text = oneLine(whole);
        Matcher absence = ABSENCE.matcher(text);
        if (absence.matches()) {
            String reason = Optional.ofNullable(absence.group(2)).orElse("");
            return absence.group(1).equals(MISSING) ? Evidence.missing(reason) : Evidence.notApplicable(reason);
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

    private static EvidenceException tallyMalformed(String text) {
        return EvidenceException.of(
                EvidenceProblem.TALLY_MALFORMED, "form", Evidence.Kind.TALLY.example(), "value", text);
    }

    static EvidenceException behindGate(Object then) {
        return EvidenceException.of(EvidenceProblem.GATE_FOLLOWED_WRONGLY, "value", then);
    }
}
