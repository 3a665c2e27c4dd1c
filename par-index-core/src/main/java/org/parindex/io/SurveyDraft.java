package org.parindex.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.problem.Position;
import org.parindex.problem.Problem;
import org.parindex.problem.ProblemKind;
import org.parindex.provenance.Status;
import org.parindex.survey.Grouping;
import org.parindex.survey.NoOpinion;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyAnswer;
import org.parindex.survey.SurveyForms;
import org.parindex.survey.SurveyGroup;
import org.parindex.survey.SurveyMethod;
import org.parindex.survey.SurveyProblem;
import org.parindex.survey.SurveyResponses;
import org.parindex.survey.SurveyScale;
import org.parindex.text.Language;

/** A survey as far as a document has been read, in JSON and CSV alike, with the place of each part. */
final class SurveyDraft {

    static final String ISSUED = "issued";
    static final String RETURNED = "returned";
    static final String VALID = "valid";

    /** What is wrong by itself, whatever else could not be read; all else may only follow from a gap. */
    private static final Set<ProblemKind> BY_ITSELF = Set.of(
            SurveyProblem.SURVEY_KEY_MALFORMED,
            SurveyProblem.SURVEY_COUNT_OUT_OF_RANGE,
            SurveyProblem.RETURNED_ABOVE_ISSUED,
            SurveyProblem.VALID_ABOVE_RETURNED,
            SurveyProblem.VALID_ABOVE_ISSUED,
            SurveyProblem.ANSWERS_ABOVE_FORMS,
            SurveyProblem.ANSWER_WITH_TWO_MEANINGS,
            SurveyProblem.WEIGHT_NEGATIVE,
            SurveyProblem.GROUP_WEIGHT_NOT_POSITIVE,
            SurveyProblem.LEAST_SAMPLE_NOT_POSITIVE);

    private final String document;
    private final List<Problem> problems;
    private final Map<String, Position> places = new HashMap<>();

    private String title = "";
    private Status status = Status.GIVEN;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<SurveyAnswer, Long> answers = new LinkedHashMap<>();
    private final Map<String, Ratio> weights = new LinkedHashMap<>();
    private @Nullable SurveyScale scale;
    private final Map<String, NoOpinion> noOpinion = new LinkedHashMap<>();
    private Grouping grouping = Grouping.POOLED;
    private final Map<String, Ratio> groupWeights = new LinkedHashMap<>();
    private long leastSample = SurveyMethod.LEAST_SAMPLE;

    /** What is known of a group. */
    private static final class Group {

        private String name = "";
        private final Map<String, Long> forms = new HashMap<>();

        SurveyGroup toGroup() {
            return new SurveyGroup(name, new SurveyForms(of(ISSUED), of(RETURNED), of(VALID)));
        }

        private OptionalLong of(String which) {
            @Nullable Long count = forms.get(which);
            return count == null ? OptionalLong.empty() : OptionalLong.of(count);
        }
    }

    /**
     * A draft of a document.
     *
     * @param document its name
     * @param problems what is wrong with it; a reader adds what it cannot read
     */
    SurveyDraft(String document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    private void place(String pointer, Position at) {
        places.putIfAbsent(pointer, at);
    }

    private Group group(String key) {
        return groups.computeIfAbsent(key, any -> new Group());
    }

    void title(String read, Position at) {
        title = read;
        place("/title", at);
    }

    void status(Status read) {
        status = read;
    }

    void group(String key, Position at) {
        group(key);
        place(JsonTree.member("/groups", key), at);
    }

    void groupName(String key, String name) {
        group(key).name = name;
    }

    void forms(String key, String which, long count, Position at) {
        group(key).forms.put(which, count);
        place(JsonTree.member("/groups", key) + "/" + which, at);
    }

    void question(String key, Position at) {
        questions.putIfAbsent(key, "");
        place(JsonTree.member("/questions", key), at);
    }

    void questionText(String key, String text) {
        questions.put(key, text);
    }

    /** The answers of a group to a question, of which some follow. */
    void asked(String question, String group, Position at) {
        String whole = JsonTree.member("/answers", question);
        place(whole, at);
        place(JsonTree.member(whole, group), at);
    }

    void answer(SurveyAnswer answer, long count, Position at) {
        answers.put(answer, count);
        String whole = JsonTree.member(JsonTree.member("/answers", answer.question()), answer.group());
        place(JsonTree.member(whole, answer.answer()), at);
    }

    void weight(String answer, Ratio weight, Position at) {
        weights.put(answer, weight);
        place("/method/weights", at);
        place(JsonTree.member("/method/weights", answer), at);
    }

    void scale(SurveyScale read, Position at) {
        scale = read;
        place("/method/weights", at);
    }

    void noOpinion(String answer, NoOpinion choice, Position at) {
        noOpinion.put(answer, choice);
        place(JsonTree.member("/method/noOpinion", answer), at);
    }

    void grouping(Grouping read) {
        grouping = read;
    }

    void groupWeight(String group, Ratio weight, Position at) {
        groupWeights.put(group, weight);
        place(JsonTree.member("/method/groupWeights", group), at);
    }

    void leastSample(long read, Position at) {
        leastSample = read;
        place("/method/leastSample", at);
    }

    /**
     * The survey.
     *
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    Survey survey() {
        Map<String, SurveyGroup> known = new LinkedHashMap<>();
        groups.forEach((key, group) -> known.put(key, group.toGroup()));
        SurveyResponses responses = new SurveyResponses(title, status, known, questions, answers);
        SurveyMethod method = method();
        boolean torn = !problems.isEmpty();
        List<Problem> found = new ArrayList<>();
        responses.check(method).stream()
                .filter(fault -> !torn || BY_ITSELF.contains(fault.kind()))
                .forEach(fault -> found.add(fault.at(place(fault.pointer()))));
        problems.addAll(found);
        Documents.refuseIfAny(problems);
        return new Survey(responses, method);
    }

    private SurveyMethod method() {
        SurveyMethod method = scale == null ? SurveyMethod.of(weights, grouping) : SurveyMethod.of(scale, grouping);
        for (Map.Entry<String, NoOpinion> entry : noOpinion.entrySet()) {
            method = method.withNoOpinion(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Ratio> entry : groupWeights.entrySet()) {
            method = method.withGroupWeight(entry.getKey(), entry.getValue());
        }
        return method.withLeastSample(leastSample);
    }

    /** The place of a part, or of the nearest part around it that has one. */
    private Position place(String pointer) {
        @Nullable Position at = places.get(pointer);
        if (at != null) {
            return at;
        }
        return pointer.isEmpty() ? Position.of(document) : place(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** Refuses a survey that its document does not say in full. */
    static String requireReadBack(Survey survey, String text, Function<byte[], Survey> reading) {
        Optional<String> difference;
        try {
            difference = reading.apply(text.getBytes(StandardCharsets.UTF_8)).equals(survey)
                    ? Optional.empty()
                    : Optional.of("a name or a number would be read as another");
        } catch (InvalidDocumentException e) {
            difference = Optional.of(e.problems().get(0).message(Language.EN));
        }
        if (difference.isPresent()) {
            throw new IllegalArgumentException("A survey must have nothing that a document cannot say: "
                    + survey.responses().title() + ", " + difference.get());
        }
        return text;
    }
}
