package backfire.lab.why;

import static backfire.lab.why.Units.RISK;
import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;

import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.rule.Fading;
import backfire.model.rule.Identity;
import backfire.model.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What a tree of causes refers to: dates, places, other events of the same world. */
final class Backdrop {
  private static final int NAMED = 10;

  private final World world;
  private final Chronicle chronicle;
  private final Map<String, String> names;
  private final int number;
  private final Fading fading;
  private final Map<Long, Long> attackNumbers = new HashMap<>();

  /**
   * Of a world that has been lived.
   *
   * @param names of places by id
   * @param number the world's in its run
   */
  Backdrop(World world, Map<String, String> names, int number) {
    this.world = world;
    this.chronicle = world.chronicle;
    this.names = names;
    this.number = number;
    double halfLife = world.setting.parameters().get(GRUDGE_HALF_LIFE);
    this.fading = new Fading(halfLife, chronicle.calendar().total());
    long n = 0;
    for (Event event : chronicle.events()) {
      if (event instanceof Attack attack) {
        n++;
        attackNumbers.put(Identity.attack(attack.who(), attack.whom(), attack.week()), n);
      }
    }
  }

  World world() {
    return world;
  }

  Tale tale() {
    return new Tale(names);
  }

  List<Event> events() {
    return chronicle.events();
  }

  LocalDate monday(int week) {
    return chronicle.calendar().monday(week);
  }

  String day(int week) {
    return Words.day(monday(week));
  }

  String place(int row) {
    return place(world.places.id.get(row));
  }

  String place(String id) {
    return names.getOrDefault(id, id);
  }

  /** What is left of a grudge after some weeks. */
  Fading fading() {
    return fading;
  }

  /** The first week of which events are kept. */
  int observedFrom() {
    return chronicle.calendar().burnIn();
  }

  /** How {@code why} is asked after a resident of this world. */
  String resident(long key) {
    return "resident:" + number + "/" + HexFormat.of().toHexDigits(key);
  }

  /** Likewise an officer. */
  String officer(long key) {
    return "officer:" + number + "/" + HexFormat.of().toHexDigits(key);
  }

  /** How a run names an event of this world. */
  String event(Reference.Kind kind, long n) {
    return Reference.event(kind, number, n).text();
  }

  /** How a run names an attack of this world. */
  String attack(Attack attack) {
    long key = Identity.attack(attack.who(), attack.whom(), attack.week());
    return "attack:" + number + "/" + attackNumbers.getOrDefault(key, 0L);
  }

  /** Attacks known in a place, taken apart by what was heard: the largest by name. */
  Cause known(Hearsay.Idea idea, int place) {
    List<Cause> parts = new ArrayList<>();
    parts.add(Cause.of("prior", "what is assumed without news", idea.knownBefore(), RISK));
    parts.addAll(heard(idea, place, false));
    return Cause.sum("known", "attacks known in " + place(place), idea.known(), RISK, parts);
  }

  /** The risk known in a place, taken apart likewise. */
  Cause risk(Hearsay.Idea idea, int place) {
    List<Cause> parts = new ArrayList<>();
    parts.add(Cause.of("prior", "what is assumed without news", idea.riskBefore(), RISK));
    parts.addAll(heard(idea, place, true));
    return Cause.sum(
        "risk",
        "the risk known in " + place(place) + ", in beatings’ worth",
        idea.risk(),
        RISK,
        parts);
  }

  private List<Cause> heard(Hearsay.Idea idea, int place, boolean weighed) {
    Comparator<Hearsay.Weighed> largest =
        Comparator.comparingDouble(Hearsay.Weighed::risk)
            .reversed()
            .thenComparingInt(w -> w.word().week())
            .thenComparingLong(w -> w.word().attack());
    List<Hearsay.Weighed> words = idea.words().stream().sorted(largest).toList();
    List<Cause> parts = new ArrayList<>();
    double rest = 0;
    for (int i = 0; i < words.size(); i++) {
      Hearsay.Weighed word = words.get(i);
      double amount = weighed ? word.risk() : word.known();
      if (i < NAMED) {
        parts.add(Cause.of("heard", heard(word.word(), place), amount, RISK));
      } else {
        rest += amount;
      }
    }
    if (words.size() > NAMED) {
      String others = Words.count(words.size() - NAMED, "other attack") + " heard of";
      parts.add(Cause.of("heard-others", others, rest, RISK));
    }
    return parts;
  }

  private String heard(Hearsay.Word word, int place) {
    String done =
        switch (word.gravity()) {
          case BEATEN -> "a beating";
          case HURT -> "a grave injury";
          case KILLED -> "a killing";
        };
    boolean home = word.from() == place;
    String how =
        home
            ? "known there at once"
            : "told over %s km"
                .formatted(Words.whole(Math.round(world.places.km[place][word.from()])));
    Long n = attackNumbers.get(word.attack());
    String which = n == null ? "" : " (attack:" + number + "/" + n + ")";
    return "%s in %s, %s on %s%s".formatted(done, place(word.from()), how, day(word.week()), which);
  }
}
