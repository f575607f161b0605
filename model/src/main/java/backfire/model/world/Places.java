package backfire.model.world;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.rule.Identity;
import backfire.model.rule.Nature;
import backfire.model.setting.Place;
import backfire.model.setting.Roads;
import backfire.model.setting.Setting;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places, and the households and seats in them. A seat is a resident's row in the whole world;
 * seats of a household and households of a place are neighbours. Nothing here changes after the
 * founding.
 */
public final class Places {
  /** Number of places. */
  public final int count;

  /** Ids, in order. */
  public final List<String> id;

  /** Keys of places. */
  public final long[] key;

  /** Residents at full scale. */
  public final double[] residents;

  /** Share of residents who trade. */
  public final double[] traders;

  /** First seat of each place; one more entry than places. */
  public final int[] firstSeat;

  /** First household of each place; one more entry than places. */
  public final int[] firstHousehold;

  /** First seat of each household; one more entry than households. */
  public final int[] householdSeat;

  /** Seats of traders by place, in order. */
  public final int[][] traderSeats;

  /** Kilometres along links between places; infinite where no links lead. */
  public final double[][] km;

  private final Nature nature;
  private final long[][] tradesIn;

  Places(Setting setting, Nature nature, Crew crew) {
    List<Place> places = setting.places();
    this.nature = nature;
    this.count = places.size();
    this.id = places.stream().map(Place::id).toList();
    this.key = places.stream().mapToLong(place -> Identity.place(place.id())).toArray();
    this.residents = places.stream().mapToDouble(Place::residents).toArray();
    this.traders = places.stream().mapToDouble(Place::traders).toArray();
    this.firstSeat = new int[count + 1];
    for (int p = 0; p < count; p++) {
      int seats = (int) Math.max(1, Math.round(setting.scale() * residents[p]));
      firstSeat[p + 1] = Math.addExact(firstSeat[p], seats);
    }
    this.traderSeats = new int[count][];
    this.tradesIn = new long[count][];
    int[][] households = new int[count][];
    crew.live(
        largestFirst(),
        (hand, place) -> {
          households[place] = fillHouseholds(place, setting.householdMean());
          traderSeats[place] = findTraders(place);
        });
    this.firstHousehold = new int[count + 1];
    for (int p = 0; p < count; p++) {
      firstHousehold[p + 1] = firstHousehold[p] + households[p].length;
    }
    this.householdSeat = new int[firstHousehold[count] + 1];
    for (int p = 0; p < count; p++) {
      System.arraycopy(households[p], 0, householdSeat, firstHousehold[p], households[p].length);
    }
    householdSeat[firstHousehold[count]] = firstSeat[count];
    this.km = Roads.between(places);
  }

  /** The places, those with most residents first. */
  public int[] largestFirst() {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingInt(place -> -seats(place)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The first seats of a place's households. */
  private int[] fillHouseholds(int place, double mean) {
    int[] start = new int[1024];
    int households = 0;
    Block four = new Block();
    for (int seat = firstSeat[place]; seat < firstSeat[place + 1]; households++) {
      if (households == start.length) {
        start = Arrays.copyOf(start, 2 * households);
      }
      start[households] = seat;
      if (households % 4 == 0) {
        nature.fillHouseholdSizes(four, key[place], households);
      }
      seat += 1 + Draw.poisson(four.uniform(households % 4), mean - 1);
    }
    return Arrays.copyOf(start, households);
  }

  private int[] findTraders(int place) {
    int seats = seats(place);
    int[] found = new int[seats];
    tradesIn[place] = new long[(seats >>> 6) + 1];
    int n = 0;
    Block four = new Block();
    for (int ordinal = 0; ordinal < seats; ordinal++) {
      if (ordinal % 4 == 0) {
        nature.fillTrades(four, key[place], ordinal);
      }
      if (four.uniform(ordinal % 4) < traders[place]) {
        found[n++] = firstSeat[place] + ordinal;
        tradesIn[place][ordinal >>> 6] |= 1L << ordinal;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** Does a seat of a place live by trade? */
  public boolean trades(int place, int seat) {
    int ordinal = seat - firstSeat[place];
    return (tradesIn[place][ordinal >>> 6] >>> ordinal & 1) != 0;
  }

  /** All seats. */
  public int seats() {
    return firstSeat[count];
  }

  /** Seats of a place. */
  public int seats(int place) {
    return firstSeat[place + 1] - firstSeat[place];
  }

  /** Households of a place. */
  public int households(int place) {
    return firstHousehold[place + 1] - firstHousehold[place];
  }

  /** The place of a seat. */
  public int placeOf(int seat) {
    int found = Arrays.binarySearch(firstSeat, seat);
    return found >= 0 ? found : -found - 2;
  }

  /** The household of a seat. */
  public int householdOf(int seat) {
    int found = Arrays.binarySearch(householdSeat, seat);
    return found >= 0 ? found : -found - 2;
  }

  /** Members of a household. */
  public int size(int household) {
    return householdSeat[household + 1] - householdSeat[household];
  }
}
