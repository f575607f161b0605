package backfire.inference;

/** What arguments must be, said in one way. */
final class Checks {
  private Checks() {}

  static void require(boolean holds, String otherwise, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(Words.of(otherwise, values));
    }
  }

  static void finite(String name, double value) {
    require(Double.isFinite(value), "%s must be a finite number, not %s", name, value);
  }

  static void positive(String name, double value) {
    require(
        value > 0 && Double.isFinite(value),
        "%s must be a finite number above 0, not %s",
        name,
        value);
  }

  static void share(String name, double value) {
    require(value > 0 && value < 1, "%s must be above 0 and below 1, not %s", name, value);
  }

  static void atLeast(String name, long least, long value) {
    require(value >= least, "%s must be %s or more, not %s", name, least, value);
  }
}
