package backfire.bench.peer.mason.columns;

import backfire.bench.peer.mason.Country;
import backfire.bench.peer.mason.Town;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Kinship;
import java.util.Arrays;

/** Who lives where with whom, and who is whose kin: what stays when another takes a seat. */
final class Seats {
  /** Kin of a seat: five local matchings, then that of all towns. */
  static final int TIES = Kinship.LOCAL + 1;

  /** By town, and one more: its first seat, its first household. */
  final int[] firstSeat;

  final int[] firstHousehold;

  /** By household, and one more: its first seat. */
  final int[] seatOfHousehold;

  /** By seat. */
  final int[] householdOf;

  final boolean[] trades;
  final int[] kin;

  /** By town: the seats that live by trade. */
  final int[][] traders;

  Seats(Country country) {
    int towns = country.towns.size();
    firstSeat = new int[towns + 1];
    firstHousehold = new int[towns + 1];
    traders = new int[towns][];
    Numbers homes = new Numbers();
    for (Town town : country.towns) {
      settle(country, town, homes);
    }
    int seats = firstSeat[towns];
    homes.add(seats);
    seatOfHousehold = homes.toArray();
    householdOf = new int[seats];
    for (int household = 0; household < seatOfHousehold.length - 1; household++) {
      int end = seatOfHousehold[household + 1];
      Arrays.fill(householdOf, seatOfHousehold[household], end, household);
    }
    trades = new boolean[seats];
    for (Town town : country.towns) {
      traders[town.index] = drawTraders(country, town);
    }
    kin = new int[seats * TIES];
    Arrays.fill(kin, -1);
    tie(country);
  }

  private void settle(Country country, Town town, Numbers homes) {
    int begin = firstSeat[town.index];
    long residents = Math.max(1, Math.round(country.setting.scale() * town.place.residents()));
    int end = Math.toIntExact(begin + residents);
    int seat = begin;
    while (seat < end) {
      homes.add(seat);
      seat += 1 + country.dice.poisson(country.setting.householdMean() - 1);
    }
    firstSeat[town.index + 1] = end;
    firstHousehold[town.index + 1] = homes.count();
  }

  private int[] drawTraders(Country country, Town town) {
    Numbers trading = new Numbers();
    for (int seat = firstSeat[town.index]; seat < firstSeat[town.index + 1]; seat++) {
      trades[seat] = country.dice.happens(town.place.traders());
      if (trades[seat]) {
        trading.add(seat);
      }
    }
    return trading.toArray();
  }

  private void tie(Country country) {
    double mean = country.rules.parameters.get(Parameter.KIN_MEAN);
    double elsewhere = country.rules.parameters.get(Parameter.KIN_ELSEWHERE);
    double local = mean * (1 - elsewhere) / Kinship.LOCAL;
    for (Town town : country.towns) {
      for (int matching = 0; matching < Kinship.LOCAL; matching++) {
        match(country, firstSeat[town.index], firstSeat[town.index + 1], matching, local);
      }
    }
    match(country, 0, householdOf.length, Kinship.LOCAL, mean * elsewhere);
  }

  /** Seats are shuffled; neighbours two by two are kin if the tie is kept. */
  private void match(Country country, int begin, int end, int matching, double kept) {
    int[] order = new int[end - begin];
    Arrays.setAll(order, i -> begin + i);
    country.dice.shuffle(order);
    for (int i = 0; i + 1 < order.length; i += 2) {
      if (country.dice.happens(kept)) {
        kin[order[i] * TIES + matching] = order[i + 1];
        kin[order[i + 1] * TIES + matching] = order[i];
      }
    }
  }

  int count() {
    return householdOf.length;
  }

  /** How many ties of a seat are kept, whatever the household. */
  int ties(int seat) {
    int ties = 0;
    for (int tie = seat * TIES; tie < (seat + 1) * TIES; tie++) {
      ties += kin[tie] >= 0 ? 1 : 0;
    }
    return ties;
  }

  int townOf(int seat) {
    int at = Arrays.binarySearch(firstSeat, seat);
    if (at < 0) {
      return -at - 2;
    }
    return at;
  }
}
