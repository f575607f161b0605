package backfire.lab.why;

import backfire.lab.why.AttackMoment.Joiner;
import backfire.lab.why.Harm.Deed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Effort;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.rule.Logit;
import backfire.model.rule.Revenge;
import backfire.model.world.Grudges;
import backfire.model.world.HarmfulStops;
import backfire.model.world.Onlooker;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a world that is lived what bears on some people: what residents came to hold and why,
 * what officers did and felt, and the moments at which they attacked, left or were offered a post.
 */
final class Recollection implements Onlooker {
  private final Set<Long> residents;
  private final Set<Long> officers;
  private final Map<Long, Service> services = new HashMap<>();
  private final Map<Moment, AttackMoment> attacks = new HashMap<>();
  private final Map<Moment, ExitMoment> exits = new ConcurrentHashMap<>();
  private final Map<Moment, OfferMoment> offers = new HashMap<>();
  private final Map<Moment, BrawlMoment> brawls = new HashMap<>();
  private final Set<Integer> rows = new HashSet<>();
  private @Nullable Scene scene;

  /** Who did what to whom and when: the identity of an event of a kind. */
  record Moment(long who, long whom, int week) {}

  /** The world, its rules, and what is kept of all of it. */
  private record Scene(
      World world, Revenge revenge, Effort effort, Leaving leaving, Hearsay hearsay, Books books) {}

  /**
   * Of some people.
   *
   * @param residents by key: what they hold is kept, and each attack of theirs
   * @param officers by key: their service is kept, each exit of theirs and each offer to them
   */
  Recollection(Collection<Long> residents, Collection<Long> officers) {
    this.residents = Set.copyOf(residents);
    this.officers = Set.copyOf(officers);
    officers.forEach(key -> services.put(key, new Service()));
  }

  // What was kept.

  /** The world that was looked on at. */
  World world() {
    return scene().world();
  }

  private Scene scene() {
    return Objects.requireNonNull(scene, "no world has been lived");
  }

  Optional<AttackMoment> attack(long who, long whom, int week) {
    return Optional.ofNullable(attacks.get(new Moment(who, whom, week)));
  }

  Optional<ExitMoment> exit(long who, int week) {
    return Optional.ofNullable(exits.get(new Moment(who, 0, week)));
  }

  Optional<OfferMoment> offer(long who, long post, int week) {
    return Optional.ofNullable(offers.get(new Moment(who, post, week)));
  }

  Optional<BrawlMoment> brawl(long who, long whom, int week) {
    return Optional.ofNullable(brawls.get(new Moment(who, whom, week)));
  }

  /** The book of a resident, if he ever sat anywhere. */
  Optional<GrudgeBook> book(long resident) {
    return scene().books().of(resident);
  }

  /** The service of an officer; no week of it if he never served. */
  Optional<Service> service(long officer) {
    return Optional.ofNullable(services.get(officer));
  }

  // What is told.

  @Override
  public void founded(World founded) {
    scene =
        new Scene(
            founded,
            new Revenge(founded.setting),
            new Effort(founded.setting),
            new Leaving(founded.setting),
            new Hearsay(founded),
            new Books(founded, residents));
  }

  @Override
  public void takesSeat(int place, int seat, int week) {
    scene().books().takeSeat(place, seat);
  }

  @Override
  public void stopsHarm(int place, int week) {
    Scene s = scene();
    HarmfulStops stops = s.world().harmfulStops[place];
    for (int i = 0; i < stops.count; i++) {
      if (stops.victim[i] >= 0) {
        s.books().hear(stops, i, place, week);
        Service service = services.get(s.world().officers.key[stops.officer[i]]);
        if (service != null) {
          service.stop(stops.extorts[i] > 0, stops.harsh[i], stops.harm[i]);
        }
      }
    }
  }

  @Override
  public void detains(int officer, int seat, double harm, int week) {
    scene().books().hear(Deed.DETENTION, officer, seat, harm, week);
    Service service = services.get(world().officers.key[officer]);
    if (service != null) {
      service.harm(harm);
    }
  }

  @Override
  public void punishes(int investigator, int seat, double harm, int week) {
    scene().books().hear(Deed.PUNISHMENT, investigator, seat, harm, week);
  }

  @Override
  public void brawls(int officer, int seat, double probability, double harm, int week) {
    scene().books().hear(Deed.BRAWL, officer, seat, harm, week);
    World w = world();
    int place = w.places.placeOf(seat);
    Moment moment = new Moment(w.residents.key(place, seat), w.officers.key[officer], week);
    brawls.put(
        moment,
        new BrawlMoment(week, w.moods.approval[place], w.places.traders[place], probability));
  }

  @Override
  public void holds(int seat, int officer, double own, double kin, int tick) {
    scene().books().inSeat(seat).ifPresent(book -> book.hold(officer, own, kin, tick));
  }

  @Override
  public void forgets(int seat, int officer, int week) {
    scene().books().inSeat(seat).ifPresent(book -> book.forget(officer));
  }

  @Override
  public void lessens(int seat, int officer, double kept, int tick) {
    scene().books().inSeat(seat).ifPresent(book -> book.lessen(officer, kept, tick >> 1));
  }

  @Override
  public void hears(int place, int attack, int week) {
    scene().hearsay().hear(place, attack, week);
  }

  @Override
  public void attacks(
      int place,
      int seat,
      int officer,
      double bound,
      double accepted,
      int tick,
      int ring,
      int[] others,
      int week) {
    World w = world();
    long who = w.residents.key(place, seat);
    GrudgeBook book = scene().books().of(who).orElse(null);
    if (book == null) {
      return;
    }
    int there = w.officers.place[officer];
    long whom = w.officers.key[officer];
    Grudges grudges = w.grudges[place];
    int slot = grudges.find(seat, officer);
    double left = grudges.left(seat, slot, week);
    attacks.put(
        new Moment(who, whom, week),
        new AttackMoment(
            week,
            place,
            there,
            w.officers.rank(officer),
            w.officers.hasLeft(officer),
            grudges.own(seat, slot) * left,
            grudges.kin(seat, slot) * left,
            book.portions(officer),
            w.residents.boldness(place, seat),
            w.residents.riskAversion(place, seat),
            w.residents.kin(place, seat),
            Logit.inverse(w.moods.expectation[there]),
            scene().hearsay().idea(there, week - 1),
            w.moods.effort[there],
            unrestrained(there),
            w.moods.approval[there],
            bound,
            accepted,
            tick >> 1,
            ring,
            w.chance.uniform(Site.ATTACK, who, whom, tick, ring),
            joiners(there, officer, others, week)));
  }

  /** The mean effort of posts in a place if those who hold them did not hold back. */
  private double unrestrained(int place) {
    World w = world();
    double sum = 0;
    for (Agency agency : Agency.values()) {
      double orders = w.moods.orders[place][agency.ordinal()];
      for (Rank rank : Rank.values()) {
        sum +=
            w.posts.serving(place, agency, rank)
                * scene().effort().unrestrained(agency, rank, orders, w.moods.turmoil[place]);
      }
    }
    int posts = w.posts.count(place);
    return posts == 0 ? 0 : sum / posts;
  }

  private List<Joiner> joiners(int there, int officer, int[] others, int week) {
    World w = world();
    Grudges grudges = w.grudges[there];
    List<Joiner> joiners = new ArrayList<>();
    for (int other : others) {
      int slot = grudges.find(other, officer);
      double left = grudges.left(other, slot, week);
      boolean atMarket = w.moods.marketOpen(there, week) && w.places.trades(there, other);
      joiners.add(
          new Joiner(
              w.residents.key(there, other),
              grudges.own(other, slot) * left,
              grudges.kin(other, slot) * left,
              atMarket,
              scene().revenge().joins(grudges.size(other, slot, week), atMarket)));
    }
    return joiners;
  }

  @Override
  public void leaves(
      int officer, Leaving.Situation situation, double[] gumbels, Leaving.Option option, int week) {
    World w = world();
    long who = w.officers.key[officer];
    if (!officers.contains(who)) {
      return;
    }
    int place = w.officers.place[officer];
    int post = w.officers.post[officer];
    Agency agency = w.officers.agency(officer);
    int nearby = w.pending.in(place);
    exits.put(
        new Moment(who, 0, week),
        new ExitMoment(
            week,
            place,
            situation,
            Arrays.stream(gumbels).boxed().toList(),
            option,
            scene().hearsay().idea(place, week),
            scene().revenge().exposure(situation.rank()),
            w.service.duty().harm[post],
            w.moods.meanHarm[place][agency.ordinal()],
            w.service.duty().experience[post],
            nearby,
            scene().leaving().deliberates(nearby, w.posts.count(place) / w.setting.scale()),
            w.moods.leavers[place]));
  }

  @Override
  public void isOffered(int officer, int post, Filling.Appeal appeal, double u, int week) {
    World w = world();
    long who = w.officers.key[officer];
    if (officers.contains(who)) {
      int place = w.officers.place[officer];
      Rank offered = Rank.values()[w.officers.rank(officer).ordinal() + 1];
      offers.put(
          new Moment(who, w.posts.key[post], week),
          new OfferMoment(
              week, place, offered, appeal, u, w.leadership.salience, w.moods.risk[place]));
    }
  }

  @Override
  public void weekLived(int week) {
    scene().books().endWeek();
    if (officers.isEmpty()) {
      return;
    }
    World w = world();
    for (int row = w.officers.count - 1; row >= 0 && rows.size() < officers.size(); row--) {
      if (officers.contains(w.officers.key[row])) {
        rows.add(row);
      }
    }
    for (int row : rows) {
      serve(row, week);
    }
  }

  private void serve(int row, int week) {
    World w = world();
    if (!w.officers.serves(row)) {
      return;
    }
    int post = w.officers.post[row];
    Service service = services.get(w.officers.key[row]);
    if (service != null) {
      service.endWeek(
          week,
          w.officers.place[row],
          w.service.duty().restraint[post],
          w.service.duty().threat[post],
          w.service.duty().bribes[post]);
    }
  }
}
