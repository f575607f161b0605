package backfire.casebook;

import backfire.casebook.TimelineSection.Placed;
import backfire.model.act.Act;
import backfire.model.act.ActProblem;
import backfire.model.act.ActText;
import backfire.model.kind.Agency;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import backfire.model.setting.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Acts of the timeline that would find nothing to do, or not in every world of the priors. */
final class OddActs {
  private static final double[] TAILS = {0.001, 0.999};

  private final Case read;
  private final Problems.In problems;

  private OddActs(Case read, Problems.In problems) {
    this.read = read;
    this.problems = problems;
  }

  static void note(List<Placed> acts, Case read, Problems.In problems) {
    OddActs odd = new OddActs(read, problems);
    Set<String> done = new HashSet<>();
    for (Placed placed : acts) {
      if (!done.add(ActText.written(placed.act()))) {
        problems.doubtful(placed.at(), "act", "one that is there already", "each act once");
      }
      odd.early(placed);
      odd.idle(placed);
      odd.tails(placed);
    }
  }

  /** The burn-in is there until nothing has a trend; what is done in it is a trend of its own. */
  private void early(Placed placed) {
    LocalDate first = read.setting().calendar().first();
    if (placed.act().date().isBefore(first)) {
      problems.doubtful(placed.at(), "act", "one of the burn-in", "a day from " + first + " on");
    }
  }

  private void idle(Placed placed) {
    switch (placed.act()) {
      case Act.Orders act -> agencies(act.agencies(), placed);
      case Act.Pay act -> agencies(act.agencies(), placed);
      case Act.Strength act -> agencies(act.agencies(), placed);
      case Act.Ease act -> agencies(act.agencies(), placed);
      case Act.CloseMarket act -> market(act, placed);
      case Act.ImposedAttack act -> attack(act, placed);
      case Act.Purge _,
          Act.Censorship _,
          Act.MakeRoom _,
          Act.Forbid _,
          Act.Silence _,
          Act.Remove _,
          Act.Move _ -> {}
    }
  }

  /** All agencies are meant as they are; one that is named has officers. */
  private void agencies(Set<Agency> agencies, Placed placed) {
    if (agencies.size() == Agency.values().length) {
      return;
    }
    for (Agency agency : agencies) {
      if (read.setting().places().stream().allMatch(p -> p.posts(agency).total() == 0)) {
        problems.doubtful(
            placed.at(),
            "act",
            "one on " + agency.id() + ", which has no post anywhere",
            "an agency with posts");
      }
    }
  }

  private void market(Act.CloseMarket act, Placed placed) {
    Place place = place(act.place());
    if (place.traders() * place.residents() < 1) {
      problems.doubtful(
          placed.at(), "act", "a market of no trader, " + place.id(), "a place with traders");
    }
  }

  private void attack(Act.ImposedAttack act, Placed placed) {
    if (place(act.place()).posts(act.agency()).of(act.rank()) == 0) {
      problems.doubtful(
          placed.at(),
          "act",
          "an attack on nobody: " + act.place() + " has no such post",
          "a place, an agency and a rank with posts");
    }
  }

  private Place place(String id) {
    return read.setting().places().get(read.setting().indexOf(id));
  }

  /** A size that a free parameter says may be out of the act's range where the prior has a tail. */
  private void tails(Placed placed) {
    String name = NamedSize.find(placed.act()).orElse("");
    Prior prior = read.priors().get(name);
    if (prior == null) {
      return;
    }
    for (double tail : TAILS) {
      double value = prior.quantile(tail);
      Parameters there = read.setting().parameters().withNamed(name, value);
      try {
        read.acts(there).parse(ActText.written(placed.act()));
      } catch (ActProblem e) {
        String found = name + " at " + (float) value + " in some worlds";
        problems.doubtful(placed.at(), "act", found, e.allowed());
      }
    }
  }
}
