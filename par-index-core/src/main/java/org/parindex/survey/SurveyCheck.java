package org.parindex.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.parindex.points.Ratio;
import org.parindex.problem.Fault;

/** Finds every fault of a survey. */
final class SurveyCheck {

    /** More people than can be asked, and so few that their sum is a number, too. */
    private static final long MOST = 1_000_000_000L;

    /** More groups times questions, and more answers, than a survey has, and so few that exact means take no time. */
    private static final int MOST_CELLS = 2000;

    private static final int MOST_ANSWERS = 100;

    /** So many keys are named in a message. */
    private static final int MOST_NAMED = 10;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    private final SurveyResponses responses;
    private final SurveyMethod method;
    private final List<Fault> faults = new ArrayList<>();

    /** Whether all answers can be added. */
    private boolean countable = true;

    /** Whether all answers are worth something, or are no opinion. */
    private boolean weighed = true;

    SurveyCheck(SurveyResponses responses, SurveyMethod method) {
        this.responses = responses;
        this.method = method;
    }

    List<Fault> faults() {
        if (responses.title().isBlank()) {
            add(SurveyProblem.SURVEY_TITLE_BLANK, "/title");
        }
        if (isTooLarge()) {
            // Each of so many parts may be wrong, too, but nobody would read it.
            return List.copyOf(faults);
        }
        groups();
        questions();
        answers();
        weights();
        groupWeights();
        if (method.leastSample() < 1) {
            add(SurveyProblem.LEAST_SAMPLE_NOT_POSITIVE, "/method/leastSample", "value", method.leastSample());
        }
        if (countable) {
            forms();
            // What is not weighed leaves samples that nobody meant to be small.
            if (weighed) {
                samples();
            }
        }
        return List.copyOf(faults);
    }

    private boolean isTooLarge() {
        int groups = Math.max(responses.groups().size(), method.groupWeights().size());
        int questions = responses.questions().size();
        boolean tooLarge = (long) groups * Math.max(1, questions) > MOST_CELLS || questions > MOST_CELLS;
        if (tooLarge) {
            add(
                    SurveyProblem.SURVEY_TOO_LARGE,
                    "/answers",
                    "groups",
                    groups,
                    "questions",
                    questions,
                    "most",
                    MOST_CELLS);
        }
        Set<String> kinds = new HashSet<>(method.weights().keySet());
        kinds.addAll(method.noOpinion().keySet());
        responses.answers().keySet().forEach(answer -> kinds.add(answer.answer()));
        if (kinds.size() > MOST_ANSWERS) {
            add(SurveyProblem.ANSWERS_TOO_MANY, "/answers", "value", kinds.size(), "most", MOST_ANSWERS);
        }
        return tooLarge || kinds.size() > MOST_ANSWERS;
    }

    private static List<String> some(Set<String> keys) {
        List<String> some = new ArrayList<>(keys.stream().limit(MOST_NAMED).toList());
        if (keys.size() > MOST_NAMED) {
            some.add("…");
        }
        return List.copyOf(some);
    }

    private void add(SurveyProblem kind, String pointer, Object... namesAndValues) {
        faults.add(Fault.of(kind, pointer, namesAndValues));
    }

    private static String at(String whole, String key) {
        // By RFC 6901.
        return whole + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static String at(SurveyAnswer answer) {
        return at(at(at("/answers", answer.question()), answer.group()), answer.answer());
    }

    private void key(String pointer, String key) {
        if (!KEY.matcher(key).matches()) {
            add(SurveyProblem.SURVEY_KEY_MALFORMED, pointer, "value", key);
        }
    }

    private void groups() {
        boolean named = responses.groups().values().stream()
                .anyMatch(group -> !group.name().isBlank());
        responses.groups().forEach((key, group) -> {
            String at = at("/groups", key);
            key(at, key);
            if (named && group.name().isBlank()) {
                add(SurveyProblem.GROUP_NAME_MISSING, at, "group", key);
            }
            SurveyForms forms = group.forms();
            count(at + "/issued", forms.issued());
            count(at + "/returned", forms.returned());
            count(at + "/valid", forms.valid());
            if (isAbove(forms.returned(), forms.issued())) {
                add(
                        SurveyProblem.RETURNED_ABOVE_ISSUED,
                        at + "/returned",
                        "group",
                        key,
                        "returned",
                        forms.returned().getAsLong(),
                        "issued",
                        forms.issued().getAsLong());
            }
            if (isAbove(forms.valid(), forms.returned())) {
                add(
                        SurveyProblem.VALID_ABOVE_RETURNED,
                        at + "/valid",
                        "group",
                        key,
                        "valid",
                        forms.valid().getAsLong(),
                        "returned",
                        forms.returned().getAsLong());
            } else if (forms.returned().isEmpty() && isAbove(forms.valid(), forms.issued())) {
                add(
                        SurveyProblem.VALID_ABOVE_ISSUED,
                        at + "/valid",
                        "group",
                        key,
                        "valid",
                        forms.valid().getAsLong(),
                        "issued",
                        forms.issued().getAsLong());
            }
        });
    }

    private static boolean isAbove(OptionalLong part, OptionalLong whole) {
        return part.isPresent() && whole.isPresent() && part.getAsLong() > whole.getAsLong();
    }

    private void count(String at, OptionalLong count) {
        if (count.isPresent() && !isCount(count.getAsLong())) {
            add(SurveyProblem.SURVEY_COUNT_OUT_OF_RANGE, at, "value", count.getAsLong(), "most", MOST);
        }
    }

    private static boolean isCount(long count) {
        return count >= 0 && count <= MOST;
    }

    private void questions() {
        boolean named = responses.questions().values().stream().anyMatch(text -> !text.isBlank());
        responses.questions().forEach((key, text) -> {
            String at = at("/questions", key);
            key(at, key);
            if (named && text.isBlank()) {
                add(SurveyProblem.QUESTION_NAME_MISSING, at, "question", key);
            }
        });
    }

    private void answers() {
        if (responses.answers().isEmpty()) {
            add(SurveyProblem.SURVEY_EMPTY, "/answers");
        }
        Set<String> seen = new HashSet<>();
        for (Map.Entry<SurveyAnswer, Long> entry : responses.answers().entrySet()) {
            SurveyAnswer answer = entry.getKey();
            String at = at(answer);
            if (seen.add(answer.answer())) {
                key(at, answer.answer());
                if (!method.weights().containsKey(answer.answer())
                        && !method.noOpinion().containsKey(answer.answer())) {
                    weighed = false;
                    add(
                            SurveyProblem.ANSWER_WITHOUT_WEIGHT,
                            at,
                            "answer",
                            answer.answer(),
                            "known",
                            some(method.weights().keySet()));
                }
            }
            if (!isCount(entry.getValue())) {
                add(SurveyProblem.SURVEY_COUNT_OUT_OF_RANGE, at, "value", entry.getValue(), "most", MOST);
                countable = false;
            }
        }
        // No one can type in what a named scale weighs and nobody answered.
        if (method.scale().isEmpty()) {
            unused(seen, method.weights().keySet(), SurveyProblem.WEIGHT_UNUSED, "/method/weights");
        }
        unused(seen, method.noOpinion().keySet(), SurveyProblem.NO_OPINION_UNUSED, "/method/noOpinion");
    }

    private void unused(Set<String> seen, Set<String> keys, SurveyProblem kind, String at) {
        keys.stream().filter(key -> !seen.contains(key)).forEach(key -> add(kind, at(at, key), "answer", key));
    }

    private void weights() {
        method.weights().forEach((answer, weight) -> {
            if (weight.signum() < 0) {
                add(
                        SurveyProblem.WEIGHT_NEGATIVE,
                        at("/method/weights", answer),
                        "answer",
                        answer,
                        "value",
                        shown(weight));
            }
            if (method.noOpinion().containsKey(answer)) {
                add(SurveyProblem.ANSWER_WITH_TWO_MEANINGS, at("/method/noOpinion", answer), "answer", answer);
            }
        });
        if (method.weights().values().stream().noneMatch(weight -> weight.signum() != 0)) {
            add(SurveyProblem.WEIGHTS_NONE, "/method/weights");
        }
    }

    private static Object shown(Ratio number) {
        return number.decimal().<Object>map(decimal -> decimal).orElse(number);
    }

    private void groupWeights() {
        Set<String> groups = responses.groups().keySet();
        method.groupWeights().forEach((group, weight) -> {
            String at = at("/method/groupWeights", group);
            if (method.grouping() == Grouping.POOLED) {
                add(SurveyProblem.GROUP_WEIGHT_POOLED, at, "group", group);
            }
            if (!groups.contains(group)) {
                add(SurveyProblem.GROUP_WEIGHT_UNUSED, at, "group", group, "known", some(groups));
            }
            if (weight.signum() <= 0) {
                add(SurveyProblem.GROUP_WEIGHT_NOT_POSITIVE, at, "group", group, "value", shown(weight));
            }
        });
        if (method.grouping() == Grouping.WEIGHTED) {
            groups.stream()
                    .filter(group -> !method.groupWeights().containsKey(group))
                    .forEach(group -> add(SurveyProblem.GROUP_WEIGHT_MISSING, at("/groups", group), "group", group));
        }
    }

    /** A form has one answer to a question, so that answers never outnumber forms. */
    private void forms() {
        Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
        responses
                .answers()
                .forEach((answer, count) -> sums.computeIfAbsent(answer.question(), question -> new LinkedHashMap<>())
                        .merge(answer.group(), count, Long::sum));
        sums.forEach((question, byGroup) -> byGroup.forEach((group, sum) -> {
            SurveyForms forms =
                    responses.groups().getOrDefault(group, SurveyGroup.UNKNOWN).forms();
            OptionalLong most = forms.valid().isPresent()
                    ? forms.valid()
                    : forms.returned().isPresent() ? forms.returned() : forms.issued();
            if (isAbove(OptionalLong.of(sum), most)) {
                add(
                        SurveyProblem.ANSWERS_ABOVE_FORMS,
                        at(at("/answers", question), group),
                        "question",
                        question,
                        "group",
                        group,
                        "answers",
                        sum,
                        "forms",
                        most.getAsLong());
            }
        }));
    }

    private void samples() {
        SurveyTallies tallies = new SurveyTallies(responses, method);
        for (String question : responses.questions().keySet()) {
            if (method.grouping() == Grouping.POOLED) {
                pooled(question, tallies.pooled(question).counted());
            } else {
                responses
                        .groups()
                        .keySet()
                        .forEach(group -> weighted(
                                question, group, tallies.of(question, group).counted()));
            }
        }
    }

    private void pooled(String question, long count) {
        String at = at("/questions", question);
        if (count == 0) {
            add(SurveyProblem.QUESTION_UNANSWERED, at, "question", question);
        } else if (count < method.leastSample()) {
            add(
                    SurveyProblem.SAMPLE_TOO_SMALL,
                    at,
                    "question",
                    question,
                    "count",
                    count,
                    "least",
                    method.leastSample());
        }
    }

    private void weighted(String question, String group, long count) {
        String at = at(at("/answers", question), group);
        if (count == 0) {
            add(SurveyProblem.QUESTION_UNANSWERED_BY_GROUP, at, "question", question, "group", group);
        } else if (count < method.leastSample()) {
            add(
                    SurveyProblem.SAMPLE_TOO_SMALL_IN_GROUP,
                    at,
                    "question",
                    question,
                    "group",
                    group,
                    "count",
                    count,
                    "least",
                    method.leastSample());
        }
    }
}
