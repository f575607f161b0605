package backfire.inference;

/**
 * A number that is not known, and what is believed of it.
 *
 * @param name by which a {@link Point} is asked for it
 * @param prior before any evidence
 */
public record Unknown(String name, Prior prior) {
  public Unknown {
    Checks.require(!name.isBlank(), "an unknown needs a name");
  }
}
