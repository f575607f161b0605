package backfire.lab.ensemble;

/** Is told how far a study is; called on several threads. */
public interface Progress {
  /** A study begins: so many worlds of so many weeks are to be made, so many were made before. */
  void began(int worlds, int weeks, int madeBefore);

  /** A week of some world is done. */
  void weekDone();

  /** A world is finished and stored. */
  void worldDone();

  /** All worlds are made, and something else is under way, said in a few words. */
  void nowDoing(String what);

  /** Something that the user should know, in a sentence. */
  void notice(String sentence);

  /** So many of the worlds so far count in what is asked of them, where so many are wanted. */
  default void counted(double worlds, double wanted) {}
}
