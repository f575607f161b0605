package backfire.studio;

/** Another program listens there, or none may. */
public final class Taken extends RuntimeException {
  private static final long serialVersionUID = 1;

  Taken(String why, Throwable cause) {
    super(why, cause);
  }
}
