package backfire.casebook;

import java.util.List;

/**
 * What a report says, with how a world is asked whether it holds.
 *
 * @param id such as C1
 * @param says the claim in our own words
 * @param sources ids of the reports that say it
 * @param ask the question put to a world
 */
public record Claim(String id, String says, List<String> sources, Ask ask) {
  public Claim {
    sources = List.copyOf(sources);
  }
}
