package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Fixed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Abuse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** M2, M3: each serving officer stops people; at some stops he extorts, at some he is harsh. */
final class M02Stops {
  private final Country country;
  private final Abuse abuse;
  private final M04Grudges grudges;
  private final double beatShare;

  M02Stops(Country country, M04Grudges grudges) {
    this.country = country;
    this.abuse = country.rules.abuse;
    this.grudges = grudges;
    this.beatShare = country.setting.parameters().get(Parameter.STOPS_BEAT_SHARE);
  }

  void happen() {
    country.harshStopsOfTraders.clear();
    for (Town town : country.towns) {
      long effort = 0;
      for (Officer officer : town.serving()) {
        effort += Fixed.of(work(officer));
      }
      int posts = town.posts().size();
      town.effortSeen = posts == 0 ? 0 : Fixed.toDouble(effort) / posts;
    }
  }

  /** An officer's week in the street; returns his effort. */
  private double work(Officer officer) {
    Town town = officer.town();
    officer.servedAtStops = country.week;
    officer.harm *= country.rules.grudgeFading.weekly();
    double orders = town.orders(officer.agency());
    double effort =
        country.rules.effort.of(
            officer.agency(), officer.rank(), orders, town.turmoil, officer.restraint);
    int stops =
        Draw.poisson(
            country.draw(Site.STOP_COUNT, officer.key), country.rules.effort.stops(effort));
    country.count(Count.STOPS, town, officer.agency(), stops);
    double bribes = 0;
    for (int stop = 0; stop < stops; stop++) {
      bribes += stop(officer, stop, orders);
    }
    double fade = country.rules.bribeFade;
    officer.bribes = fade * officer.bribes + (1 - fade) * bribes;
    return effort;
  }

  /** One stop; returns the bribe. */
  private double stop(Officer officer, int stop, double orders) {
    Agency agency = officer.agency();
    double abusiveness = officer.temper.abusiveness();
    boolean extorts =
        draw(Site.EXTORTION, officer, stop)
            < abuse.extortion(abuse.extortionFactor(agency, orders), abusiveness);
    boolean harsh =
        draw(Site.HARSH, officer, stop)
            < abuse.harsh(abuse.harshFactor(agency, orders), abusiveness, officer.restraint);
    Seat seat = extorts || harsh ? victim(officer, stop) : null;
    if (seat == null) {
      return 0;
    }
    Town town = officer.town();
    double bribe = 0;
    double extortionHarm = 0;
    double harshHarm = 0;
    if (extorts) {
      bribe = Draw.exponential(draw(Site.BRIBE, officer, stop)) * abuse.meanBribe(orders);
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
    double where = draw(Site.WHERE, officer, stop);
    if (officer.agency() == Agency.CUSTOMS) {
      List<Seat> traders = town.seats.stream().filter(seat -> seat.trades).toList();
      return traders.isEmpty() ? null : traders.get((int) (where * traders.size()));
    }
    Household household = town.households.get(household(officer, town, where));
    return household.member(draw(Site.WHOM, officer, stop));
  }

  private int household(Officer officer, Town town, double where) {
    int all = town.households.size();
    if (officer.rank() != Rank.LINE) {
      return (int) (where * all);
    }
    if (where >= beatShare) {
      return (int) ((where - beatShare) / (1 - beatShare) * all);
    }
    long beats = town.posts(officer.agency(), Rank.LINE).size();
    long beat = officer.lastPost.ordinal;
    long from = all * beat / beats;
    long until = all * (beat + 1) / beats;
    if (from == until) {
      from = 0;
      until = all;
    }
    return (int) (from + (long) (where / beatShare * (until - from)));
  }

  private double draw(Site site, Officer officer, int stop) {
    return country.draw(site, officer.key, 0, stop);
  }
}
