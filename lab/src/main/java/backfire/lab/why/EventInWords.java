package backfire.lab.why;

import backfire.lab.words.Career;
import backfire.model.observe.Event;
import java.util.Locale;
import java.util.Optional;

/** An event of somebody's life, in a few words. */
final class EventInWords {
  private EventInWords() {}

  /** In words, if it is of that person. */
  static Optional<String> of(Event event, long person, Backdrop backdrop) {
    boolean his =
        event.who() == person || (event instanceof Event.Attack && event.whom() == person);
    return his ? Optional.of(words(event, person, backdrop)) : Optional.empty();
  }

  private static String words(Event event, long person, Backdrop backdrop) {
    return switch (event) {
      case Event.Attack attack ->
          attack.who() == person
              ? "attacked an officer, who was %s (%s)"
                  .formatted(attack.gravity().id(), backdrop.attack(attack))
              : "was attacked: %s (%s)".formatted(attack.gravity().id(), backdrop.attack(attack));
      case Event.Exit exit -> "left " + Career.destination(exit.destination());
      case Event.Promotion promotion ->
          "was offered to become %s and %s"
              .formatted(promotion.rank().id(), promotion.accepted() ? "accepted" : "refused");
      case Event.Entry entry -> "entered service in " + backdrop.place(entry.place());
      case Event.Departure departure -> "left service: " + lower(departure.cause());
      case Event.Transfer transfer -> "was moved to " + backdrop.place(transfer.to());
      case Event.Easing easing ->
          "a brawl over a stop of his had orders eased for " + easing.weeks() + " weeks";
      case Event.Acted acted -> acted.text();
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
