package org.parindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.rule.Band;
import org.parindex.rule.Bound;
import org.parindex.rule.Item;
import org.parindex.rule.Linear;
import org.parindex.rule.ScoringRule;
import org.parindex.rule.ScoringRule.Kind;
import org.parindex.text.Bilingual;

/**
 * Rules on one line, for a cell of a spreadsheet: {@code proportional: zero below 80%; full from 100%}. Names stand in parentheses,
 * {@code (Nhẹ | Minor)}; within them {@code \} takes a sign as it is.
 */
final class RuleText {

    private static final String NUMBER = "-?[0-9]+(?:[.,/][0-9]+)?";
    private static final Pattern ITEM = Pattern.compile("([^=(]+)=\\s*(" + NUMBER + ")\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern BAND = Pattern.compile("(?:(from|above)\\s+(" + NUMBER
            + ")\\s*%\\s*)?(?:(below|up\\s+to)\\s+(" + NUMBER + ")\\s*%\\s*)?=\\s*(" + NUMBER + ")");
    private static final Pattern ZERO = Pattern.compile("zero\\s+(below|up\\s+to)\\s+(" + NUMBER + ")\\s*%");
    private static final Pattern FULL = Pattern.compile("full\\s+(from|above)\\s+(" + NUMBER + ")\\s*%");
    private static final Pattern THEN = Pattern.compile("\\s*then\\s+(.+)", Pattern.DOTALL);
    private static final Pattern LINEAR = Pattern.compile("(\\S+)\\s+(" + NUMBER + ")\\s+to\\s+(" + NUMBER + ")");
    private static final Pattern AGAINST = Pattern.compile("(\\S+)\\s+of\\s+(\\S+)");

    private static final String ITEM_EXAMPLE = "yes = 1 (Có | Yes); no = 0 (Không | No)";
    private static final String BAND_EXAMPLE = "below 50% = 0; from 50% below 80% = 0.5; from 80% = 1";
    private static final String BOUND_EXAMPLE = "zero below 80%; full from 100%";
    private static final Map<Kind, String> EXAMPLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.LEVELS, ITEM_EXAMPLE),
            Map.entry(Kind.BANDS, BAND_EXAMPLE),
            Map.entry(Kind.PROPORTIONAL, BOUND_EXAMPLE),
            Map.entry(Kind.CHECKLIST, ITEM_EXAMPLE),
            Map.entry(Kind.PER_ITEM, "0.25"),
            Map.entry(Kind.DEDUCTION, "0.25"),
            Map.entry(Kind.DEDUCTION_BY_SEVERITY, ITEM_EXAMPLE),
            Map.entry(Kind.GATE, "(Đã duyệt | Approved) then per-item: 0.25"),
            Map.entry(Kind.LINEAR, Linear.Of.PERCENTAGE + " 0 to 100"),
            Map.entry(Kind.AGAINST_BASE, "reduction of plan; below 10% = 0; from 10% = 1"),
            Map.entry(Kind.PLAN_FULFILMENT, BOUND_EXAMPLE)));

    private final boolean decimalCommas;
    private final Position at;
    private final List<Problem> problems;

    /** How many gates were read so far. */
    private int gates;

    private RuleText(boolean decimalCommas, Position at, List<Problem> problems) {
        this.decimalCommas = decimalCommas;
        this.at = at;
        this.problems = problems;
    }

    /** The rule; absent if any part of it cannot be read, which is noted as a problem. */
    static Optional<ScoringRule> read(String text, boolean decimalCommas, Position at, List<Problem> problems) {
        return new RuleText(decimalCommas, at, problems).rule(text);
    }

    private Optional<ScoringRule> rule(String text) {
        int colon = text.indexOf(':');
        String word = (colon < 0 ? text : text.substring(0, colon)).strip();
        Optional<Kind> kind = word(word, Arrays.asList(Kind.values()));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        int before = problems.size();
        RulePart.Values parts = new RulePart.Values();
        switch (kind.get()) {
            case LEVELS -> parts.put(RulePart.LEVELS, items(kind.get(), rest));
            case CHECKLIST -> parts.put(RulePart.ITEMS, items(kind.get(), rest));
            case DEDUCTION_BY_SEVERITY -> parts.put(RulePart.SEVERITIES, items(kind.get(), rest));
            case BANDS -> parts.put(RulePart.BANDS, bands(kind.get(), split(rest, ';')));
            case PROPORTIONAL, PLAN_FULFILMENT -> bounds(kind.get(), rest, parts);
            case PER_ITEM, DEDUCTION ->
                parse(kind.get(), rest, Forms::points).ifPresent(each -> parts.put(RulePart.EACH, each));
            case GATE -> gate(rest, parts);
            case LINEAR -> linear(rest, parts);
            case AGAINST_BASE -> againstBase(rest, parts);
            case DIRECT -> {
                if (!rest.isEmpty()) {
                    malformed(kind.get(), rest);
                }
            }
        }
        return problems.size() == before ? Optional.of(RulePart.rule(kind.get(), parts)) : Optional.empty();
    }

    private List<Item> items(Kind kind, String text) {
        List<Item> items = new ArrayList<>();
        for (String part : split(text, ';')) {
            Matcher form = ITEM.matcher(part);
            Optional<Bilingual> name = form.matches() ? name(form.group(3)) : Optional.empty();
            Optional<Points> points = name.flatMap(any -> number(form.group(2), Forms::points));
            if (points.isPresent()) {
                items.add(new Item(form.group(1).strip(), name.orElseThrow(), points.get()));
            } else {
                malformed(kind, part);
            }
        }
        return items;
    }

    private List<Band> bands(Kind kind, List<String> texts) {
        List<Band> bands = new ArrayList<>();
        for (String part : texts) {
            Matcher form = BAND.matcher(part);
            Optional<Points> points = form.matches() ? number(form.group(5), Forms::points) : Optional.empty();
            Optional<Bound> begins = points.isEmpty() ? Optional.empty() : bound(form.group(1), form.group(2));
            Optional<Bound> ends = points.isEmpty() ? Optional.empty() : bound(form.group(3), form.group(4));
            if (points.isPresent()
                    && begins.isPresent() == (form.group(1) != null)
                    && ends.isPresent() == (form.group(3) != null)) {
                bands.add(new Band(begins, ends, points.get()));
            } else {
                malformed(kind, part);
            }
        }
        return bands;
    }

    /** A bound, as the word before it says. */
    private Optional<Bound> bound(@Nullable String word, @Nullable String percent) {
        if (word == null || percent == null) {
            return Optional.empty();
        }
        boolean included = word.equals("from") || word.equals("below");
        return number(percent, Forms::number).map(number -> new Bound(number, included));
    }

    private void bounds(Kind kind, String text, RulePart.Values parts) {
        List<String> two = split(text, ';');
        Matcher zero = ZERO.matcher(two.get(0));
        Matcher full = FULL.matcher(two.get(two.size() - 1));
        Optional<Bound> scoresFrom = zero.matches() ? bound(zero.group(1), zero.group(2)) : Optional.empty();
        Optional<Bound> fullFrom = full.matches() ? bound(full.group(1), full.group(2)) : Optional.empty();
        if (two.size() == 2 && scoresFrom.isPresent() && fullFrom.isPresent()) {
            parts.put(RulePart.SCORES_FROM, scoresFrom.get()).put(RulePart.FULL_FROM, fullFrom.get());
        } else {
            malformed(kind, text);
        }
    }

    private void gate(String text, RulePart.Values parts) {
        gates++;
        // That a gate follows a gate, the rule says itself; a longer chain, however long, is not followed.
        if (gates > 2) {
            malformed(Kind.GATE, text);
            return;
        }
        int end = closing(text);
        Optional<Bilingual> condition = end < 0 ? Optional.empty() : name(text.substring(1, end));
        Matcher then = THEN.matcher(text.substring(end + 1));
        if (condition.isEmpty() || !then.matches()) {
            malformed(Kind.GATE, text);
            return;
        }
        parts.put(RulePart.CONDITION, condition.get());
        rule(then.group(1)).ifPresent(rule -> parts.put(RulePart.THEN, rule));
    }

    private void linear(String text, RulePart.Values parts) {
        Matcher form = LINEAR.matcher(text);
        Optional<Ratio> zeroAt = form.matches() ? number(form.group(2), Forms::number) : Optional.empty();
        Optional<Ratio> fullAt = zeroAt.flatMap(any -> number(form.group(3), Forms::number));
        if (zeroAt.isEmpty() || fullAt.isEmpty()) {
            malformed(Kind.LINEAR, text);
            return;
        }
        word(form.group(1), RulePart.OF.words())
                .ifPresent(of -> parts.put(RulePart.OF, of)
                        .put(RulePart.ZERO_AT, zeroAt.get())
                        .put(RulePart.FULL_AT, fullAt.get()));
    }

    private void againstBase(String text, RulePart.Values parts) {
        List<String> segments = split(text, ';');
        Matcher form = AGAINST.matcher(segments.get(0));
        if (!form.matches()) {
            malformed(Kind.AGAINST_BASE, segments.get(0));
            return;
        }
        word(form.group(1), RulePart.DIRECTION.words())
                .ifPresent(direction -> parts.put(RulePart.DIRECTION, direction));
        word(form.group(2), RulePart.BASE.words()).ifPresent(base -> parts.put(RulePart.BASE, base));
        parts.put(RulePart.BANDS, bands(Kind.AGAINST_BASE, segments.subList(1, segments.size())));
    }

    private <T> Optional<T> word(String word, List<T> words) {
        Optional<T> known = words.stream()
                .filter(one -> one.toString().equalsIgnoreCase(word))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(Documents.unknownWord(at, "rule", word, words));
        }
        return known;
    }

    private <T> Optional<T> parse(Kind kind, String text, Function<String, T> form) {
        Optional<T> read = number(text, form);
        if (read.isEmpty()) {
            malformed(kind, text);
        }
        return read;
    }

    /** A number with the decimal mark of the file. */
    private <T> Optional<T> number(String text, Function<String, T> form) {
        if (!decimalCommas && text.indexOf(',') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.apply(text.replace(',', '.')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void malformed(Kind kind, String text) {
        String example = EXAMPLES.getOrDefault(kind, "");
        problems.add(Problem.of(
                DocumentProblem.RULE_MALFORMED,
                at,
                "value",
                text,
                "example",
                kind + (example.isEmpty() ? "" : ": " + (decimalCommas ? example.replace('.', ',') : example))));
    }

    /** {@code vi | en}, neither blank. */
    private static Optional<Bilingual> name(String text) {
        List<String> two = split(text, '|');
        return two.size() == 2 && !two.get(0).isBlank() && !two.get(1).isBlank()
                ? Optional.of(Bilingual.of(plain(two.get(0)), plain(two.get(1))))
                : Optional.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /** The parts between separators that stand outside parentheses. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            } else if (sign == separator && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** Where the parenthesis is closed with which a text begins; -1 if there is none. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth--;
            }
            if (depth == 0) {
                return i < text.length() && text.charAt(i) == ')' ? i : -1;
            }
        }
        return -1;
    }

    /** What {@link #read} reads, with decimal points. */
    static String write(ScoringRule rule) {
        RulePart.Values parts = RulePart.values(rule);
        String rest = switch (rule.kind()) {
            case GATE -> written(parts.get(RulePart.CONDITION)) + " then " + write(parts.get(RulePart.THEN));
            case LINEAR ->
                parts.get(RulePart.OF) + " " + Forms.plain(parts.get(RulePart.ZERO_AT)) + " to "
                        + Forms.plain(parts.get(RulePart.FULL_AT));
            case AGAINST_BASE ->
                parts.get(RulePart.DIRECTION) + " of " + parts.get(RulePart.BASE) + "; "
                        + bands(parts.get(RulePart.BANDS));
            default ->
                RulePart.of(rule.kind()).stream()
                        .map(part -> written(part, parts.get(part)))
                        .collect(Collectors.joining("; "));
        };
        return rule.kind() + (rest.isEmpty() ? "" : ": " + rest);
    }

    @SuppressWarnings("unchecked") // the type says what the part is
    private static String written(RulePart<?> part, Object value) {
        return switch (part.type()) {
            case ITEMS ->
                ((List<Item>) value)
                        .stream()
                                .map(item -> item.key() + " = " + item.points() + " " + written(item.name()))
                                .collect(Collectors.joining("; "));
            case BANDS -> bands((List<Band>) value);
            case BOUND ->
                part.equals(RulePart.SCORES_FROM)
                        ? "zero " + written((Bound) value, "below", "up to")
                        : "full " + written((Bound) value, "from", "above");
            default -> value.toString();
        };
    }

    private static String bands(List<Band> bands) {
        return bands.stream()
                .map(band -> band.begins()
                                .map(bound -> written(bound, "from", "above") + " ")
                                .orElse("")
                        + band.ends()
                                .map(bound -> written(bound, "below", "up to") + " ")
                                .orElse("")
                        + "= " + band.points())
                .collect(Collectors.joining("; "));
    }

    private static String written(Bound bound, String included, String excluded) {
        return (bound.included() ? included : excluded) + " " + Forms.plain(bound.percent()) + "%";
    }

    private static String written(Bilingual name) {
        return "(" + escaped(name.vi()) + " | " + escaped(name.en()) + ")";
    }

    /** Parentheses that match need no sign before them. */
    private static String escaped(String text) {
        String signs = matches(text) ? "[\\\\|]" : "[\\\\|()]";
        return text.replaceAll(signs, "\\\\$0");
    }

    private static boolean matches(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
