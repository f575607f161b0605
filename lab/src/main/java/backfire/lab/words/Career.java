package backfire.lab.words;

import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Destination;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Tells of an officer's career that he left by choice, or was offered a promotion. */
public final class Career {
  private Career() {}

  /** Such as {@code a police officer left after 468 weeks of service, for the market}. */
  public static String left(Event.Exit exit) {
    return "%s left after %s of service, %s"
        .formatted(
            Tale.officer(exit.agency(), exit.rank(), false),
            Words.count(exit.tenureWeeks(), "week"),
            destination(exit.destination()));
  }

  /** Where somebody went who left, as after “left”. */
  public static String destination(Destination destination) {
    return switch (destination) {
      case MARKET -> "for the market";
      case COMPANY -> "for a company";
      case RETIREMENT -> "into early retirement";
    };
  }

  /** What decided an exit, in a sentence. */
  public static String decided(Event.Exit exit) {
    List<String> terms =
        new TreeSet<>(exit.decided())
            .stream().map(term -> term.name().toLowerCase(Locale.ROOT)).toList();
    return switch (terms.size()) {
      case 0 -> "No term decided it alone: without any one of them he would have left as well.";
      case 1 -> Words.capital(terms.getFirst()) + " decided: without it he would have stayed.";
      default ->
          "%s decided: without any one of them he would have stayed."
              .formatted(Words.capital(joined(terms)));
    };
  }

  private static String joined(List<String> terms) {
    int last = terms.size() - 1;
    return String.join(", ", terms.subList(0, last)) + " and " + terms.get(last);
  }

  /** Such as {@code a police officer was offered to become chief and refused}. */
  public static String offered(Event.Promotion promotion) {
    return "%s was offered to become %s and %s"
        .formatted(
            Tale.officer(promotion.agency(), before(promotion), false),
            promotion.rank().id(),
            promotion.accepted() ? "accepted" : "refused");
  }

  /** The rank of somebody who is offered the next. */
  public static Rank before(Event.Promotion promotion) {
    return Rank.values()[promotion.rank().ordinal() - 1];
  }
}
