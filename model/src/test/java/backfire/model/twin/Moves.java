package backfire.model.twin;

import backfire.model.observe.Count;
import backfire.model.observe.Event;

/** Departures and transfers, each with its event. */
final class Moves {
  private final Country country;

  Moves(Country country) {
    this.country = country;
  }

  /** An officer leaves otherwise than by choice or killing. */
  void depart(Officer officer, Event.Cause cause) {
    Town town = officer.town();
    country.chronicle.note(
        new Event.Departure(
            country.week,
            town.place.id(),
            officer.key,
            officer.lastPost.key,
            officer.agency(),
            officer.rank(),
            cause));
    Count count =
        switch (cause) {
          case DEATH, AGE -> Count.DEATHS;
          case DISMISSAL, REMOVAL -> Count.DISMISSALS;
        };
    country.count(count, town, officer.agency());
    officer.leave(country.week);
    officer.dead = cause == Event.Cause.DEATH;
  }

  /** An officer takes a vacant post, and leaves his own vacant. */
  void transfer(Officer officer, Post to) {
    note(officer, to);
    officer.leave(country.week);
    officer.take(to);
  }

  /** Two officers take each other's posts. */
  void exchange(Officer one, Officer other) {
    Post first = one.lastPost;
    Post second = other.lastPost;
    note(one, second);
    note(other, first);
    one.take(second);
    other.take(first);
  }

  private void note(Officer officer, Post to) {
    country.chronicle.note(
        new Event.Transfer(
            country.week,
            officer.town().place.id(),
            officer.key,
            to.key,
            officer.agency(),
            officer.rank(),
            to.town.place.id()));
    country.count(Count.TRANSFERS, officer.town(), officer.agency());
  }
}
