package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Leaving;
import backfire.model.rule.Leaving.Option;
import backfire.model.rule.Leaving.Situation;
import backfire.model.rule.Leaving.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M9: the largest of utility plus Gumbel draw is a logit choice: shares e^(u/σ)/Σe^(u/σ). */
class LeavingTest {
  private static final int CHOICES = 200_000;

  private static final Parameters PARAMETERS =
      Parameters.defaults().with(Parameter.EXIT_COST, 0.6).with(Parameter.PENSION, 1.4);

  /** Of little service, long-serving in a crowded town, frightened head with an opening. */
  private static final List<Situation> SITUATIONS =
      List.of(
          new Situation(Rank.LINE, 1, 0.6, 0, 1, 0.004, 0.02, 0.5, true, 5, 0, 1, false),
          new Situation(Rank.CHIEF, 1, 0.9, 1, 0.7, 0.008, 0.05, 0.8, false, 18, 0.4, 1, true),
          new Situation(Rank.HEAD, 2, 1.5, -1, 2, 0.02, 0.2, 0.9, true, 30, 0.2, 1, true),
          new Situation(Rank.LINE, 1, 0.2, 0, 1, 0.03, 0.02, 0.1, false, 20, 0.1, 0, false));

  @Test
  void officer_whoWeighsWithGumbelDraws_leavesAtTheLogitShares() {
    Leaving leaving = new Leaving(Settings.twoTowns().withParameters(PARAMETERS));
    for (Situation situation : SITUATIONS) {
      long[] seen = new long[Option.values().length];
      for (int i = 0; i < CHOICES; i++) {
        seen[leaving.choose(situation, gumbels(i), Term.NONE).ordinal()]++;
      }
      double[] shares = logit(leaving, situation);
      for (int option = 0; option < shares.length; option++) {
        double error = Math.sqrt(CHOICES * shares[option] * (1 - shares[option]));
        double off = seen[option] - CHOICES * shares[option];
        assertThat(Math.abs(off)).as("%s of %s", option, situation).isLessThanOrEqualTo(4 * error);
      }
      assertThat(Fit.z(seen, k -> shares[k])).isLessThan(Fit.Z);
    }
  }

  private static double[] gumbels(int i) {
    Chance chance = Chance.of(41);
    double[] gumbels = new double[4];
    Site[] sites = {Site.STAY, Site.MARKET, Site.COMPANY, Site.RETIREMENT};
    for (int option = 0; option < 4; option++) {
      gumbels[option] = Draw.gumbel(chance.uniform(sites[option], i, 0, 0, 0));
    }
    return gumbels;
  }

  private static double[] logit(Leaving leaving, Situation s) {
    boolean[] open = {true, s.marketRoom() > 0, s.companyOpen(), s.tenureYears() >= 15};
    double[] shares = new double[4];
    double sum = 0;
    for (Option option : Option.values()) {
      int i = option.ordinal();
      double noise = PARAMETERS.get(Parameter.EXIT_NOISE);
      shares[i] = open[i] ? Math.exp(leaving.utility(option, s, Term.NONE) / noise) : 0;
      sum += shares[i];
    }
    for (int i = 0; i < 4; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  @Test
  void term_thatIsZero_neverDecides() {
    Leaving leaving =
        new Leaving(
            Settings.twoTowns()
                .withParameters(
                    PARAMETERS.with(Parameter.EXIT_FEAR, 0).with(Parameter.EXIT_RECKONING, 0)));
    for (int i = 0; i < 5_000; i++) {
      double[] gumbels = gumbels(i);
      for (Situation situation : SITUATIONS) {
        Option chosen = leaving.choose(situation, gumbels, Term.NONE);
        assertThat(leaving.choose(situation, gumbels, Term.FEAR)).isEqualTo(chosen);
        assertThat(leaving.choose(situation, gumbels, Term.RECKONING)).isEqualTo(chosen);
      }
    }
  }
}
