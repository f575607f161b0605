package backfire.model.parameter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code docs/parameters.md}, made from the declarations.
 *
 * <p>After {@code mvn test-compile -pl model}, this writes it again:
 *
 * <pre>
 *   java -cp model/target/classes:model/target/test-classes \
 *     backfire.model.parameter.ParameterTables docs/parameters.md
 * </pre>
 */
public final class ParameterTables {
  private ParameterTables() {}

  /** Writes the tables to the file named first. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text());
  }

  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Parameters and mechanisms\n\n");
    text.append("Made from the declarations in `model/.../parameter` (a test holds it to them). ");
    text.append("Priors are written as in a case;\n");
    text.append("lognormal(median, σ of the logarithm), normal(mean, sd), uniform(low, high), ");
    text.append("beta(a, b).\n\n## Parameters\n\n");
    text.append("| name | value | unit | prior | meaning | source |\n|---|---|---|---|---|---|\n");
    for (Parameter parameter : Parameter.values()) {
      text.append("| `").append(parameter.id()).append("` | ");
      text.append(parameter.value()).append(" | ").append(parameter.unit()).append(" | ");
      text.append(parameter.prior().text()).append(" | ").append(parameter.meaning());
      text.append(" | ").append(parameter.source()).append(" |\n");
    }
    text.append(
        "\n## Mechanisms\n\nEach can be left out with `--without`, and is then replaced by ");
    text.append("its neutral form; no draw is shifted.\n\n");
    text.append("| name | process | is | without it |\n|---|---|---|---|\n");
    for (Mechanism mechanism : Mechanism.values()) {
      text.append("| `").append(mechanism.id()).append("` | ").append(mechanism.process());
      text.append(" | ").append(mechanism.meaning()).append(" | ").append(mechanism.neutral());
      text.append(" |\n");
    }
    return text.toString();
  }
}
