package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that stand for those of a case's files, and are written nowhere. */
class DraftTest {
  @TempDir Path folder;

  @Test
  void aDraft_isFoundFault_withAsItsFileWouldBe() {
    String misspelt = TinyCase.original("case.yaml").replace("burn-in", "burnin");
    TinyCase tiny = TinyCase.in(folder);

    Checked draft = Casebook.check(folder, Map.of("case.yaml", misspelt));
    assertThat(Casebook.check(folder)).noneMatch(p -> p.found().contains("burnin"));

    tiny.write("case.yaml", misspelt);
    assertThat(draft.problems()).isNotEmpty().isEqualTo(Casebook.check(folder));
    assertThat(draft.is()).isEmpty();
  }

  @Test
  void draftsOfAllFiles_areTheCase_asItsFolderWouldBe(@TempDir Path other) {
    Case read = Casebook.read(TinyCase.in(folder).folder());
    Map<String, String> all = new TreeMap<>();
    TinyCase.FILES.forEach(file -> all.put(file, TinyCase.original(file)));

    Case draft = Casebook.check(other, all).is().orElseThrow();
    assertThat(draft.files()).isEqualTo(read.files());
    assertThat(draft.setting()).isEqualTo(read.setting());
    assertThat(draft.evidence()).isEqualTo(read.evidence());
    assertThat(draft.credence()).isEqualTo(read.credence());
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void aDraftOfAFileThatIsNotThere_isReadAmongTheOthers() throws IOException {
    TinyCase.in(folder);
    Files.delete(folder.resolve("evidence/credence.yaml"));
    String more =
        """
        outlets: [{id: other, name: Another}]
        """;

    Case draft = Casebook.check(folder, Map.of("evidence/more.yaml", more)).is().orElseThrow();
    assertThat(draft.evidence().outlets()).containsKey("other");
    assertThat(draft.files()).containsKey("evidence/more.yaml");
    assertThat(Casebook.read(folder).evidence().outlets()).doesNotContainKey("other");
  }

  @Test
  void aDraft_isNoLargerThanItsFileMayBe() {
    TinyCase.in(folder);
    String large = "#".repeat(CaseReader.MOST_BYTES + 1);
    assertThat(Casebook.check(folder, Map.of("evidence/all.yaml", large)).problems())
        .extracting(CaseProblem::what)
        .contains("size of the file");
  }
}
