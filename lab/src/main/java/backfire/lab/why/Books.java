package backfire.lab.why;

import static backfire.model.parameter.Parameter.KIN_SHARE;

import backfire.lab.why.Harm.Deed;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The grudge books of some residents, found by the seats that they and theirs sit in. */
final class Books {
  /*
   * Asked of every harmful stop of a world, of which a handful concern anybody here: so the circle of
   * all books is a set of bits, and only what is in it is looked up. Books are opened under a lock,
   * and each is written to in its own lock, since kin elsewhere are harmed on another thread.
   */
  private final World world;
  private final Set<Long> residents;
  private final double share;
  private final BitSet circle;
  private final Map<Long, GrudgeBook> ofResident = new ConcurrentHashMap<>();
  private final Map<Integer, GrudgeBook> ofSeat = new ConcurrentHashMap<>();
  private final Map<Integer, List<GrudgeBook>> ofCircle = new ConcurrentHashMap<>();

  /** Those of some residents, by key, of a world that has just been founded. */
  Books(World world, Set<Long> residents) {
    this.world = world;
    this.residents = residents;
    this.share = world.setting.parameters().get(KIN_SHARE);
    this.circle = new BitSet(world.places.seats());
    for (int place = 0; place < world.places.count && !residents.isEmpty(); place++) {
      int end = world.places.firstSeat[place + 1];
      for (int seat = world.places.firstSeat[place]; seat < end; seat++) {
        open(place, seat);
      }
    }
  }

  /** Another has taken a seat: perhaps one of those. */
  void takeSeat(int place, int seat) {
    if (!residents.isEmpty()) {
      ofSeat.remove(seat);
      open(place, seat);
    }
  }

  private void open(int place, int seat) {
    if (residents.contains(world.residents.key(place, seat))) {
      open(new GrudgeBook(world, place, seat, share));
    }
  }

  private synchronized void open(GrudgeBook book) {
    ofResident.put(book.key(), book);
    ofSeat.put(book.seat(), book);
    for (int other : book.circle()) {
      List<GrudgeBook> books = new ArrayList<>(ofCircle.getOrDefault(other, List.of()));
      books.add(book);
      ofCircle.put(other, List.copyOf(books));
      circle.set(other);
    }
  }

  /** The book of a resident, if he ever sat anywhere. */
  Optional<GrudgeBook> of(long resident) {
    return Optional.ofNullable(ofResident.get(resident));
  }

  /** The book of who sits in a seat now. */
  Optional<GrudgeBook> inSeat(int seat) {
    return Optional.ofNullable(ofSeat.get(seat));
  }

  /** A stop has harmed somebody. */
  void hear(HarmfulStops stops, int i, int week) {
    int victim = stops.victim[i];
    if (circle.get(victim)) {
      for (GrudgeBook book : ofCircle.getOrDefault(victim, List.of())) {
        book.hear(stops, i, week);
      }
    }
  }

  /** Something else has harmed somebody. */
  void hear(Deed deed, int officer, int seat, double harm, int week) {
    for (GrudgeBook book : ofCircle.getOrDefault(seat, List.of())) {
      book.hear(deed, officer, seat, harm, week);
    }
  }

  /** A week is over. */
  void endWeek() {
    ofResident.values().forEach(GrudgeBook::endWeek);
  }
}
