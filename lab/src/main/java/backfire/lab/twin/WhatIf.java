package backfire.lab.twin;

import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a what-if.
 *
 * @param study what was asked, what is done among it
 * @param given what the worlds had to agree with
 * @param tried worlds that were asked whether they do; 0 if nothing was given
 * @param pairs in the order of worlds
 * @param digest over the digests of both worlds of each pair, in order
 */
public record WhatIf(Study study, List<Given> given, int tried, List<Pair> pairs, String digest) {
  public WhatIf {
    given = List.copyOf(given);
    pairs = List.copyOf(pairs);
  }

  /** What found nothing to do, with the worlds in which it did not. */
  public List<IdleAct.Tally> idleActs() {
    Map<IdleAct, List<Integer>> by = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      for (IdleAct idle : pair.idleActs()) {
        by.computeIfAbsent(idle, any -> new ArrayList<>()).add(pair.world());
      }
    }
    List<IdleAct.Tally> tallies = new ArrayList<>();
    by.forEach((idle, in) -> tallies.add(new IdleAct.Tally(idle.act(), idle.why(), in)));
    return tallies;
  }
}
