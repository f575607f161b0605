package backfire.cli;

import backfire.lab.ensemble.Incident;
import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Exit;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Of one world: an attack, and an officer of that place who left after it and was afraid. */
final class Story {
  private static final int WEEKS = 8;

  private record Pair(Incident attack, Exit exit) {
    int weeks() {
      return exit.week() - attack.attack().week();
    }
  }

  /* The gravest attack; then whoever had served longest, as he gives up most. */
  private static final Comparator<Pair> BEST =
      Comparator.comparingInt((Pair pair) -> pair.attack().attack().gravity().ordinal())
          .thenComparingInt(pair -> pair.exit().tenureWeeks());

  private final Chronicle chronicle;
  private final Tale tale;

  Story(Chronicle chronicle, Tale tale) {
    this.chronicle = chronicle;
    this.tale = tale;
  }

  /** The story, if the world has one. */
  Optional<String> find() {
    return pairs().stream().max(BEST).map(this::tell);
  }

  private List<Pair> pairs() {
    List<Incident> attacks = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Event event : chronicle.events()) {
      if (event instanceof Attack attack) {
        attacks.add(incident(attack, attacks.size() + 1L));
      }
      if (event instanceof Exit exit && exit.decided().contains(Event.Term.FEAR)) {
        attacks.stream()
            .map(attack -> new Pair(attack, exit))
            .filter(Story::areNear)
            .forEach(pairs::add);
      }
    }
    return pairs;
  }

  private Incident incident(Attack attack, long number) {
    return new Incident(number, chronicle.calendar().monday(attack.week()), attack, Double.NaN);
  }

  /** By place, by agency, and in time: the attack first. */
  private static boolean areNear(Pair pair) {
    Attack attack = pair.attack().attack();
    return attack.agency() == pair.exit().agency()
        && attack.place().equals(pair.exit().place())
        && attack.standing() == Event.Standing.SERVING
        && pair.weeks() >= 1
        && pair.weeks() <= WEEKS;
  }

  private String tell(Pair pair) {
    Exit exit = pair.exit();
    return "%s %s later %s of the same agency there %s, after %s. Had he not been afraid, he would have stayed. %s"
        .formatted(
            tale.tell(pair.attack()),
            Words.count(pair.weeks(), "week"),
            rank(exit.rank()),
            left(exit.destination()),
            served(exit.tenureWeeks()),
            post(exit));
  }

  private static String rank(Rank rank) {
    return switch (rank) {
      case LINE -> "an officer";
      case CHIEF -> "a chief";
      case HEAD -> "the head";
    };
  }

  private static String left(Event.Destination destination) {
    return switch (destination) {
      case MARKET -> "left for the market";
      case COMPANY -> "left for a company";
      case RETIREMENT -> "retired";
    };
  }

  private static String served(int weeks) {
    int years = weeks / Calendar.WEEKS_A_YEAR;
    return years == 0
        ? Words.count(weeks, "week") + " of service"
        : Words.count(years, "year") + " of service";
  }

  private String post(Exit exit) {
    return chronicle.events().stream()
        .filter(event -> event.week() > exit.week() && fills(event, exit.whom()))
        .findFirst()
        .map(e -> "His post stood empty for " + Words.count(e.week() - exit.week(), "week") + ".")
        .orElse("Nobody has taken his post since.");
  }

  private static boolean fills(Event event, long post) {
    return event.whom() == post
        && switch (event) {
          case Event.Entry _, Event.Transfer _ -> true;
          case Event.Promotion promotion -> promotion.accepted();
          case Attack _, Exit _, Event.Departure _, Event.Easing _, Event.Acted _ -> false;
        };
  }
}
