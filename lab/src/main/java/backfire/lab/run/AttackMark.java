package backfire.lab.run;

/**
 * An attack as a line of time shows it.
 *
 * @param week in observed weeks, from 0
 * @param place its id
 * @param reference as it is asked after
 */
public record AttackMark(int week, String place, String gravity, String reference) {}
