package org.parindex.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parindex.points.Ratio;
import org.parindex.problem.InvalidDocumentException;
import org.parindex.provenance.Status;
import org.parindex.survey.Grouping;
import org.parindex.survey.NoOpinion;
import org.parindex.survey.Survey;
import org.parindex.survey.SurveyAnswer;
import org.parindex.survey.SurveyGroup;
import org.parindex.survey.SurveyMethod;
import org.parindex.survey.SurveyResponses;
import org.parindex.survey.SurveyScale;

/**
 * Surveys in JSON: the responses and the method by which they are counted.
 *
 * <pre>{@literal
 * {
 *   "format": "par-index-survey/1",
 *   "title": "Khảo sát 2025",
 *   "groups": {"citizens": {"name": "Người dân", "issued": 400, "returned": 390, "valid": 385}},
 *   "questions": {"q1": "Thái độ của công chức"},
 *   "answers": {"q1": {"citizens": {"very-satisfied": 200, "satisfied": 100, "no-opinion": 85}}},
 *   "method": {
 *     "weights": {"very-satisfied": "100", "satisfied": "60"},
 *     "noOpinion": {"no-opinion": "leave-out"},
 *     "grouping": "pooled",
 *     "leastSample": 30
 *   }
 * }
 * }</pre>
 *
 * <p>{@code scale} may stand in place of {@code weights}; {@code grouping} is {@code pooled} or {@code weighted}, which needs {@code
 * groupWeights}. {@code status}, {@code groups}, {@code questions}, {@code noOpinion} and {@code leastSample} may be left out.
 */
public final class SurveyJson {

    private static final String FORMAT = "par-index-survey/1";
    private static final List<String> KEYS =
            List.of("format", "title", "status", "groups", "questions", "answers", "method");
    private static final List<String> GROUP_KEYS =
            List.of("name", SurveyDraft.ISSUED, SurveyDraft.RETURNED, SurveyDraft.VALID);
    private static final List<String> METHOD_KEYS =
            List.of("scale", "weights", "noOpinion", "grouping", "groupWeights", "leastSample");
    private static final List<String> WEIGHTS = List.of("scale", "weights");

    private SurveyJson() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the survey
     * @throws InvalidDocumentException if anything is wrong, with every problem of the file
     */
    public static Survey read(Path file) {
        return read(file.toString(), Documents.bytes(file));
    }

    /**
     * Reads a document.
     *
     * @param document its name, for messages
     * @param bytes its bytes, UTF-8
     * @return the survey
     * @throws InvalidDocumentException if anything is wrong, with every problem of the document
     */
    public static Survey read(String document, byte[] bytes) {
        return new Reading(document, bytes).survey();
    }

    /**
     * Writes a survey.
     *
     * @param survey the survey
     * @return the document; {@link #read(String, byte[])} gives an equal survey back
     * @throws IllegalArgumentException if the survey has what a document cannot say, such as a weight of more than twelve decimals
     */
    public static String write(Survey survey) {
        SurveyResponses responses = survey.responses();
        String text = JsonPrinter.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("format", FORMAT);
            generator.writeStringField("title", responses.title());
            if (responses.status() != Status.GIVEN) {
                generator.writeStringField("status", responses.status().toString());
            }
            generator.writeObjectFieldStart("groups");
            for (Map.Entry<String, SurveyGroup> group : responses.groups().entrySet()) {
                write(generator, group.getKey(), group.getValue());
            }
            generator.writeEndObject();
            writeQuestions(generator, responses);
            writeAnswers(generator, responses);
            generator.writeObjectFieldStart("method");
            writeMethod(generator, survey.method());
            generator.writeEndObject();
            generator.writeEndObject();
        });
        return SurveyDraft.requireReadBack(survey, text, bytes -> read(responses.title(), bytes));
    }

    private static void write(JsonGenerator generator, String key, SurveyGroup group) throws IOException {
        generator.writeObjectFieldStart(key);
        if (!group.name().isEmpty()) {
            generator.writeStringField("name", group.name());
        }
        write(generator, SurveyDraft.ISSUED, group.forms().issued());
        write(generator, SurveyDraft.RETURNED, group.forms().returned());
        write(generator, SurveyDraft.VALID, group.forms().valid());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, String key, OptionalLong count) throws IOException {
        if (count.isPresent()) {
            generator.writeNumberField(key, count.getAsLong());
        }
    }

    private static void writeQuestions(JsonGenerator generator, SurveyResponses responses) throws IOException {
        // All have a text, or none.
        if (responses.questions().values().stream().allMatch(String::isEmpty)) {
            return;
        }
        generator.writeObjectFieldStart("questions");
        for (Map.Entry<String, String> question : responses.questions().entrySet()) {
            generator.writeStringField(question.getKey(), question.getValue());
        }
        generator.writeEndObject();
    }

    private static void writeAnswers(JsonGenerator generator, SurveyResponses responses) throws IOException {
        Map<String, Map<String, Map<String, Long>>> tree = new LinkedHashMap<>();
        responses
                .answers()
                .forEach((answer, count) -> tree.computeIfAbsent(answer.question(), question -> new LinkedHashMap<>())
                        .computeIfAbsent(answer.group(), group -> new LinkedHashMap<>())
                        .put(answer.answer(), count));
        generator.writeObjectFieldStart("answers");
        for (Map.Entry<String, Map<String, Map<String, Long>>> question : tree.entrySet()) {
            generator.writeObjectFieldStart(question.getKey());
            for (Map.Entry<String, Map<String, Long>> group :
                    question.getValue().entrySet()) {
                generator.writeObjectFieldStart(group.getKey());
                for (Map.Entry<String, Long> answer : group.getValue().entrySet()) {
                    generator.writeNumberField(answer.getKey(), answer.getValue());
                }
                generator.writeEndObject();
            }
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private static void writeMethod(JsonGenerator generator, SurveyMethod method) throws IOException {
        Optional<SurveyScale> scale = method.scale();
        if (scale.isPresent()) {
            generator.writeStringField("scale", scale.get().toString());
        } else {
            write(generator, "weights", method.weights());
        }
        if (!method.noOpinion().isEmpty()) {
            generator.writeObjectFieldStart("noOpinion");
            for (Map.Entry<String, NoOpinion> choice : method.noOpinion().entrySet()) {
                generator.writeStringField(choice.getKey(), choice.getValue().toString());
            }
            generator.writeEndObject();
        }
        generator.writeStringField("grouping", method.grouping().toString());
        if (!method.groupWeights().isEmpty()) {
            write(generator, "groupWeights", method.groupWeights());
        }
        generator.writeNumberField("leastSample", method.leastSample());
    }

    private static void write(JsonGenerator generator, String key, Map<String, Ratio> weights) throws IOException {
        generator.writeObjectFieldStart(key);
        for (Map.Entry<String, Ratio> weight : weights.entrySet()) {
            generator.writeStringField(weight.getKey(), Forms.plain(weight.getValue()));
        }
        generator.writeEndObject();
    }

    /** One pass over one document. */
    private static final class Reading {

        private final JsonTree.Value root;
        private final SurveyDraft draft;

        Reading(String document, byte[] bytes) {
            this.root = JsonTree.read(document, bytes);
            this.draft = new SurveyDraft(document, root.problems());
        }

        Survey survey() {
            root.object(KEYS).ifPresent(this::read);
            return draft.survey();
        }

        private void read(JsonTree.Value document) {
            document.require("format")
                    .ifPresent(value -> value.text()
                            .filter(format -> !format.equals(FORMAT))
                            .ifPresent(format ->
                                    value.problem(DocumentProblem.FORMAT_UNKNOWN, "format", FORMAT, "value", format)));
            document.require("title")
                    .ifPresent(value -> value.text().ifPresent(title -> draft.title(title, value.position())));
            document.get("status")
                    .flatMap(value -> value.word(List.of(Status.values())))
                    .ifPresent(draft::status);
            document.get("groups").ifPresent(groups -> groups.members().forEach(this::group));
            document.get("questions").ifPresent(questions -> questions.members().forEach(this::question));
            document.require("answers").ifPresent(answers -> answers.members().forEach(this::answers));
            document.require("method")
                    .flatMap(value -> value.object(METHOD_KEYS))
                    .ifPresent(this::method);
        }

        private void group(String key, JsonTree.Value value) {
            draft.group(key, value.keyPosition());
            value.object(GROUP_KEYS).ifPresent(group -> {
                group.get("name")
                        .flatMap(name -> name.text(Forms::notBlank, Forms.NOT_BLANK))
                        .ifPresent(name -> draft.groupName(key, name));
                for (String which : List.of(SurveyDraft.ISSUED, SurveyDraft.RETURNED, SurveyDraft.VALID)) {
                    group.get(which)
                            .ifPresent(count -> count.wholeLong()
                                    .ifPresent(number -> draft.forms(key, which, number, count.position())));
                }
            });
        }

        private void question(String key, JsonTree.Value value) {
            draft.question(key, value.keyPosition());
            value.text(Forms::notBlank, Forms.NOT_BLANK).ifPresent(text -> draft.questionText(key, text));
        }

        private void answers(String question, JsonTree.Value byGroup) {
            draft.question(question, byGroup.keyPosition());
            byGroup.members().forEach((group, answers) -> {
                draft.group(group, answers.keyPosition());
                draft.asked(question, group, answers.keyPosition());
                answers.members()
                        .forEach((answer, count) -> count.wholeLong()
                                .ifPresent(number -> draft.answer(
                                        new SurveyAnswer(question, group, answer), number, count.keyPosition())));
            });
        }

        private void method(JsonTree.Value method) {
            method.requireAnyOf(WEIGHTS);
            method.oneOf(WEIGHTS);
            method.get("scale")
                    .ifPresent(value -> value.word(List.of(SurveyScale.values()))
                            .ifPresent(scale -> draft.scale(scale, value.position())));
            method.get("weights")
                    .ifPresent(weights -> weights.members()
                            .forEach((answer, value) ->
                                    number(value).ifPresent(weight -> draft.weight(answer, weight, value.position()))));
            method.get("noOpinion")
                    .ifPresent(choices -> choices.members()
                            .forEach((answer, value) -> value.word(List.of(NoOpinion.values()))
                                    .ifPresent(choice -> draft.noOpinion(answer, choice, value.keyPosition()))));
            method.require("grouping")
                    .flatMap(value -> value.word(List.of(Grouping.values())))
                    .ifPresent(draft::grouping);
            method.get("groupWeights")
                    .ifPresent(weights -> weights.members()
                            .forEach((group, value) -> number(value)
                                    .ifPresent(weight -> draft.groupWeight(group, weight, value.position()))));
            method.get("leastSample")
                    .ifPresent(
                            value -> value.wholeLong().ifPresent(least -> draft.leastSample(least, value.position())));
        }

        private static Optional<Ratio> number(JsonTree.Value value) {
            return value.text(Forms::number, Forms.NUMBER);
        }
    }
}
