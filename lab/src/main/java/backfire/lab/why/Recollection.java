package backfire.lab.why;

import backfire.lab.why.Harm.Deed;
import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;
import backfire.model.world.HarmfulStops;
import backfire.model.world.Onlooker;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
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
  private final Map<Long, ServiceRecord> services = new HashMap<>();
  private final Map<Moment, AttackMoment> attacks = new HashMap<>();
  private final Map<Long, List<Moment>> joined = new HashMap<>();
  private final Map<Moment, ExitMoment> exits = new ConcurrentHashMap<>();
  private final Map<Moment, OfferMoment> offers = new HashMap<>();
  private final Map<Moment, BrawlMoment> brawls = new HashMap<>();

  /** The rows of officers who have come, for a look at each of a week's stops. */
  private final BitSet rows = new BitSet();

  private int met;
  private @Nullable Scene scene;
  private @Nullable Books books;

  /** Who did what to whom and when: the identity of an event of a kind. */
  record Moment(long who, long whom, int week) {}

  /**
   * Of some people.
   *
   * @param residents by key: what they hold is kept, and each attack of theirs
   * @param officers by key: their service is kept, each exit of theirs and each offer to them
   */
  Recollection(Collection<Long> residents, Collection<Long> officers) {
    this.residents = Set.copyOf(residents);
    this.officers = Set.copyOf(officers);
    officers.forEach(key -> services.put(key, new ServiceRecord()));
  }

  // What was kept.

  /** The world that was looked on at. */
  World world() {
    return scene().world();
  }

  private Scene scene() {
    return Objects.requireNonNull(scene, "no world has been lived");
  }

  private Books books() {
    return Objects.requireNonNull(books, "no world has been lived");
  }

  Optional<AttackMoment> attack(long who, long whom, int week) {
    return Optional.ofNullable(attacks.get(new Moment(who, whom, week)));
  }

  /** The attacks of others that a resident joined. */
  List<Moment> joined(long resident) {
    return joined.getOrDefault(resident, List.of());
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
    return books().of(resident);
  }

  /** The service of an officer; no week of it if he never served. */
  Optional<ServiceRecord> service(long officer) {
    return Optional.ofNullable(services.get(officer));
  }

  // What is told.

  @Override
  public void founded(World founded) {
    scene = new Scene(founded);
    books = new Books(founded, residents);
    meet();
  }

  @Override
  public void takesSeat(int place, int seat, int week) {
    books().takeSeat(place, seat);
  }

  @Override
  public void stopsHarm(int place, int week) {
    scene().stopsAreMade(place);
    World world = world();
    HarmfulStops stops = world.harmfulStops[place];
    for (int i = 0; i < stops.count; i++) {
      if (stops.victim[i] >= 0) {
        books().hear(stops, i, week);
        if (rows.get(stops.officer[i])) {
          service(stops.officer[i]).stop(stops.extorts[i] > 0, stops.harsh[i], stops.harm[i]);
        }
      }
    }
  }

  @Override
  public void detains(int officer, int seat, double harm, int week) {
    books().hear(Deed.DETENTION, officer, seat, harm, week);
    harms(officer, harm);
  }

  @Override
  public void punishes(int investigator, int seat, double harm, int week) {
    books().hear(Deed.PUNISHMENT, investigator, seat, harm, week);
  }

  @Override
  public void brawls(int officer, int seat, double probability, double harm, int week) {
    books().hear(Deed.BRAWL, officer, seat, harm, week);
    harms(officer, harm);
    World world = world();
    long victim = world.residents.key(world.places.placeOf(seat), seat);
    Moment moment = new Moment(victim, world.officers.key[officer], week);
    brawls.put(moment, scene().brawl(seat, probability));
  }

  private void harms(int officer, double harm) {
    if (rows.get(officer)) {
      service(officer).harm(harm);
    }
  }

  private ServiceRecord service(int row) {
    return Objects.requireNonNull(services.get(world().officers.key[row]));
  }

  @Override
  public void holds(int seat, int officer, double own, double kin, int tick) {
    books().inSeat(seat).ifPresent(book -> book.hold(officer, own, kin, tick));
  }

  @Override
  public void forgets(int seat, int officer, int week) {
    books().inSeat(seat).ifPresent(book -> book.forget(officer));
  }

  @Override
  public void lessens(int seat, int officer, double kept, int tick) {
    books().inSeat(seat).ifPresent(book -> book.lessen(officer, kept, tick >> 1));
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
    World world = world();
    long who = world.residents.key(place, seat);
    Moment moment = new Moment(who, world.officers.key[officer], week);
    int there = world.officers.place[officer];
    for (int other : others) {
      long joiner = world.residents.key(there, other);
      if (residents.contains(joiner)) {
        joined.computeIfAbsent(joiner, key -> new ArrayList<>()).add(moment);
      }
    }
    books()
        .of(who)
        .ifPresent(
            book ->
                attacks.put(
                    moment,
                    scene().attack(book, officer, bound, accepted, tick, ring, others, week)));
  }

  @Override
  public void leaves(
      int officer, Leaving.Situation situation, double[] gumbels, Leaving.Option option, int week) {
    long who = world().officers.key[officer];
    if (officers.contains(who)) {
      exits.put(new Moment(who, 0, week), scene().exit(officer, situation, gumbels, option, week));
    }
  }

  @Override
  public void isOffered(int officer, int post, Filling.Appeal appeal, double u, int week) {
    long who = world().officers.key[officer];
    if (officers.contains(who)) {
      Moment moment = new Moment(who, world().posts.key[post], week);
      offers.put(moment, scene().offer(officer, appeal, u));
    }
  }

  @Override
  public void weekLived(int week) {
    books().endWeek();
    meet();
    rows.stream().forEach(row -> serve(row, week));
  }

  /** Who has come since the last week: recruits come before the stops of their first. */
  private void meet() {
    World world = world();
    for (; met < world.officers.count; met++) {
      if (officers.contains(world.officers.key[met])) {
        rows.set(met);
      }
    }
  }

  private void serve(int row, int week) {
    World world = world();
    if (!world.officers.serves(row)) {
      service(row).endLastWeek(week);
      return;
    }
    int post = world.officers.post[row];
    service(row)
        .endWeek(
            week,
            world.officers.place[row],
            world.service.duty().restraint[post],
            world.service.duty().threat[post]);
  }
}
