package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import backfire.model.world.Duty;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M8: threat lowers effort, and colleagues talk about it. */
final class ShowRestraint implements InPlace {
  private final World world;
  private final Restraint restraint;

  ShowRestraint(World world) {
    this.world = world;
    this.restraint = new Restraint(world.setting);
  }

  @Override
  public void in(int place, int week) {
    for (Agency agency : Agency.values()) {
      int serving = world.posts.serving(place, agency);
      if (serving > 0) {
        show(place, agency, serving);
      }
    }
  }

  private void show(int place, Agency agency, int serving) {
    Duty duty = world.service.duty();
    int[] holder = world.posts.holder;
    double[] riskAversion = duty.riskAversion;
    double[] threat = duty.threat;
    double[] restraints = duty.restraint; // 0 for who does not serve
    int first = world.posts.firstOf(place, agency);
    int end = world.posts.endOf(place, agency);
    long sum = 0;
    for (int post = first; post < end; post++) {
      sum += Fixed.of(restraints[post]);
    }
    double asked = restraint.asked(Fixed.toDouble(sum) / serving);
    for (int post = first; post < end; post++) {
      double own = restraint.own(riskAversion[post], threat[post]);
      restraints[post] = Posts.held(holder[post]) * restraint.weighed(own, asked);
    }
  }
}
