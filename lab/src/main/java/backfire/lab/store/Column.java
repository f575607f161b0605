package backfire.lab.store;

/**
 * A column of a table.
 *
 * @param unit its unit, or empty
 * @param meaning what it is, in a few words
 */
public record Column(String name, Type type, String unit, String meaning) {

  /** What a column holds. */
  public enum Type {
    INTEGER,
    BIGINT,
    DOUBLE,
    VARCHAR,
    DATE,
    BOOLEAN
  }

  static Column integer(String name, String unit, String meaning) {
    return new Column(name, Type.INTEGER, unit, meaning);
  }

  static Column whole(String name, String unit, String meaning) {
    return new Column(name, Type.BIGINT, unit, meaning);
  }

  static Column real(String name, String unit, String meaning) {
    return new Column(name, Type.DOUBLE, unit, meaning);
  }

  static Column text(String name, String meaning) {
    return new Column(name, Type.VARCHAR, "", meaning);
  }

  static Column date(String name, String meaning) {
    return new Column(name, Type.DATE, "", meaning);
  }

  static Column flag(String name, String meaning) {
    return new Column(name, Type.BOOLEAN, "", meaning);
  }

  /** Meaning and unit in one line, as a comment of a database. */
  String comment() {
    return unit.isEmpty() ? meaning : meaning + " [" + unit + "]";
  }
}
