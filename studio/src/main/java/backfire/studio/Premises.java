package backfire.studio;

import java.nio.file.Path;

/**
 * What the studio shows, and where it writes to.
 *
 * @param home the program's folder; its {@code cases} are read and never written
 * @param cases where one's own cases are
 * @param runs where runs are
 * @param threads worlds at once
 * @param version of the program
 */
public record Premises(Path home, Path cases, Path runs, int threads, String version) {}
