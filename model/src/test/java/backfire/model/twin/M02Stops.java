package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Fixed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Beat;
import backfire.model.rule.Effort;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** M2, M3: each serving officer stops people; at some stops he extorts, at some he is harsh. */
final class M02Stops {
  private final Country country;
  private final Abuse abuse;
  private final M04Grudges grudges;

  /** Effort, and mean harmful stops, of a town's agencies this week. */
  private final Map<Agency, Long> efforts = new EnumMap<>(Agency.class);

  private final Map<Agency, Long> harmful = new EnumMap<>(Agency.class);

  M02Stops(Country country, M04Grudges grudges) {
    this.country = country;
    this.abuse = country.rules.abuse;
    this.grudges = grudges;
  }

  void happen() {
    country.harshStopsOfTraders.clear();
    for (Town town : country.towns) {
      long effort = 0;
      efforts.clear();
      harmful.clear();
      for (Officer officer : town.serving()) {
        effort += Fixed.of(work(officer));
      }
      for (Agency agency : Agency.values()) {
        double stops = country.rules.effort.stops(Fixed.toDouble(efforts.getOrDefault(agency, 0L)));
        double mean = stops - Fixed.toDouble(harmful.getOrDefault(agency, 0L));
        double u = country.draw(Site.HARMLESS_STOPS, town.key, 0, agency.ordinal());
        country.count(Count.STOPS, town, agency, Draw.poisson(u, mean));
      }
      int posts = town.posts().size();
      town.effortSeen = posts == 0 ? 0 : Fixed.toDouble(effort) / posts;
    }
  }

  /** An officer's week in the street; returns his effort. */
  private double work(Officer officer) {
    Town town = officer.town();
    Agency agency = officer.agency();
    officer.servedAtStops = country.week;
    officer.harm *= country.rules.grudgeFading.weekly();
    double orders = town.orders(agency);
    Effort rule = country.rules.effort;
    double unrestrained = rule.unrestrained(agency, officer.rank(), orders, town.turmoil);
    double effort = rule.of(unrestrained, officer.restraint);
    double abusiveness = officer.temper.abusiveness();
    double extortion = abuse.extortion(abuse.extortionFactor(agency, orders), abusiveness);
    double harsh = abuse.harsh(abuse.harshFactor(agency, orders), abusiveness, officer.restraint);
    double stops = rule.stops(effort);
    double harming = stops * Abuse.harmful(extortion, harsh);
    efforts.merge(agency, Fixed.of(effort), Long::sum);
    harmful.merge(agency, Fixed.of(harming), Long::sum);
    int harms = Draw.poisson(country.draw(Site.HARMFUL_STOPS, officer.key), harming);
    country.count(Count.STOPS, town, agency, harms);
    double fade = country.rules.bribeFade;
    officer.bribes *= fade;
    for (int stop = 0; stop < harms; stop++) {
      double kind = draw(Site.ABUSE, officer, stop) * Abuse.harmful(extortion, harsh);
      boolean extorts = Abuse.extorts(kind, extortion);
      officer.bribes +=
          (1 - fade)
              * stop(officer, stop, orders, extorts, Abuse.treatsHarshly(kind, extortion, harsh));
    }
    return effort;
  }

  /** One stop that harms, if it meets somebody; returns the bribe. */
  private double stop(Officer officer, int stop, double orders, boolean extorts, boolean harsh) {
    Agency agency = officer.agency();
    Seat seat = victim(officer, stop);
    if (seat == null) {
      return 0;
    }
    Town town = officer.town();
    double bribe = 0;
    double extortionHarm = 0;
    double harshHarm = 0;
    if (extorts) {
      bribe = abuse.bribe(draw(Site.BRIBE, officer, stop), abuse.meanBribe(orders));
      extortionHarm = abuse.extortionHarm(draw(Site.EXTORTION_HARM, officer, stop));
      country.count(Count.EXTORTIONS, town, agency);
      country.count(Count.BRIBES, town, agency, bribe);
    }
    if (harsh) {
      harshHarm =
          abuse.harshHarm(draw(Site.HARSH_HARM, officer, stop), draw(Site.GRAVE, officer, stop));
      country.count(Count.HARSH, town, agency);
    }
    Resident victim = seat.holder();
    int tick = country.tickBefore();
    double harm = extortionHarm + harshHarm;
    grudges.suffer(victim, officer, harm, tick, NaiveTwin.Source.STOP, stop);
    if (harsh) {
      grudges.family(seat, officer, harshHarm, tick);
      if (seat.trades) {
        country.harshStopsOfTraders.add(new Country.HarshStop(victim, officer, stop));
      }
    }
    return bribe;
  }

  /** Who is stopped; nobody where customs finds no trader. */
  private @Nullable Seat victim(Officer officer, int stop) {
    Town town = officer.town();
    double where = draw(Site.WHOM, officer, stop);
    if (officer.agency() == Agency.CUSTOMS) {
      List<Seat> traders = town.seats.stream().filter(seat -> seat.trades).toList();
      return traders.isEmpty() ? null : traders.get((int) (where * traders.size()));
    }
    double household = household(officer, town, where);
    int whole = (int) household;
    return town.households.get(whole).member(household - whole);
  }

  /** Which household, and with its fraction which of its members. */
  private double household(Officer officer, Town town, double where) {
    int all = town.households.size();
    int from = 0;
    int until = all;
    if (officer.rank() == Rank.LINE) {
      int beats = town.posts(officer.agency(), Rank.LINE).size();
      int first = Beat.first(officer.lastPost.ordinal, beats, all);
      int next = Beat.first(officer.lastPost.ordinal + 1, beats, all);
      if (next > first) {
        from = first;
        until = next;
      }
    }
    return country.rules.beat.household(where, from, until - from, all);
  }

  private double draw(Site site, Officer officer, int stop) {
    return country.draw(site, officer.key, 0, stop);
  }
}
