package backfire.bench.peer.mason.idiomatic;

import backfire.bench.peer.mason.Country;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Kinship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Who is kin: lists are shuffled, neighbours two by two are kin if the tie is kept. */
final class Kin {
  private final Country country;

  private Kin(Country country) {
    this.country = country;
  }

  static void tie(Country country, List<List<Resident>> towns, List<Resident> all) {
    double mean = country.rules.parameters.get(Parameter.KIN_MEAN);
    double elsewhere = country.rules.parameters.get(Parameter.KIN_ELSEWHERE);
    Kin kin = new Kin(country);
    double local = mean * (1 - elsewhere) / Kinship.LOCAL;
    for (List<Resident> town : towns) {
      for (int matching = 0; matching < Kinship.LOCAL; matching++) {
        kin.match(town, local, (one, other) -> one.kin.add(other));
      }
    }
    kin.match(all, mean * elsewhere, (one, other) -> one.kinElsewhere = other);
  }

  private void match(List<Resident> among, double kept, BiConsumer<Resident, Resident> tie) {
    List<Resident> order = new ArrayList<>(among);
    country.dice.shuffle(order);
    for (int i = 0; i + 1 < order.size(); i += 2) {
      if (country.dice.happens(kept)) {
        tie.accept(order.get(i), order.get(i + 1));
        tie.accept(order.get(i + 1), order.get(i));
      }
    }
  }
}
