package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Revenge;
import backfire.model.rule.Threat;
import backfire.model.world.Duty;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M7: each officer weighs the threat to himself. */
final class WeighThreat implements InPlace {
  private final World world;
  private final Threat threat;
  private final Revenge revenge;

  WeighThreat(World world) {
    this.world = world;
    this.threat = new Threat(world.setting);
    this.revenge = new Revenge(world.setting);
  }

  @Override
  public void in(int place, int week) {
    for (Agency agency : Agency.values()) {
      double mean = meanHarm(place, agency);
      world.moods.meanHarm[place][agency.ordinal()] = mean;
      for (Rank rank : Rank.values()) {
        weigh(place, agency, rank, mean);
      }
    }
  }

  private double meanHarm(int place, Agency agency) {
    int serving = world.posts.serving(place, agency);
    long sum = 0;
    double[] harm = world.service.duty().harm; // 0 for who does not serve
    int end = world.posts.endOf(place, agency);
    for (int post = world.posts.firstOf(place, agency); post < end; post++) {
      sum += Fixed.of(harm[post]);
    }
    return serving == 0 ? 0 : Fixed.toDouble(sum) / serving;
  }

  private void weigh(int place, Agency agency, Rank rank, double meanHarm) {
    Duty duty = world.service.duty();
    int[] holder = world.posts.holder;
    double[] harm = duty.harm;
    double[] experience = duty.experience;
    double[] threats = duty.threat;
    double risk = world.moods.risk[place];
    double exposure = revenge.exposure(rank);
    double fade = threat.experienceFade();
    int end = world.posts.endOf(place, agency, rank);
    for (int post = world.posts.firstOf(place, agency, rank); post < end; post++) {
      experience[post] *= fade;
      threats[post] =
          Posts.held(holder[post])
              * threat.of(risk, exposure, harm[post], meanHarm, experience[post]);
    }
  }
}
