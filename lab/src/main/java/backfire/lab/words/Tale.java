package backfire.lab.words;

import backfire.lab.ensemble.Incident;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Standing;
import java.util.Map;

/** Tells an attack in sentences. People are simulated: nobody is meant. */
public final class Tale {
  private final Map<String, String> placeNames;

  /** With the names of places by id. */
  public Tale(Map<String, String> placeNames) {
    this.placeNames = placeNames;
  }

  /** How a run and its commands name it. */
  public static String id(int world, Incident incident) {
    return "attack:" + world + "/" + incident.number();
  }

  /** Where. */
  public String place(Incident incident) {
    String id = incident.attack().place();
    return placeNames.getOrDefault(id, id);
  }

  /** All of it: where, when, who, how, why, and what came of it. */
  public String tell(Incident incident) {
    return "In %s, in the week of %s, %s"
        .formatted(place(incident), Words.day(incident.monday()), deed(incident));
  }

  /** Without when. */
  public String tellOfTheWeek(Incident incident) {
    return "In " + place(incident) + " " + deed(incident);
  }

  /** Without where and when. */
  public String deed(Incident incident) {
    Attack attack = incident.attack();
    return "%s was %s %s %s%s. %s%s"
        .formatted(
            target(attack),
            done(attack.gravity()),
            manner(attack),
            attack.daylight() ? "in daylight" : "after dark",
            motive(attack),
            caught(attack),
            stops(incident));
  }

  private static String target(Attack attack) {
    Agency agency = attack.agency();
    if (agency == null || attack.standing() == Standing.OFFICIAL) {
      return "a Party official";
    }
    Rank rank = attack.rank() == null ? Rank.LINE : attack.rank();
    return officer(agency, rank, attack.standing() == Standing.LEFT);
  }

  /** Such as: a former police chief. */
  public static String officer(Agency agency, Rank rank, boolean hasLeft) {
    String former = hasLeft ? "former " : "";
    return switch (rank) {
      case LINE -> "a " + former + force(agency) + " officer";
      case CHIEF -> "a " + former + force(agency) + " chief";
      case HEAD -> "a " + former + "head of the " + force(agency);
    };
  }

  private static String force(Agency agency) {
    return switch (agency) {
      case SAFETY -> "police";
      case SECURITY -> "political police";
      case CUSTOMS -> "customs";
    };
  }

  private static String done(Gravity gravity) {
    return switch (gravity) {
      case BEATEN -> "beaten";
      case HURT -> "badly hurt";
      case KILLED -> "killed";
    };
  }

  private static String manner(Attack attack) {
    return switch (attack.manner()) {
      case SINGLE -> "by a single attacker";
      case GROUP -> "by " + (attack.others() + 1) + " attackers";
      case BRAWL -> "in a brawl";
    };
  }

  private static String motive(Attack attack) {
    return switch (attack.motive()) {
      case OWN -> ", for what he had done to the attacker";
      case KIN -> ", for what he had done to the attacker’s family";
      case OTHER -> ", with no grudge behind it";
      case DEFIANCE -> ", over a harsh stop";
      case IMPOSED -> ", as the timeline says";
    };
  }

  private static String caught(Attack attack) {
    if (attack.others() > 0) {
      return attack.caught()
          ? "The first of them was caught."
          : "The first of them was not caught.";
    }
    return attack.caught() ? "The attacker was caught." : "Nobody was caught.";
  }

  private static String stops(Incident incident) {
    double change = incident.stops() - 1;
    if (Double.isNaN(change)) {
      return "";
    }
    String percent = Words.number(100 * Math.abs(change)) + "%";
    return " In the eight weeks after it, stops there "
        + (change == 0
            ? "stayed the same."
            : (change > 0 ? "rose by " : "fell by ") + percent + ".");
  }
}
