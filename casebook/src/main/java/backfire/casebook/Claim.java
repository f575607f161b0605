package backfire.casebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, with how a world is asked whether it holds.
 *
 * @param id such as C1
 * @param says the claim in our own words
 * @param sources ids of the reports that say it
 * @param ask the question put to a world
 * @param incidents ids of the incidents as which its questions after attacks are scored already:
 *     those parts are shown, and only the others are scored as this claim
 * @param partOf the claim that this one is a part of, or null: the parts of a claim share one
 *     chance of error, and one share of what a report would have said anyway
 * @param against whether it speaks against the first story
 * @param because why it is shown and not scored although reports say it; empty if it is scored
 */
public record Claim(
    String id,
    String says,
    List<String> sources,
    Ask ask,
    List<String> incidents,
    @Nullable String partOf,
    boolean against,
    String because) {
  public Claim {
    sources = List.copyOf(sources);
    incidents = List.copyOf(incidents);
  }

  /** A claim that is scored whole, and stands alone. */
  public Claim(String id, String says, List<String> sources, Ask ask) {
    this(id, says, sources, ask, List.of(), null, false, "");
  }

  /** Whether anything of it is scored as a claim. */
  public boolean isScored() {
    return findScored().isPresent();
  }

  /**
   * What of the question is scored as this claim: nothing if it is only shown, or if all of it is
   * scored as incidents.
   */
  public Optional<Ask> findScored() {
    if (!because.isEmpty()) {
      return Optional.empty();
    }
    return incidents.isEmpty() ? Optional.of(ask) : ask.degrees();
  }

  /** The id under which error and what is said anyway are shared: that of the whole. */
  public String whole() {
    return partOf == null ? id : partOf;
  }
}
