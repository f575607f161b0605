package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudyTest {
  @Test
  void command_namesACaseAsOneWordOfAShell() {
    Study study = Study.of("valley", 3, 5);
    assertThat(study.command("cases/my-valley"))
        .isEqualTo("backfire run cases/my-valley --runs 5 --seed 3");
    assertThat(study.command("my valley")).isEqualTo("backfire run 'my valley' --runs 5 --seed 3");
    assertThat(study.command("it's $HOME"))
        .isEqualTo("backfire run 'it'\\''s $HOME' --runs 5 --seed 3");
  }
}
