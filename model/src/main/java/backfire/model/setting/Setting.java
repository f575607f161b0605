package backfire.model.setting;

import backfire.model.act.Act;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a world is made from, besides its seed. Data: it can be written down, and any world made
 * again from it anywhere.
 *
 * @param places in the order of their ids, whatever order they were given in
 * @param householdMean mean size of a household, at least 1
 * @param calendar its weeks
 * @param cadres its officials
 * @param acts the timeline and the interventions, in the order of their dates, then of their text
 * @param parameters a value for each parameter
 * @param without mechanisms that are replaced by their neutral forms
 * @param scale share of residents and officers who are drawn, above 0 and at most 1
 */
public record Setting(
    List<Place> places,
    double householdMean,
    Calendar calendar,
    Cadres cadres,
    List<Act> acts,
    Parameters parameters,
    Set<Mechanism> without,
    double scale) {
  public Setting {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a world needs a place");
    }
    if (!(householdMean >= 1 && householdMean <= 20)) {
      throw new IllegalArgumentException("the mean size of a household is from 1 to 20");
    }
    if (!(scale > 0 && scale <= 1)) {
      throw new IllegalArgumentException("the scale is above 0 and at most 1");
    }
    places = places.stream().sorted(Comparator.comparing(Place::id)).toList();
    Set<String> ids = new HashSet<>();
    for (Place place : places) {
      if (!ids.add(place.id())) {
        throw new IllegalArgumentException("two places are named " + place.id());
      }
    }
    acts = acts.stream().sorted(Comparator.comparing(Act::date).thenComparing(Act::text)).toList();
    without = Collections.unmodifiableSet(new TreeSet<>(without));
  }

  /** Is the mechanism at work, rather than in its neutral form? */
  public boolean has(Mechanism mechanism) {
    return !without.contains(mechanism);
  }

  /** The index of a place in {@link #places}, or −1. */
  public int indexOf(String placeId) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).id().equals(placeId)) {
        return i;
      }
    }
    return -1;
  }

  /** This setting with other parameters. */
  public Setting withParameters(Parameters other) {
    return new Setting(places, householdMean, calendar, cadres, acts, other, without, scale);
  }

  /** This setting with other acts. */
  public Setting withActs(List<Act> other) {
    return new Setting(places, householdMean, calendar, cadres, other, parameters, without, scale);
  }

  /** This setting with the given mechanisms in their neutral forms, and no others. */
  public Setting withKnockOuts(Set<Mechanism> other) {
    return new Setting(places, householdMean, calendar, cadres, acts, parameters, other, scale);
  }

  /** This setting at another scale. */
  public Setting withScale(double other) {
    return new Setting(places, householdMean, calendar, cadres, acts, parameters, without, other);
  }

  /** This setting with other weeks. */
  public Setting withCalendar(Calendar other) {
    return new Setting(places, householdMean, other, cadres, acts, parameters, without, scale);
  }
}
