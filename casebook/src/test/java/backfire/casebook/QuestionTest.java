package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is declared of a question is what the schema says of it. */
class QuestionTest {
  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(QuestionTest.class.getResourceAsStream("evidence.schema.json"))) {
      return JsonMapper.shared().readTree(in);
    }
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void aQuestion_hasTheNames_thatTheSchemaHas(Question question) throws IOException {
    JsonNode definitions = schema().path("$defs");
    JsonNode questions = definitions.path("asked").path("properties");
    assertThat(questions.propertyNames()).containsExactlyInAnyOrderElementsOf(Question.ids());

    JsonNode one = questions.path(question.id());
    assertThat(question.meaning()).isEqualTo(one.path("description").asString());
    JsonNode form = one.path("$ref").isMissingNode() ? one : definitions.path("change");
    assertThat(question.names())
        .containsExactlyInAnyOrderElementsOf(form.path("properties").propertyNames());
    assertThat(question.fields().stream().filter(Question.Field::needed).map(Question.Field::name))
        .containsExactlyInAnyOrderElementsOf(
            form.path("required").valueStream().map(JsonNode::asString).toList());
  }
}
