package backfire.lab.figure;

/**
 * A day on which something was done, with the letter that stands for it.
 *
 * @param week when, in observed weeks
 * @param words such as {@code change of leadership, 17 December 2011}
 */
public record Flag(String letter, double week, String words) {}
