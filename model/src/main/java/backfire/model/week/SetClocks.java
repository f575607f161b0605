package backfire.model.week;

import backfire.model.chance.Site;
import backfire.model.rule.Revenge;
import backfire.model.world.Grudges;
import backfire.model.world.World;

/** M5: each grudge that changed and stands above the threshold has its pair's clock set. */
final class SetClocks implements InPlace {
  private final World world;
  private final Revenge revenge;

  SetClocks(World world) {
    this.world = world;
    this.revenge = new Revenge(world.setting);
  }

  @Override
  public void in(int place, int week) {
    Grudges grudges = world.grudges[place];
    for (int i = 0; i < grudges.touchedCount(); i++) {
      int slot = grudges.takeTouched(i);
      if (slot >= 0 && revenge.atWork()) {
        setClock(place, grudges.touchedSeat(i), slot, week);
      }
    }
    grudges.untouchAll();
  }

  private void setClock(int place, int seat, int slot, int week) {
    Grudges grudges = world.grudges[place];
    int officer = grudges.officer(seat, slot);
    int tick = grudges.tick(seat, slot);
    double size = grudges.own(seat, slot) + grudges.kin(seat, slot);
    long resident = world.residents.key(place, seat);
    double bound = revenge.bound(size, world.nature.boldness(resident));
    double u = world.chance.uniform(Site.RING, resident, world.officers.key[officer], tick, 0);
    world.clocks[place].set(seat, officer, tick, 0, week + revenge.wait(u, bound), bound);
  }
}
