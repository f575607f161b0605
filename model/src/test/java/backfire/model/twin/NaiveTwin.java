package backfire.model.twin;

import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import java.util.List;

/** The slow and plain second making of a world, and the lives of its people, for tests. */
public final class NaiveTwin {
  private final Country country;

  private NaiveTwin(Country country) {
    this.country = country;
  }

  /** Makes a world and lives through all its weeks. */
  public static NaiveTwin live(Setting setting, long seed) {
    Country country = Founding.found(setting, seed);
    Week week = new Week(country);
    for (int w = 0; w < setting.calendar().total(); w++) {
      week.live(w);
    }
    return new NaiveTwin(country);
  }

  /** What was observed. */
  public Chronicle chronicle() {
    return country.chronicle;
  }

  /** How somebody came to harm. */
  public enum Source {
    STOP,
    FAMILY,
    BRAWL,
    DETENTION
  }

  /**
   * Harm that somebody suffered, or that his family did.
   *
   * @param stop which of the officer's stops that week, −1 if it was none
   */
  public record Harm(int week, Source source, long officer, int stop, double own, double kin) {}

  /** A grudge as it is stored. */
  public record Held(long officer, double own, double kin, int tick) {}

  /** Keys of all who live in a place at the end, in the order of seats. */
  public List<Long> residentsOf(int place) {
    return country.towns.get(place).seats.stream().map(seat -> seat.holder().key).toList();
  }

  /** All harm that came to a resident, in order. */
  public List<Harm> harmsOf(long resident) {
    return List.copyOf(find(resident).harms);
  }

  /** The stops that harmed a resident, in order. */
  public List<Harm> stopsThatHarmed(long resident) {
    return harmsOf(resident).stream().filter(harm -> harm.source() == Source.STOP).toList();
  }

  /** Keys of a resident's kin outside the household, as they are at the end. */
  public List<Long> kinOf(long resident) {
    Seat seat = find(resident).seat;
    return seat.ties.stream()
        .map(Seat.Tie::to)
        .filter(to -> to.household != seat.household)
        .map(to -> to.holder().key)
        .toList();
  }

  /** Keys of the others in a resident's household, as they are at the end. */
  public List<Long> householdOf(long resident) {
    Seat seat = find(resident).seat;
    return seat.household.seats.stream()
        .filter(other -> other != seat)
        .map(other -> other.holder().key)
        .toList();
  }

  /** A resident's grudges at the end, in the order of their slots. */
  public List<Held> grudgesOf(long resident) {
    return find(resident).grudges().stream()
        .map(grudge -> new Held(grudge.officer.key, grudge.own, grudge.kin, grudge.tick))
        .toList();
  }

  private Resident find(long key) {
    return country.residents.reversed().stream()
        .filter(resident -> resident.key == key)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nobody has the key " + key));
  }
}
