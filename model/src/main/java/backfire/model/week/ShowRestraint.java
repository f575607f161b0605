package backfire.model.week;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.rule.Restraint;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M8: threat lowers effort, and colleagues talk about it. */
final class ShowRestraint implements InPlace {
  private final World world;
  private final Restraint restraint;
  private double[] own = {};

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
    int first = world.posts.firstOf(place, agency);
    int end = world.posts.endOf(place, agency);
    double mean = Fixed.toDouble(sum(first, end)) / serving;
    show(first, end, restraint.asked(mean));
  }

  /** Of the restraint of all who serve; that of vacant posts is 0. */
  private long sum(int first, int end) {
    double[] restraints = world.service.duty().restraint;
    long sum = 0;
    for (int post = first; post < end; post++) {
      sum += Fixed.of(restraints[post]);
    }
    return sum;
  }

  /** In three loops, since the compiler finds vectors in short ones only. */
  private void show(int first, int end, double asked) {
    if (own.length < end - first) {
      own = new double[end - first];
    }
    feel(first, end);
    answer(end - first);
    weigh(first, end, asked);
  }

  private void feel(int first, int end) {
    double[] riskAversion = world.service.duty().riskAversion;
    double[] threat = world.service.duty().threat;
    double[] felt = own;
    for (int post = first; post < end; post++) {
      felt[post - first] = restraint.felt(riskAversion[post], threat[post]);
    }
  }

  private void answer(int posts) {
    double[] answers = own;
    for (int i = 0; i < posts; i++) {
      answers[i] = restraint.own(answers[i]);
    }
  }

  private void weigh(int first, int end, double asked) {
    int[] holder = world.posts.holder;
    double[] restraints = world.service.duty().restraint;
    double[] answers = own;
    for (int post = first; post < end; post++) {
      double weighed = restraint.weighed(answers[post - first], asked);
      restraints[post] = Posts.held(holder[post]) * weighed;
    }
  }
}
