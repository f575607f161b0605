package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemasTest {
  private static final String MODELINE = "# yaml-language-server: $schema=";

  private static String resource(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSchemas_haveTheModelsNames() throws IOException {
    for (String file : Schemas.FILES) {
      assertThat(resource(file)).as(file).isEqualTo(Schemas.withNames(resource(file)));
    }
  }

  @Test
  void theShippedCases_fitTheSchemas_andSayWhereTheyAre() throws IOException {
    for (Path shipped : Casebook.shipped(ShippedCases.root())) {
      List<Path> files;
      try (Stream<Path> walked = Files.walk(shipped)) {
        files = walked.filter(p -> p.toString().endsWith(".yaml")).toList();
      }
      for (Path file : files) {
        String text = Files.readString(file);
        assertThat(text).as(file.toString()).startsWith(MODELINE);
        String named = text.substring(MODELINE.length(), text.indexOf('\n'));
        Path schema = Objects.requireNonNull(file.getParent()).resolve(named).normalize();
        assertThat(schema).isRegularFile();
        assertThat(problems(Files.readString(schema), text)).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void theTinyCase_fitsTheSchemas_andAMisspellingDoesNot() throws IOException {
    String text = TinyCase.original("case.yaml");
    assertThat(problems(resource("case.schema.json"), text)).isEmpty();
    assertThat(problems(resource("case.schema.json"), text.replace("burn-in", "burnin")))
        .isNotEmpty();
    assertThat(problems(resource("case.schema.json"), text.replace("orders.after", "orders.aftr")))
        .isNotEmpty();
    assertThat(problems(resource("evidence.schema.json"), TinyCase.original("evidence/all.yaml")))
        .isEmpty();
    String credence = TinyCase.original("evidence/credence.yaml");
    assertThat(problems(resource("credence.schema.json"), credence)).isEmpty();
    assertThat(problems(resource("credence.schema.json"), credence.replace("C: 0.6", "G: 0.6")))
        .isNotEmpty();
  }

  private static List<String> problems(String schema, String yaml) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return read.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }
}
