package backfire.lab.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in one world, told.
 *
 * @param reference as it is asked after: {@code attack:1/17}, {@code exit:1/5}, {@code
 *     promotion:1/3}
 * @param monday the week
 * @param place its id
 * @param gravity of an attack; else null
 * @param agency of the officer, or null for an official
 * @param rank of the officer, of an offer the one that he has; null for an official
 * @param sentence it in words, without its week
 */
public record Happening(
    String reference,
    LocalDate monday,
    String place,
    @Nullable String gravity,
    @Nullable String agency,
    @Nullable String rank,
    String sentence) {}
