package backfire.inference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Particles with the worlds that are at hand; those of a resumed run are not. */
final class Swarm<W> {
  /** A particle and its world, if at hand. */
  record Member<W>(Particle particle, @Nullable W world) {}

  private final List<Member<W>> members;

  Swarm(List<Member<W>> members) {
    this.members = new ArrayList<>(members);
  }

  static <W> Swarm<W> of(List<Particle> particles) {
    List<Member<W>> members = new ArrayList<>();
    for (Particle particle : particles) {
      members.add(new Member<>(particle, null));
    }
    return new Swarm<>(members);
  }

  int size() {
    return members.size();
  }

  Member<W> get(int i) {
    return members.get(i);
  }

  void set(int i, Member<W> member) {
    members.set(i, member);
  }

  void addAll(List<Member<W>> more) {
    members.addAll(more);
  }

  double logLikelihood(int i) {
    return members.get(i).particle().logLikelihood();
  }

  int possible() {
    int possible = 0;
    for (Member<W> member : members) {
      possible += member.particle().logLikelihood() > Double.NEGATIVE_INFINITY ? 1 : 0;
    }
    return possible;
  }

  /** The chosen members, with copies. */
  Swarm<W> chosen(int[] ordinals) {
    List<Member<W>> chosen = new ArrayList<>();
    for (int ordinal : ordinals) {
      chosen.add(members.get(ordinal));
    }
    return new Swarm<>(chosen);
  }

  List<Particle> particles() {
    return members.stream().map(Member::particle).toList();
  }
}
