/**
 * The commands: each a small class that reads like its help.
 *
 * <pre>
 *   what was typed  →  a command  →  lab, casebook  →  results on stdout, progress on stderr, exit code
 * </pre>
 *
 * It may use everything; nothing uses it. What goes wrong leaves as one line that says what to do.
 */
@NullMarked
package backfire.cli;

import org.jspecify.annotations.NullMarked;
