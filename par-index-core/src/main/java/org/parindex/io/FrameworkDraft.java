package org.parindex.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.parindex.dossier.DossierRate;
import org.parindex.framework.Criterion;
import org.parindex.framework.CriterionId;
import org.parindex.framework.Decision;
import org.parindex.framework.Framework;
import org.parindex.framework.FrameworkProblem;
import org.parindex.framework.Group;
import org.parindex.framework.Leaf;
import org.parindex.framework.PointSource;
import org.parindex.framework.Policies;
import org.parindex.points.Points;
import org.parindex.problem.Fault;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.Provenance;
import org.parindex.provenance.Status;
import org.parindex.rule.RuleProblem;
import org.parindex.rule.ScoringRule;
import org.parindex.text.Bilingual;
import org.parindex.unit.UnitKind;

/**
 * What could be read of a framework. Where a part could not, something harmless stands in its place, and what would be said because
 * of that is left out, so that all else can be checked at once.
 */
final class FrameworkDraft {

    /** Stands for a number that cannot be read; no document of sense has it. */
    private static final CriterionId NO_ID = CriterionId.parse("9999.9999.9999.9999.9999");

    private static final Bilingual NO_NAME = Bilingual.same("?");
    private static final Provenance NO_PROVENANCE = Provenance.of(Status.UNVERIFIED, "");

    private static final Set<ProblemKind> OF_IDS = Set.of(
            FrameworkProblem.ID_TWICE,
            FrameworkProblem.ID_UNORDERED,
            FrameworkProblem.ID_OF_OTHER_PARENT,
            FrameworkProblem.ID_NOT_OF_COMPONENT,
            FrameworkProblem.ID_NOT_OF_ADJUSTMENT);
    private static final Set<ProblemKind> OF_SUMS = Set.of(
            FrameworkProblem.TOTAL_SUM_WRONG,
            FrameworkProblem.SOURCE_SUM_WRONG,
            FrameworkProblem.DECISION_SUM,
            FrameworkProblem.DECISION_SOURCE,
            FrameworkProblem.DECISION_TOTAL);
    private static final Set<ProblemKind> OF_PARTS = Set.of(
            FrameworkProblem.GROUP_EMPTY,
            FrameworkProblem.GROUP_SUM_WRONG,
            FrameworkProblem.NO_COMPONENTS,
            FrameworkProblem.DECISION_COMPONENT);
    private static final Set<ProblemKind> OF_SOURCES =
            Set.of(FrameworkProblem.SOURCE_SUM_WRONG, FrameworkProblem.DECISION_SOURCE);
    private static final Set<ProblemKind> OF_MAXIMUM =
            Set.of(RuleProblem.MAXIMUM_OUT_OF_REACH, RuleProblem.MAXIMUM_EXCEEDED);

    /** The parts that cannot be read, as JSON pointers. */
    private final Set<String> unread = new HashSet<>();

    /** The nodes whose maximum is not known. */
    private final Set<String> unsummed = new HashSet<>();

    private boolean stray;
    private boolean sourceUnknown;
    private boolean componentUnknown;
    private boolean adjustmentUnknown;

    private Optional<String> id = Optional.empty();
    private Optional<Bilingual> title = Optional.empty();
    private Optional<Integer> from = Optional.empty();
    private OptionalInt to = OptionalInt.empty();
    private Optional<String> decision = Optional.empty();
    private Optional<Provenance> provenance = Optional.empty();
    private List<Criterion> components = List.of();
    private List<Leaf> adjustments = List.of();
    private Policies policies = Policies.strict();
    private Optional<Points> total = Optional.empty();
    private final Map<PointSource, Points> sources = new LinkedHashMap<>();
    private Optional<Framework> framework = Optional.empty();

    /** What could be read of a leaf. */
    record LeafDraft(
            Optional<CriterionId> id,
            Optional<Bilingual> name,
            Optional<Points> maximum,
            Optional<PointSource> source,
            Optional<ScoringRule> rule,
            String legalSource,
            Optional<Provenance> provenance,
            boolean provenanceUnread,
            Optional<Bilingual> responsible,
            Optional<Boolean> selfAssessed,
            Set<UnitKind> excluded,
            Optional<DossierRate> rate) {}

    void id(Optional<String> read) {
        id = read;
    }

    void title(Optional<Bilingual> read) {
        title = read;
    }

    /** The years; {@code last} is absent while the framework is in force, or if it cannot be read. */
    void years(Optional<Integer> first, Optional<Integer> last, boolean whole) {
        from = first;
        to = last.map(OptionalInt::of).orElse(OptionalInt.empty());
        if (!whole) {
            unread.add("/indexYears");
        }
    }

    void decision(Optional<String> read) {
        decision = read;
    }

    void provenance(Optional<Provenance> read, boolean whole) {
        provenance = whole ? read : Optional.of(NO_PROVENANCE);
    }

    void policies(Policies read) {
        policies = read;
    }

    void total(Optional<Points> read) {
        total = read;
    }

    void source(PointSource source, Points read) {
        sources.put(source, read);
    }

    void components(List<Criterion> read) {
        components = read;
    }

    /** Components that cannot be read at all. */
    void noComponents() {
        unread.add("/components");
        noSum("/components");
    }

    void adjustments(List<Leaf> read) {
        adjustments = read;
    }

    /** Adjustments that cannot be read at all. */
    void noAdjustments() {
        adjustmentUnknown = true;
    }

    Optional<Provenance> provenance() {
        return provenance;
    }

    Leaf leaf(String pointer, LeafDraft draft) {
        if (draft.maximum().isEmpty()) {
            unsummed.add(pointer);
        }
        sourceUnknown |= draft.source().isEmpty() && isInTree(pointer);
        return new Leaf(
                idOf(pointer, draft.id()),
                draft.name().orElse(NO_NAME),
                draft.maximum().orElse(Points.of(1)),
                draft.source().orElse(PointSource.DOCUMENTS),
                draft.rule().orElse(ScoringRule.direct()),
                draft.legalSource(),
                draft.provenanceUnread() ? Optional.of(NO_PROVENANCE) : draft.provenance(),
                draft.responsible(),
                draft.selfAssessed().orElse(false),
                draft.excluded(),
                draft.rate());
    }

    Group group(
            String pointer,
            Optional<CriterionId> number,
            Optional<Bilingual> name,
            Optional<Points> stated,
            List<Criterion> parts) {
        return new Group(idOf(pointer, number), name.orElse(NO_NAME), stated, parts);
    }

    /** A node whose parts cannot be read. */
    void noSum(String pointer) {
        unsummed.add(pointer);
        sourceUnknown |= isInTree(pointer);
    }

    /** Some node may belong anywhere, so that nothing can be said of what has parts. */
    void stray() {
        stray = true;
        adjustmentUnknown = true;
    }

    private CriterionId idOf(String pointer, Optional<CriterionId> number) {
        if (number.isEmpty()) {
            componentUnknown |= pointer.lastIndexOf('/') == "/components".length();
            adjustmentUnknown |= !isInTree(pointer);
        }
        return number.orElse(NO_ID);
    }

    private static boolean isInTree(String pointer) {
        return pointer.startsWith("/components");
    }

    private Framework.Parts parts() {
        return new Framework.Parts(
                id.orElse("?"),
                title.orElse(NO_NAME),
                from.orElse(0),
                to,
                decision,
                provenance,
                components,
                adjustments,
                policies,
                total,
                sources);
    }

    /** The framework, if nothing was found wrong. */
    Framework toFramework() {
        return framework.orElseGet(() -> parts().toFramework());
    }

    /** What is wrong with what could be read, by itself and against its decision, if that is known. */
    List<Problem> problems(List<Decision> decisions, Function<String, Position> places) {
        Framework.Parts parts = parts();
        List<Fault> faults = faults(parts);
        decisions.stream()
                .filter(known -> decision.equals(Optional.of(known.id())))
                .forEach(known -> faults.addAll(parts.contradictions(known)));
        return faults.stream()
                .filter(fault -> !follows(fault))
                .map(fault -> named(fault).at(places.apply(fault.pointer())))
                .toList();
    }

    /** A framework checks itself: faults are looked for again only where there are any. */
    private List<Fault> faults(Framework.Parts parts) {
        try {
            framework = Optional.of(parts.toFramework());
            return new ArrayList<>();
        } catch (InvalidDocumentException e) {
            return new ArrayList<>(parts.check());
        }
    }

    /** Whether a fault may be there only because something could not be read. */
    private boolean follows(Fault fault) {
        ProblemKind kind = fault.kind();
        String at = fault.pointer();
        return unread.stream().anyMatch(part -> isIn(at, part))
                || (OF_IDS.contains(kind) && fault.arguments().containsValue(NO_ID))
                || (stray && (OF_SUMS.contains(kind) || OF_PARTS.contains(kind)))
                || (OF_SUMS.contains(kind) && unsummed.stream().anyMatch(FrameworkDraft::isInTree))
                || (OF_SOURCES.contains(kind) && sourceUnknown)
                || (kind == FrameworkProblem.DECISION_SUM && componentUnknown)
                || (kind == FrameworkProblem.CAP_WITHOUT_ADJUSTMENT && adjustmentUnknown)
                || (kind == FrameworkProblem.DECISION_COMPONENT && unsummedIn(at))
                || (kind == FrameworkProblem.GROUP_EMPTY && unsummed.contains(at))
                || (kind == FrameworkProblem.GROUP_SUM_WRONG && unsummedIn(above(at)))
                || (OF_MAXIMUM.contains(kind)
                        && unsummed.stream().anyMatch(node -> isIn(at, node) && at.startsWith(node + "/rule")));
    }

    private boolean unsummedIn(String node) {
        return unsummed.stream().anyMatch(part -> isIn(part, node));
    }

    private static boolean isIn(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + "/");
    }

    private static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** A fault of a node without a number is said of its place. */
    private static Fault named(Fault fault) {
        if (!fault.arguments().containsValue(NO_ID)) {
            return fault;
        }
        Map<String, Object> arguments = new LinkedHashMap<>(fault.arguments());
        arguments.replaceAll((name, value) -> NO_ID.equals(value) ? fault.pointer() : value);
        return new Fault(fault.kind(), fault.pointer(), arguments);
    }
}
