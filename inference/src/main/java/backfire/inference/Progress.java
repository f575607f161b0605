package backfire.inference;

/** Who wants to know how far a batch of simulations is. */
@FunctionalInterface
public interface Progress {

  /** Told now and then, by one thread at a time, and once at the end with done = all. */
  void done(int done, int all);
}
