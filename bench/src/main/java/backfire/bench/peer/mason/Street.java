package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.HarshStop;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Abuse;

/** M2 to M4: officers stop people; at some stops they extort, at some they are harsh. */
final class Street {
  private final Country country;
  private final Dice dice;
  private final Abuse abuse;
  private final double beatShare;

  Street(Country country) {
    this.country = country;
    this.dice = country.dice;
    this.abuse = country.rules.abuse;
    this.beatShare = country.rules.parameters.get(Parameter.STOPS_BEAT_SHARE);
  }

  /** An officer's week in the street. */
  void patrol(Officer officer) {
    Town town = officer.town();
    int agency = officer.agency().ordinal();
    officer.patrolled = country.week();
    officer.harm *= country.rules.grudges.weekly();
    double effort =
        country.rules.effort.of(
            country.rules.effort.unrestrained(
                officer.agency(), officer.rank(), town.orders[agency], town.turmoil),
            officer.restraint);
    int stops = dice.poisson(country.rules.effort.stops(effort));
    double abusiveness = officer.temper.abusiveness();
    double extorts = abuse.extortion(town.extortionFactor[agency], abusiveness);
    double harsh = abuse.harsh(town.harshFactor[agency], abusiveness, officer.restraint);
    double bribes = 0;
    for (int stop = 0; stop < stops; stop++) {
      bribes += stop(officer, dice.happens(extorts), dice.happens(harsh));
    }
    double fade = country.rules.bribeFade;
    officer.bribes = fade * officer.bribes + (1 - fade) * bribes;
    town.effort += effort;
    country.count(Count.STOPS, officer, stops);
    country.tally.stops += stops;
    country.tally.patrols++;
  }

  /** One stop; returns the bribe. */
  private double stop(Officer officer, boolean extorts, boolean harsh) {
    int seat = extorts || harsh ? victim(officer) : -1;
    if (seat < 0) {
      return 0;
    }
    country.tally.harmfulStops++;
    double bribe = 0;
    double harm = 0;
    double harshHarm = 0;
    if (extorts) {
      double orders = officer.town().orders[officer.agency().ordinal()];
      bribe = dice.exponential() * abuse.meanBribe(orders);
      harm = abuse.extortionHarm(dice.uniform());
      country.count(Count.EXTORTIONS, officer, 1);
      country.count(Count.BRIBES, officer, bribe);
    }
    if (harsh) {
      harshHarm = abuse.harshHarm(dice.uniform(), dice.uniform());
      country.count(Count.HARSH, officer, 1);
    }
    country.suffer(seat, officer, harm + harshHarm);
    if (harsh) {
      country.people().family(seat, officer, harshHarm);
      if (country.people().trades(seat)) {
        country.harshStops.add(new HarshStop(seat, officer.town(), officer));
      }
    }
    return bribe;
  }

  /** Who is stopped; −1 where customs finds no trader. */
  private int victim(Officer officer) {
    People people = country.people();
    Town town = officer.town();
    if (officer.agency() == Agency.CUSTOMS) {
      return people.trader(town);
    }
    int households = people.households(town);
    if (officer.rank() == Rank.LINE && dice.happens(beatShare)) {
      long beats = town.posts(officer.agency(), Rank.LINE).size();
      int from = (int) (households * (long) officer.lastPost.ordinal / beats);
      int until = (int) (households * (officer.lastPost.ordinal + 1L) / beats);
      if (from < until) {
        return people.member(town, from + dice.under(until - from));
      }
    }
    return people.member(town, dice.under(households));
  }

  /** At the end of M4: word reaches kin, and effort has been seen. */
  void deliver() {
    country.people().deliver();
    for (Town town : country.towns) {
      int posts = town.posts();
      town.effortSeen = posts == 0 ? 0 : town.effort / posts;
      town.effort = 0;
    }
  }
}
