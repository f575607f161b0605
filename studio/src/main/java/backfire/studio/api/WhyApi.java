package backfire.studio.api;

import backfire.lab.run.Annals;
import backfire.lab.run.AttackMark;
import backfire.lab.run.Glance;
import backfire.lab.run.Happening;
import backfire.lab.why.Account;
import backfire.studio.ensemble.Accounts;
import backfire.studio.ensemble.Ensembles;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened in the first world of an ensemble, and why. */
public final class WhyApi {
  private static final int MOST_OF_A_WEEK = 24;
  private static final int MOST_ASKABLE = 60;
  private static final List<String> GRAVEST_FIRST = List.of("killed", "hurt", "beaten");

  private final Ensembles ensembles;
  private final Accounts accounts;

  /** Of ensembles and the answers about them. */
  public WhyApi(Ensembles ensembles, Accounts accounts) {
    this.ensembles = ensembles;
    this.accounts = accounts;
  }

  /**
   * A week of the first world.
   *
   * @param week observed, from 0
   * @param more how many happenings are not told
   * @param next the next week with an attack, or null
   */
  public record Week(
      int week, int world, List<Happening> happenings, int more, @Nullable Integer next) {}

  /** Happenings that make good questions: the gravest attacks, and some who left lately. */
  public record Askable(List<Happening> askable) {}

  /** What is asked after, such as {@code attack:1/17}. */
  public record Asking(String who) {
    public Asking {
      Objects.requireNonNull(who, "who");
    }
  }

  /** What may be asked. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get(
            "/api/ensembles/{ensemble}/weeks/{week}",
            "What happened in an observed week of the first world.",
            Week.class,
            asked -> week(annals(asked.in("ensemble")), number(asked.in("week")))),
        Endpoint.get(
            "/api/ensembles/{ensemble}/askable",
            "Happenings that make good questions.",
            Askable.class,
            asked -> new Askable(askable(ensembles.get(asked.in("ensemble")).soFar()))),
        Endpoint.post(
            "/api/ensembles/{ensemble}/why",
            "Asks why: the job that lives the world again.",
            Asking.class,
            Standing.class,
            asked -> accounts.ask(asked.in("ensemble"), asked.body().who(), asked.asker())),
        Endpoint.get(
                "/api/ensembles/{ensemble}/why",
                "The answer, once its job is done.",
                Account.class,
                asked -> accounts.get(asked.in("ensemble"), asked.query("who").orElse("")))
            .with("who", "what was asked after"));
  }

  private Annals annals(String ensemble) {
    return ensembles.get(ensemble).soFar().annals();
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new Missing("A week is a number from 0, not " + text + ".");
    }
    return Integer.parseInt(text);
  }

  private static Week week(Annals annals, int week) {
    List<Happening> all = new ArrayList<>(annals.told(week));
    all.sort(Comparator.comparingInt(WhyApi::gravity)); // otherwise in their order
    Integer next =
        annals.attacks().stream()
            .map(AttackMark::week)
            .filter(other -> other > week)
            .findFirst()
            .orElse(null);
    return new Week(
        week,
        annals.world(),
        all.stream().limit(MOST_OF_A_WEEK).toList(),
        Math.max(0, all.size() - MOST_OF_A_WEEK),
        next);
  }

  private static int gravity(Happening one) {
    int at = GRAVEST_FIRST.indexOf(String.valueOf(one.gravity()));
    return at < 0 ? GRAVEST_FIRST.size() : at;
  }

  private static List<Happening> askable(Glance glance) {
    Annals annals = glance.annals();
    List<AttackMark> marks = annals.attacks();
    List<Integer> weeks =
        marks.stream()
            .filter(mark -> mark.week() >= 0)
            .sorted(
                Comparator.comparingInt((AttackMark mark) -> GRAVEST_FIRST.indexOf(mark.gravity()))
                    .thenComparing(Comparator.comparingInt(AttackMark::week).reversed()))
            .map(AttackMark::week)
            .distinct()
            .limit(MOST_ASKABLE)
            .toList();
    List<Happening> askable = new ArrayList<>();
    for (int week : weeks) {
      annals.told(week).stream().filter(one -> one.gravity() != null).forEach(askable::add);
    }
    askable.sort(Comparator.comparingInt(WhyApi::gravity));
    List<Happening> first = new ArrayList<>(askable.stream().limit(MOST_ASKABLE / 2).toList());
    int last = glance.ofCase().setting().calendar().weeks() - 1;
    for (int week = last; week >= 0 && first.size() < MOST_ASKABLE; week--) {
      annals.told(week).stream().filter(one -> one.gravity() == null).limit(2).forEach(first::add);
    }
    return first;
  }
}
