package backfire.model.observe;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is observed of one world: its events, and its counts by week, place and agency, by week and
 * place, by year with rank, by week and level of officials. The burn-in is not observed.
 *
 * <p>Indices: {@code observedWeek} from 0 at the end of the burn-in; {@code place} in the order of
 * ids.
 */
public final class Chronicle {
  /* Looked up some hundred million times where a country is asked for everything. */
  private static final int AGENCIES = Agency.values().length;
  private static final int RANKS = Rank.values().length;
  private static final int LEVELS = Level.values().length;

  private final Calendar calendar;
  private final int places;
  private final List<String> placeIds;
  private final int firstYear;
  private final int years;
  private final int[] yearOfWeek;
  private final double[][] counts;
  private final double[][] moods;
  private final double[][] rankCounts;
  private final double[] willingness;
  private final double[] salience;
  private final List<Event> events = new ArrayList<>();
  private final List<List<Event>> eventsOfPlace;
  private final Work work = new Work();

  /** An empty chronicle. */
  public Chronicle(Calendar calendar, List<String> placeIds) {
    this.calendar = calendar;
    this.placeIds = List.copyOf(placeIds);
    this.eventsOfPlace = placeIds.stream().<List<Event>>map(id -> new ArrayList<>()).toList();
    this.firstYear = calendar.yearOf(calendar.burnIn());
    this.years = calendar.yearOf(calendar.total() - 1) - firstYear + 1;
    this.yearOfWeek = new int[calendar.weeks()];
    for (int week = 0; week < yearOfWeek.length; week++) {
      yearOfWeek[week] = calendar.yearOf(week + calendar.burnIn());
    }
    this.places = placeIds.size();
    this.counts = new double[Count.values().length][calendar.weeks() * places * AGENCIES];
    this.moods = new double[Mood.values().length][calendar.weeks() * places];
    this.rankCounts = new double[RankCount.values().length][years * places * AGENCIES * RANKS];
    this.willingness = new double[calendar.weeks() * LEVELS];
    this.salience = new double[calendar.weeks()];
  }

  /** The weeks. */
  public Calendar calendar() {
    return calendar;
  }

  /** The places, in the order that indices follow. */
  public List<String> placeIds() {
    return placeIds;
  }

  /** The ISO year of the first observed week. */
  public int firstYear() {
    return firstYear;
  }

  /** How many ISO years are touched. */
  public int years() {
    return years;
  }

  /** The events after the burn-in, in the order in which they happened. */
  public List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /** What the whole world, burn-in included, took to make. */
  public Work work() {
    return work;
  }

  /** Notes an event. Those of the burn-in are not kept. */
  public void note(Event event) {
    if (event.week() >= calendar.burnIn()) {
      events.add(event);
    }
  }

  /**
   * Notes an event of a place while places are lived side by side. It stands among the events once
   * all are {@linkplain #gather gathered}.
   */
  public void note(int place, Event event) {
    if (event.week() >= calendar.burnIn()) {
      eventsOfPlace.get(place).add(event);
    }
  }

  /** Gathers what was noted of places, in their order. */
  public void gather() {
    for (List<Event> here : eventsOfPlace) {
      events.addAll(here);
      here.clear();
    }
  }

  private int cell(int observedWeek, int place, Agency agency) {
    return (observedWeek * places + place) * AGENCIES + agency.ordinal();
  }

  /** A count of a week, place and agency. */
  public double count(Count count, int observedWeek, int place, Agency agency) {
    return counts[count.ordinal()][cell(observedWeek, place, agency)];
  }

  /** All counts of a week, place and agency, in the order of {@link Count}. */
  public void counts(int observedWeek, int place, Agency agency, double[] into) {
    int cell = cell(observedWeek, place, agency);
    for (int count = 0; count < counts.length; count++) {
      into[count] = counts[count][cell];
    }
  }

  /**
   * The sum of a count over weeks, then places, then agencies, in the order given: sums of doubles
   * depend on it.
   */
  double sum(Count count, int from, int until, int[] ofPlaces, int[] ofAgencies) {
    double[] all = counts[count.ordinal()];
    double sum = 0;
    for (int week = from; week < until; week++) {
      for (int place : ofPlaces) {
        int cell = (week * places + place) * AGENCIES;
        for (int agency : ofAgencies) {
          sum += all[cell + agency];
        }
      }
    }
    return sum;
  }

  /** Adds to a count. Weeks of the burn-in (negative) are not kept. */
  public void add(Count count, int observedWeek, int place, Agency agency, double amount) {
    if (observedWeek >= 0) {
      counts[count.ordinal()][cell(observedWeek, place, agency)] += amount;
    }
  }

  /** A mood of a week and place. */
  public double mood(Mood mood, int observedWeek, int place) {
    return moods[mood.ordinal()][observedWeek * places + place];
  }

  /** Notes a mood. Weeks of the burn-in (negative) are not kept. */
  public void set(Mood mood, int observedWeek, int place, double value) {
    if (observedWeek >= 0) {
      moods[mood.ordinal()][observedWeek * places + place] = value;
    }
  }

  private int rankCell(int year, int place, Agency agency, Rank rank) {
    int agencyCell = ((year - firstYear) * places + place) * AGENCIES;
    return (agencyCell + agency.ordinal()) * RANKS + rank.ordinal();
  }

  /** A sum over an ISO year, in a place, agency and rank. */
  public double rankCount(RankCount count, int year, int place, Agency agency, Rank rank) {
    return rankCounts[count.ordinal()][rankCell(year, place, agency, rank)];
  }

  /** Adds to the sum of the ISO year that an observed week belongs to. */
  public void add(
      RankCount count, int observedWeek, int place, Agency agency, Rank rank, double amount) {
    if (observedWeek >= 0) {
      int cell = rankCell(yearOfWeek[observedWeek], place, agency, rank);
      rankCounts[count.ordinal()][cell] += amount;
    }
  }

  /** Mean probability that an official of a level seeks promotion, in a week. */
  public double willingness(int observedWeek, Level level) {
    return willingness[observedWeek * LEVELS + level.ordinal()];
  }

  /** Notes the willingness of a level. */
  public void setWillingness(int observedWeek, Level level, double share) {
    if (observedWeek >= 0) {
      willingness[observedWeek * LEVELS + level.ordinal()] = share;
    }
  }

  /** Z: the salience of purges in a week. */
  public double salience(int observedWeek) {
    return salience[observedWeek];
  }

  /** Notes the salience of purges. */
  public void setSalience(int observedWeek, double value) {
    if (observedWeek >= 0) {
      salience[observedWeek] = value;
    }
  }
}
