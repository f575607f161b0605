package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import backfire.model.world.Officers;
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
    Officers all = world.officers;
    Posts posts = world.posts;
    int first = posts.firstOf(place, agency);
    int end = posts.endOf(place, agency);
    long sum = 0;
    int serving = 0;
    for (int post = first; post < end; post++) {
      int officer = posts.holder[post];
      if (officer != Posts.VACANT) {
        sum += Fixed.of(all.restraint[officer]);
        serving++;
      }
    }
    if (serving == 0) {
      return;
    }
    double asked = restraint.asked(Fixed.toDouble(sum) / serving);
    for (int post = first; post < end; post++) {
      int officer = posts.holder[post];
      if (officer != Posts.VACANT) {
        double own = restraint.own(all.riskAversion[officer], all.threat[officer]);
        all.restraint[officer] = restraint.weighed(own, asked);
      }
    }
  }
}
