package backfire.cli;

/** The program; a placeholder until its commands are here. */
public final class Backfire {
  private Backfire() {}

  /** Starts the program. */
  public static void main(String... args) {
    System.out.println("backfire " + String.join(" ", args));
  }
}
