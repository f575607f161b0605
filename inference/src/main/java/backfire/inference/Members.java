package backfire.inference;

import backfire.inference.Swarm.Member;
import backfire.model.chance.Draw;

/** Makes members of a swarm: a point for their scores, a world for it, and how likely it is. */
final class Members<W> {
  private final Model<W> model;
  private final Likelihood<? super W> likelihood;

  Members(Model<W> model, Likelihood<? super W> likelihood) {
    this.model = model;
    this.likelihood = likelihood;
  }

  int dimensions() {
    return model.priors().size();
  }

  /** The normal scores of a place in the unit cube. */
  Point scores(Point cube) {
    double[] z = new double[dimensions()];
    for (int j = 0; j < z.length; j++) {
      z[j] = Draw.normal(cube.get(j));
    }
    return new Point(model.priors().names(), z);
  }

  /** The point that normal scores stand for. */
  Point point(Point scores) {
    double[] cube = new double[dimensions()];
    for (int j = 0; j < cube.length; j++) {
      cube[j] = Gauss.share(scores.get(j));
    }
    return model.priors().at(new Point(model.priors().names(), cube));
  }

  /** With a new world; outside the support without one, and impossible. */
  Member<W> member(Point scores, long seed, int ancestor) {
    Point point = point(scores);
    if (!model.priors().allows(point)) {
      return new Member<>(new Particle(scores, seed, Double.NEGATIVE_INFINITY, ancestor), null);
    }
    return member(scores, seed, ancestor, ReferenceTable.world(model, point, seed));
  }

  /** With a world that is known. */
  Member<W> member(Point scores, long seed, int ancestor, W world) {
    Point point = point(scores);
    double log = ReferenceTable.logLikelihood(likelihood, world, point);
    return new Member<>(new Particle(scores, seed, log, ancestor), world);
  }

  /** The world of a member, made again if it is not at hand. */
  W world(Member<W> member) {
    W world = member.world();
    Particle particle = member.particle();
    return world != null
        ? world
        : ReferenceTable.world(model, point(particle.scores()), particle.seed());
  }
}
