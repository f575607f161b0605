package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnstileTest {
  private long now;
  private final Turnstile turnstile = new Turnstile(10, 3, () -> now);

  private int let(int asked) {
    int let = 0;
    for (int i = 0; i < asked; i++) {
      let += turnstile.lets() ? 1 : 0;
    }
    return let;
  }

  @Test
  void afterAPause_soManyAreLetThroughAtOnce_andNoMore() {
    assertThat(let(10)).isEqualTo(3);
    now += 3_600_000_000_000L;
    assertThat(let(10)).isEqualTo(3);
  }

  @Test
  void then_theyAreLetThroughAtTheRate() {
    let(10);
    int let = 0;
    for (int i = 0; i < 1000; i++) { // ten seconds
      now += 10_000_000;
      let += let(5);
    }
    assertThat(let).isBetween(99, 100);
  }
}
