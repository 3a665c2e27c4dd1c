package org.parindex.io;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parindex.points.Points;
import org.parindex.points.Ratio;
import org.parindex.rule.AgainstBase;
import org.parindex.rule.Band;
import org.parindex.rule.Bands;
import org.parindex.rule.Bound;
import org.parindex.rule.Checklist;
import org.parindex.rule.Deduction;
import org.parindex.rule.DeductionBySeverity;
import org.parindex.rule.Direct;
import org.parindex.rule.Gate;
import org.parindex.rule.Item;
import org.parindex.rule.Levels;
import org.parindex.rule.Linear;
import org.parindex.rule.PerItem;
import org.parindex.rule.PlanFulfilment;
import org.parindex.rule.Proportional;
import org.parindex.rule.ScoringRule;
import org.parindex.rule.ScoringRule.Kind;
import org.parindex.text.Bilingual;

/**
 * A part of a rule, such as its bands. Every document says a rule by its kind and its parts, so the kinds are taken apart and put
 * together here only, and a document need know no more than how it says each type of part.
 *
 * @param <T> what the part is
 */
final class RulePart<T> {

    static final RulePart<List<Item>> LEVELS = new RulePart<>(Type.ITEMS, "levels");
    static final RulePart<List<Item>> ITEMS = new RulePart<>(Type.ITEMS, "items");
    static final RulePart<List<Item>> SEVERITIES = new RulePart<>(Type.ITEMS, "severities");
    static final RulePart<List<Band>> BANDS = new RulePart<>(Type.BANDS, "bands");
    static final RulePart<Bound> SCORES_FROM = new RulePart<>(Type.BOUND, "zeroBelow", "zeroUpTo");
    static final RulePart<Bound> FULL_FROM = new RulePart<>(Type.BOUND, "fullFrom", "fullAbove");
    static final RulePart<Points> EACH = new RulePart<>(Type.POINTS, "each");
    static final RulePart<Bilingual> CONDITION = new RulePart<>(Type.NAME, "condition");
    static final RulePart<ScoringRule> THEN = new RulePart<>(Type.RULE, "then");
    static final RulePart<Linear.Of> OF = new RulePart<>(Linear.Of.values(), "of");
    static final RulePart<Ratio> ZERO_AT = new RulePart<>(Type.NUMBER, "zeroAt");
    static final RulePart<Ratio> FULL_AT = new RulePart<>(Type.NUMBER, "fullAt");
    static final RulePart<AgainstBase.Direction> DIRECTION =
            new RulePart<>(AgainstBase.Direction.values(), "direction");
    static final RulePart<AgainstBase.Base> BASE = new RulePart<>(AgainstBase.Base.values(), "base");

    private static final ImmutableListMultimap<Kind, RulePart<?>> PARTS =
            ImmutableListMultimap.<Kind, RulePart<?>>builder()
                    .put(Kind.LEVELS, LEVELS)
                    .put(Kind.BANDS, BANDS)
                    .putAll(Kind.PROPORTIONAL, SCORES_FROM, FULL_FROM)
                    .put(Kind.CHECKLIST, ITEMS)
                    .put(Kind.PER_ITEM, EACH)
                    .put(Kind.DEDUCTION, EACH)
                    .put(Kind.DEDUCTION_BY_SEVERITY, SEVERITIES)
                    .putAll(Kind.GATE, CONDITION, THEN)
                    .putAll(Kind.LINEAR, OF, ZERO_AT, FULL_AT)
                    .putAll(Kind.AGAINST_BASE, DIRECTION, BASE, BANDS)
                    .putAll(Kind.PLAN_FULFILMENT, SCORES_FROM, FULL_FROM)
                    .build();

    private final Type type;
    private final List<String> keys;
    private final List<T> words;

    private RulePart(Type type, String... keys) {
        this.type = type;
        this.keys = List.of(keys);
        this.words = List.of();
    }

    private RulePart(T[] words, String key) {
        this.type = Type.WORD;
        this.keys = List.of(key);
        this.words = List.of(words);
    }

    /** What a part is. */
    enum Type {
        /** A list of {@link Item}. */
        ITEMS,
        /** A list of {@link Band}. */
        BANDS,
        /** A {@link Bound}; of two keys, the first is for a bound that is included. */
        BOUND,
        /** {@link Points}. */
        POINTS,
        /** A {@link Ratio}. */
        NUMBER,
        /** A {@link Bilingual}. */
        NAME,
        /** A word of a fixed list. */
        WORD,
        /** A {@link ScoringRule}. */
        RULE
    }

    Type type() {
        return type;
    }

    /** Its key, or the two keys of which a rule has one. */
    List<String> keys() {
        return keys;
    }

    /** The words that it may be, if it is a word. */
    List<T> words() {
        return words;
    }

    /** The parts of a kind of rule, in the order of documents. */
    static List<RulePart<?>> of(Kind kind) {
        return PARTS.get(kind);
    }

    /** What the parts of one rule are. */
    static final class Values {

        private final Map<RulePart<?>, Object> values = new LinkedHashMap<>();

        <T> Values put(RulePart<T> part, T value) {
            values.put(part, value);
            return this;
        }

        /** The part, which must be there. */
        @SuppressWarnings("unchecked") // only put writes
        <T> T get(RulePart<T> part) {
            Object value = values.get(part);
            if (value == null) {
                throw new IllegalStateException("A rule must have its part: " + part.keys);
            }
            return (T) value;
        }

        boolean has(RulePart<?> part) {
            return values.containsKey(part);
        }
    }

    /** The rule that is made of these parts. */
    static ScoringRule rule(Kind kind, Values parts) {
        return switch (kind) {
            case LEVELS -> new Levels(parts.get(LEVELS));
            case BANDS -> new Bands(parts.get(BANDS));
            case PROPORTIONAL -> new Proportional(parts.get(SCORES_FROM), parts.get(FULL_FROM));
            case CHECKLIST -> new Checklist(parts.get(ITEMS));
            case PER_ITEM -> new PerItem(parts.get(EACH));
            case DEDUCTION -> new Deduction(parts.get(EACH));
            case DEDUCTION_BY_SEVERITY -> new DeductionBySeverity(parts.get(SEVERITIES));
            case GATE -> new Gate(parts.get(CONDITION), parts.get(THEN));
            case LINEAR -> new Linear(parts.get(OF), parts.get(ZERO_AT), parts.get(FULL_AT));
            case AGAINST_BASE -> new AgainstBase(parts.get(DIRECTION), parts.get(BASE), parts.get(BANDS));
            case PLAN_FULFILMENT -> new PlanFulfilment(parts.get(SCORES_FROM), parts.get(FULL_FROM));
            case DIRECT -> new Direct();
        };
    }

    /** The parts of a rule. */
    static Values values(ScoringRule rule) {
        Values parts = new Values();
        if (rule instanceof Levels levels) {
            parts.put(LEVELS, levels.levels());
        } else if (rule instanceof Bands bands) {
            parts.put(BANDS, bands.bands());
        } else if (rule instanceof Proportional share) {
            parts.put(SCORES_FROM, share.scoresFrom()).put(FULL_FROM, share.fullFrom());
        } else if (rule instanceof Checklist list) {
            parts.put(ITEMS, list.items());
        } else if (rule instanceof PerItem item) {
            parts.put(EACH, item.each());
        } else if (rule instanceof Deduction deduction) {
            parts.put(EACH, deduction.each());
        } else if (rule instanceof DeductionBySeverity deduction) {
            parts.put(SEVERITIES, deduction.severities());
        } else if (rule instanceof Gate gate) {
            parts.put(CONDITION, gate.condition()).put(THEN, gate.then());
        } else if (rule instanceof Linear linear) {
            parts.put(OF, linear.of()).put(ZERO_AT, linear.zeroAt()).put(FULL_AT, linear.fullAt());
        } else if (rule instanceof AgainstBase change) {
            parts.put(DIRECTION, change.direction()).put(BASE, change.base()).put(BANDS, change.bands());
        } else if (rule instanceof PlanFulfilment plan) {
            parts.put(SCORES_FROM, plan.scoresFrom()).put(FULL_FROM, plan.fullFrom());
        }
        return parts;
    }
}
