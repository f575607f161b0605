package backfire.lab.store;

/**
 * Who did it, to whom, and when: with its kind, the identity of an event in every twin.
 *
 * @param week since the world began
 */
public record EventKeys(long who, long whom, int week) {}
