package backfire.lab.ensemble;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Replaces {@code attack:1/17}, a number in a finished world, by the identity behind it, which
 * means the same in every twin.
 */
public final class Targets {
  private static final int NEAREST = 3;

  private Targets() {}

  /** The worlds whose numbers the acts use. */
  public static List<Integer> numberedWorlds(List<Act> acts) {
    return acts.stream()
        .map(Targets::findTarget)
        .flatMap(Optional::stream)
        .filter(Target.Numbered.class::isInstance)
        .map(Targets::worldOf)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The acts with each number replaced.
   *
   * @param worldWithout makes a world of the same study without the acts that use numbers
   */
  public static List<Act> resolved(List<Act> acts, IntFunction<Chronicle> worldWithout) {
    SortedMap<Integer, Seen> worlds = new TreeMap<>();
    List<Act> resolved = new ArrayList<>();
    for (Act act : acts) {
      if (findTarget(act).orElse(null) instanceof Target.Numbered numbered) {
        resolved.add(
            resolved(
                act,
                numbered,
                worlds.computeIfAbsent(
                    numbered.world(), world -> Seen.of(worldWithout.apply(world)))));
      } else {
        resolved.add(act);
      }
    }
    return List.copyOf(resolved);
  }

  /** The acts that use no number. */
  public static List<Act> unnumbered(List<Act> acts) {
    return acts.stream()
        .filter(act -> !(findTarget(act).orElse(null) instanceof Target.Numbered))
        .toList();
  }

  /** Whether an act is one of a world: what names a person or an attack is of that world alone. */
  public static boolean concerns(Act act, int world) {
    return findWorld(act).map(of -> of == world).orElse(true);
  }

  /** What is needed of a finished world: a chronicle is hundreds of megabytes. */
  private record Seen(Calendar calendar, List<Attack> attacks) {
    static Seen of(Chronicle world) {
      List<Attack> attacks = new ArrayList<>();
      for (Event event : world.events()) {
        if (event instanceof Attack attack) {
          attacks.add(attack);
        }
      }
      return new Seen(world.calendar(), attacks);
    }
  }

  private static Act resolved(Act act, Target.Numbered numbered, Seen world) {
    Attack attack = attack(numbered, world);
    LocalDate monday = world.calendar().monday(attack.week());
    Target identity =
        new Target.Identity(numbered.world(), attack.who(), attack.whom(), attack.week());
    return switch (act) {
      case Act.Forbid _ -> {
        mustBeRevenge(numbered, attack, world);
        yield new Act.Forbid(monday, identity);
      }
      case Act.Silence _ -> {
        mustBeHeardOf(numbered, attack);
        yield new Act.Silence(monday, identity);
      }
      case Act.Remove _, Act.Move _ -> throw notAnAttack(act);
      case Act.Orders _,
          Act.Purge _,
          Act.Pay _,
          Act.Censorship _,
          Act.Strength _,
          Act.MakeRoom _,
          Act.CloseMarket _,
          Act.Ease _,
          Act.ImposedAttack _ ->
          throw notAnAttack(act);
    };
  }

  private static Attack attack(Target.Numbered numbered, Seen world) {
    List<Attack> attacks = world.attacks();
    if (numbered.number() < 1 || numbered.number() > attacks.size()) {
      throw new StudyProblem(
          "There is no %s: world %s has %s attacks."
              .formatted(numbered.text(), numbered.world(), attacks.size()));
    }
    return attacks.get((int) numbered.number() - 1);
  }

  /** Only a grudge asks before it strikes; other attacks heed no act. */
  private static void mustBeRevenge(Target.Numbered numbered, Attack attack, Seen world) {
    if (attack.motive().isRevenge()) {
      return;
    }
    List<Attack> attacks = world.attacks();
    List<String> nearest =
        IntStream.range(0, attacks.size())
            .filter(i -> attacks.get(i).motive().isRevenge())
            .boxed()
            .sorted(Comparator.comparingLong(i -> Math.abs(i + 1 - numbered.number())))
            .limit(NEAREST)
            .map(i -> new Target.Numbered(numbered.world(), i + 1L).text())
            .toList();
    throw new StudyProblem(
        "%s cannot be forbidden: no grudge lies behind it, its motive is %s. Only revenge can, the motives own and kin: %s."
            .formatted(
                numbered.text(),
                attack.motive().name().toLowerCase(Locale.ROOT),
                nearest.isEmpty()
                    ? "world " + numbered.world() + " has none"
                    : "in world " + numbered.world() + " such as " + String.join(", ", nearest)));
  }

  private static void mustBeHeardOf(Target.Numbered numbered, Attack attack) {
    if (attack.standing() == Event.Standing.OFFICIAL) {
      throw new StudyProblem(
          numbered.text()
              + " cannot be silenced: its target is an official, and nobody hears of those anyway."
              + " Attacks on officers can.");
    }
  }

  private static StudyProblem notAnAttack(Act act) {
    return new StudyProblem("'" + act.text() + "' cannot be done to an attack.");
  }

  private static Optional<Target> findTarget(Act act) {
    return switch (act) {
      case Act.Forbid forbid -> Optional.of(forbid.attack());
      case Act.Silence silence -> Optional.of(silence.attack());
      case Act.Remove remove -> Optional.of(remove.officer());
      case Act.Move move -> Optional.of(move.officer());
      case Act.Orders _,
          Act.Purge _,
          Act.Pay _,
          Act.Censorship _,
          Act.Strength _,
          Act.MakeRoom _,
          Act.CloseMarket _,
          Act.Ease _,
          Act.ImposedAttack _ ->
          Optional.empty();
    };
  }

  /** The world that an act is of; none if it is of all. */
  static Optional<Integer> findWorld(Act act) {
    return findTarget(act).map(Targets::worldOf);
  }

  private static int worldOf(Target target) {
    return switch (target) {
      case Target.Numbered numbered -> numbered.world();
      case Target.Identity identity -> identity.world();
      case Target.Person person -> person.world();
    };
  }
}
