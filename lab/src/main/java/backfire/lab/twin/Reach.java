package backfire.lab.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Who has been touched by the end of a quarter since the act, over pairs, and how far away.
 *
 * @param quarter from 1
 * @param weeks since the act
 * @param pairs that lasted so long
 * @param officers touched since the act
 * @param residents seats found touched since the act
 * @param places in which anybody has been
 * @param officersKm how far the touched officers are in the mean, by road; those whom no road
 *     reaches are left out
 * @param residentsKm likewise of residents
 * @param farthestKm how far the farthest who is touched is
 * @param bands by distance; empty if it is done nowhere in particular
 */
public record Reach(
    int quarter,
    int weeks,
    int pairs,
    Mean officers,
    Mean residents,
    Mean places,
    Mean officersKm,
    Mean residentsKm,
    Mean farthestKm,
    List<Band> bands) {
  public Reach {
    bands = List.copyOf(bands);
  }

  /**
   * The touched within some distance of where it is done.
   *
   * @param name in words
   */
  public record Band(String name, Mean officers, Mean residents) {}

  /** A band: places farther than one distance and up to another, kilometres. */
  private record Ring(String name, double beyond, double to) {
    boolean holds(double km) {
      return km > beyond && km <= to;
    }
  }

  private static final List<Ring> RINGS =
      List.of(
          new Ring("the same place", -1, 0),
          new Ring("up to 50 km", 0, 50),
          new Ring("50 to 100 km", 50, 100),
          new Ring("100 to 200 km", 100, 200),
          new Ring("farther", 200, Double.MAX_VALUE),
          new Ring("no road there", Double.MAX_VALUE, Double.POSITIVE_INFINITY));

  /** By quarter, over the pairs that lasted so long. */
  public static List<Reach> of(List<Pair> pairs) {
    List<Reach> all = new ArrayList<>();
    int quarters = pairs.stream().mapToInt(pair -> pair.touched().size()).max().orElse(0);
    for (int i = 0; i < quarters; i++) {
      int quarter = i;
      all.add(of(pairs.stream().filter(pair -> pair.touched().size() > quarter).toList(), quarter));
    }
    return all;
  }

  private static Reach of(List<Pair> pairs, int index) {
    Touched first = pairs.getFirst().touched().get(index);
    return new Reach(
        first.quarter(),
        first.weeks(),
        pairs.size(),
        mean(pairs, index, Touched::allOfficers),
        mean(pairs, index, Touched::allResidents),
        mean(pairs, index, Touched::places),
        far(pairs, index, (touched, km) -> meanKm(touched.officers(), km)),
        far(pairs, index, (touched, km) -> meanKm(touched.residents(), km)),
        far(pairs, index, Reach::farthest),
        pairs.stream().allMatch(pair -> pair.km().isEmpty()) ? List.of() : bands(pairs, index));
  }

  private static Mean mean(List<Pair> pairs, int index, ToDoubleFunction<Touched> of) {
    return Mean.of(
        pairs.stream().map(pair -> of.applyAsDouble(pair.touched().get(index))).toList());
  }

  private static Mean far(
      List<Pair> pairs, int index, ToDoubleBiFunction<Touched, List<Double>> of) {
    List<Double> values = new ArrayList<>();
    for (Pair pair : pairs) {
      values.add(
          pair.km().isEmpty()
              ? Double.NaN
              : of.applyAsDouble(pair.touched().get(index), pair.km()));
    }
    return Mean.of(values);
  }

  private static double meanKm(List<Integer> counts, List<Double> km) {
    double sum = 0;
    double people = 0;
    for (int place = 0; place < counts.size(); place++) {
      if (Double.isFinite(km.get(place))) {
        sum += counts.get(place) * km.get(place);
        people += counts.get(place);
      }
    }
    return sum / people;
  }

  private static double farthest(Touched touched, List<Double> km) {
    double farthest = Double.NaN;
    for (int place = 0; place < km.size(); place++) {
      boolean anybody = touched.officers().get(place) + touched.residents().get(place) > 0;
      if (anybody && Double.isFinite(km.get(place)) && !(km.get(place) <= farthest)) {
        farthest = km.get(place);
      }
    }
    return farthest;
  }

  private static List<Band> bands(List<Pair> pairs, int index) {
    List<Band> bands = new ArrayList<>();
    for (Ring ring : RINGS) {
      bands.add(
          new Band(
              ring.name(),
              far(pairs, index, (touched, km) -> within(ring, touched.officers()::get, km)),
              far(pairs, index, (touched, km) -> within(ring, touched.residents()::get, km))));
    }
    return bands;
  }

  private static double within(Ring ring, IntToDoubleFunction count, List<Double> km) {
    double sum = 0;
    for (int place = 0; place < km.size(); place++) {
      sum += ring.holds(km.get(place)) ? count.applyAsDouble(place) : 0;
    }
    return sum;
  }
}
