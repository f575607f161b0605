package backfire.lab.ensemble;

/**
 * Is told how far a study is; called on several threads. What is of no interest is not overridden.
 */
public interface Progress {
  /** A study begins: so many worlds of so many weeks are to be made, so many were made before. */
  default void began(int worlds, int weeks, int madeBefore) {}

  /** A week of some world is done. */
  default void weekDone() {}

  /** A world is finished and stored. */
  default void worldDone() {}

  /** All worlds are made, and something else is under way, said in a few words. */
  default void nowDoing(String what) {}

  /** Something that the user should know, in a sentence. */
  default void notice(String sentence) {}

  /** So many of the worlds so far count in what is asked of them, where so many are wanted. */
  default void counted(double worlds, double wanted) {}
}
