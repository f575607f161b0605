package backfire.model.week;

import backfire.model.chance.Chance;
import backfire.model.kind.Level;
import backfire.model.rule.Ambition;
import backfire.model.rule.Identity;
import backfire.model.rule.Logit;
import backfire.model.rule.Nature;
import backfire.model.setting.Cadres;
import backfire.model.world.World;

/** M12: who of the Party's officials seeks promotion. */
final class AskOfficials {
  /** The name under which officials above the places stand. */
  private static final String ABOVE = "/";

  private final World world;
  private final Ambition ambition;
  private final double[][] ofCounty;
  private final double[] ofProvince;
  private final double[] ofCentre;

  AskOfficials(World world) {
    this.world = world;
    this.ambition = new Ambition(world.setting);
    Cadres cadres = world.setting.cadres();
    this.ofCounty = new double[world.places.count][];
    for (int place = 0; place < world.places.count; place++) {
      ofCounty[place] = ambitions(world.places.key[place], cadres.countyPerPlace());
    }
    long above = Identity.place(ABOVE);
    this.ofProvince =
        ambitions(Identity.official(above, Level.PROVINCE.ordinal()), cadres.province());
    this.ofCentre = ambitions(Identity.official(above, Level.CENTRE.ordinal()), cadres.centre());
  }

  private double[] ambitions(long parent, int officials) {
    Chance chance = world.chance;
    Nature nature = new Nature(chance, world.setting.parameters());
    double[] all = new double[officials];
    for (int i = 0; i < officials; i++) {
      all[i] = nature.officialAmbition(Identity.official(parent, i));
    }
    return all;
  }

  void in(int week) {
    world.leadership.salience *= ambition.weeklyFade();
    int observed = world.observed(week);
    if (observed < 0) {
      return;
    }
    world.chronicle.setSalience(observed, world.leadership.salience);
    double sum = 0;
    double known = 0;
    double atRest = 0;
    double expectation = 0;
    double residents = 0;
    for (int place = 0; place < world.places.count; place++) {
      double here = world.places.residents[place];
      double expected = Logit.inverse(world.moods.expectation[place]);
      double ratio = world.moods.known[place] / world.moods.knownAtRest[place];
      sum += sought(ofCounty[place], Level.COUNTY, ratio, expected);
      known += here * world.moods.known[place];
      atRest += here * world.moods.knownAtRest[place];
      expectation += here * expected;
      residents += here;
    }
    world.chronicle.setWillingness(observed, Level.COUNTY, sum / world.places.count);
    double ratio = known / atRest;
    double expected = expectation / residents;
    world.chronicle.setWillingness(
        observed, Level.PROVINCE, sought(ofProvince, Level.PROVINCE, ratio, expected));
    world.chronicle.setWillingness(
        observed, Level.CENTRE, sought(ofCentre, Level.CENTRE, ratio, expected));
  }

  private double sought(double[] ambitions, Level level, double ratio, double expected) {
    double sum = 0;
    for (double own : ambitions) {
      sum += ambition.seeks(own, world.leadership.salience, level, ratio, expected);
    }
    return sum / ambitions.length;
  }
}
