package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import backfire.model.world.Duty;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M8: threat lowers effort, and colleagues talk about it. */
final class ShowRestraint {
  private final World world;
  private final Restraint restraint;

  ShowRestraint(World world) {
    this.world = world;
    this.restraint = new Restraint(world.setting);
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        show(place, agency);
      }
    }
  }

  private void show(int place, Agency agency) {
    Duty duty = world.service.duty();
    Posts posts = world.posts;
    int first = posts.firstOf(place, agency);
    int end = posts.endOf(place, agency);
    long sum = 0;
    int serving = 0;
    for (int post = first; post < end; post++) {
      if (!posts.vacant(post)) {
        sum += Fixed.of(duty.restraint[post]);
        serving++;
      }
    }
    if (serving == 0) {
      return;
    }
    double asked = restraint.asked(Fixed.toDouble(sum) / serving);
    for (int post = first; post < end; post++) {
      if (!posts.vacant(post)) {
        double own = restraint.own(duty.riskAversion[post], duty.threat[post]);
        duty.restraint[post] = restraint.weighed(own, asked);
      }
    }
  }
}
