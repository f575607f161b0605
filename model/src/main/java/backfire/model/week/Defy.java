package backfire.model.week;

import static backfire.model.parameter.Parameter.AGENCY_SHARE;
import static backfire.model.parameter.Parameter.OFFICIAL_SHARE;

import backfire.model.chance.Block;
import backfire.model.chance.Site;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.rule.Defiance;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/** M16: harsh stops at markets turn into brawls on the spot; leaders of the place may ease orders. */
final class Defy {
  private final World world;
  private final Strike strike;
  private final Defiance defiance;
  private final double agencyShare;
  private final double officialShare;
  private final Block ofBrawl = new Block();

  Defy(World world, Strike strike) {
    this.world = world;
    this.strike = strike;
    this.defiance = new Defiance(world.setting);
    this.agencyShare = world.setting.parameters().get(AGENCY_SHARE);
    this.officialShare = world.setting.parameters().get(OFFICIAL_SHARE);
  }

  void in(int week) {
    HarmfulStops stops = world.harmfulStops;
    for (int i = 0; i < stops.count; i++) {
      if (stops.victim[i] < 0 || stops.traderKey[i] == 0) {
        continue;
      }
      int officer = stops.officer[i];
      int place = world.officers.place[officer];
      boolean both =
          world.officers.serves(officer)
              && world.residents.key(place, stops.victim[i]) == stops.traderKey[i];
      if (both && world.moods.marketOpen(place, week)) {
        face(stops, i, place, week);
      }
    }
  }

  private void face(HarmfulStops stops, int i, int place, int week) {
    int officer = stops.officer[i];
    long victim = stops.traderKey[i];
    long key = world.officers.key[officer];
    world.chance.fill(ofBrawl, Site.BRAWL, victim, key, week, stops.stop[i]);
    double probability =
        defiance.brawls(world.moods.approval[place], world.places.traders[place]);
    if (ofBrawl.uniform(Site.BRAWL) >= probability) {
      return;
    }
    strike.officer(
        victim,
        officer,
        defiance.gravity(ofBrawl.uniform(Site.BRAWL_GRAVITY)),
        Event.Manner.BRAWL,
        Event.Motive.DEFIANCE,
        0,
        true,
        false,
        week);
    double harm = defiance.harm();
    world.grudges.hold(stops.victim[i], officer, harm, 0, 2 * week + 1);
    world.officers.harm[officer] += harm;
    world.moods.laid[place] += harm * agencyShare;
    world.moods.laidOnOfficial[place] += harm * officialShare;
    int observed = world.observed(week);
    world.chronicle.add(Count.HARM, observed, place, world.officers.agency(officer), harm);
    if (defiance.eases(ofBrawl.uniform(Site.LEADERS_EASE))) {
      world.moods.easedUntil[place] = week + 1 + defiance.easingWeeks();
      world.chronicle.note(
          new Event.Easing(
              week, world.places.id.get(place), victim, key, defiance.easingWeeks()));
    }
  }
}
