/**
 * Who is let in, and how often: Host and Origin, a token where the studio listens beyond this
 * machine, bounds of size and rate, and what every answer tells the browser to refuse.
 *
 * <pre>
 *   request  →  Door  →  let in, or Refused with a status and a sentence
 * </pre>
 *
 * SECURITY.md has the threats that each of these answers. It knows nothing of what is asked.
 */
@NullMarked
package backfire.studio.door;

import org.jspecify.annotations.NullMarked;
