package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Effort;
import backfire.model.rule.Revenge;
import backfire.model.rule.Surveillance;
import backfire.model.world.Places;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M18: informers denounce households, and the political police detain. */
final class Watch implements InPlace {
  private final World world;
  private final Family family;
  private final Surveillance surveillance;
  private final Revenge revenge;
  private final Abuse abuse;
  private final Effort effort;
  private final HarmDone harmDone;

  Watch(World world) {
    this.world = world;
    this.family = new Family(world);
    this.surveillance = new Surveillance(world.setting);
    this.revenge = new Revenge(world.setting);
    this.abuse = new Abuse(world.setting);
    this.effort = new Effort(world.setting);
    this.harmDone = new HarmDone(world);
  }

  @Override
  public void in(int place, int week) {
    double mean =
        surveillance.denunciations(
            world.places.households(place),
            world.moods.orders[place][Agency.SECURITY.ordinal()],
            revenge.informed(world.moods.approval[place]));
    double u = world.chance.uniform(Site.DENUNCIATIONS, world.places.key[place], 0, week, 0);
    int denunciations = Draw.poisson(u, mean);
    for (int i = 0; i < denunciations; i++) {
      denounce(place, i, week);
    }
    world.word[place].deliver(world.grudges[place], 2 * week + 1);
  }

  private void denounce(int place, int i, int week) {
    Places places = world.places;
    Posts posts = world.posts;
    Block ofDenunciation = new Block();
    world.chance.fill(ofDenunciation, Site.DENOUNCED_HOUSEHOLD, places.key[place], 0, week, i);
    int first = posts.firstOf(place, Agency.SECURITY);
    int count = posts.endOf(place, Agency.SECURITY) - first;
    if (count == 0) {
      return;
    }
    int post = first + (int) (ofDenunciation.uniform(Site.DETAINING_POST) * count);
    if (posts.vacant(post)) {
      return;
    }
    double detains = effort.left(world.service.duty().restraint[post]);
    if (ofDenunciation.uniform(Site.DETAINS) >= detains) {
      return;
    }
    int household =
        places.firstHousehold[place]
            + (int) (ofDenunciation.uniform(Site.DENOUNCED_HOUSEHOLD) * places.households(place));
    int member = (int) (ofDenunciation.uniform(Site.DENOUNCED_MEMBER) * places.size(household));
    detain(place, household, places.householdSeat[household] + member, post, i, week);
  }

  private void detain(int place, int household, int seat, int post, int i, int week) {
    int officer = world.posts.holder[post];
    Block ofDetention = new Block();
    world.chance.fill(ofDetention, Site.DETENTION_HARM, world.places.key[place], 0, week, i);
    double harm =
        abuse.harshHarm(
            ofDetention.uniform(Site.DETENTION_HARM), ofDetention.uniform(Site.DETENTION_GRAVE));
    world.onlooker.detains(officer, seat, harm, week);
    world.word[place].write(seat, officer, harm, 0);
    family.hear(place, household, seat, officer, harm);
    harmDone.by(post, place, Agency.SECURITY, harm, week);
    int observed = world.observed(week);
    world.chronicle.add(Count.DETENTIONS, observed, place, Agency.SECURITY, 1);
  }
}
