package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/evidence.md, as the evidence of two-towns, check clean. */
class EvidenceGuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

  @TempDir Path folder;

  private static String guide() throws IOException {
    Path docs = ShippedCases.root().resolve("docs");
    return Files.readString(docs.resolve("evidence.md"));
  }

  @Test
  void theExamples_checkClean_andUseEveryKindOfQuestionThatIsNew() throws IOException {
    Path towns = ShippedCases.folder("two-towns");
    for (String file : List.of("case.yaml", "places.csv", "places.geojson")) {
      Files.copy(towns.resolve(file), folder.resolve(file));
    }
    Files.createDirectory(folder.resolve("evidence"));
    List<String> examples = examples();
    for (int i = 0; i < examples.size(); i++) {
      String text = examples.get(i);
      String name = text.startsWith("base:") ? CredenceFile.NAME : "evidence/e" + i + ".yaml";
      Files.writeString(folder.resolve(name), text);
    }
    assertThat(Casebook.check(folder)).isEmpty();
    assertThat(Casebook.read(folder).claims()).hasSize(7);
    assertThat(Casebook.read(folder).credence()).isNotEqualTo(Credence.ASSUMPTION);
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    EXAMPLE.matcher(guide()).results().map(MatchResult::group).forEach(examples::add);
    assertThat(examples).hasSize(3);
    return examples.stream().map(e -> e.replace("```yaml\n", "").replace("```", "")).toList();
  }

  @Test
  void everyQuestion_isInTheTable() throws IOException {
    String guide = guide();
    for (String question : Question.ids()) {
      assertThat(guide).contains("`" + question + "`");
    }
  }
}
