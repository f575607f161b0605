package backfire.bench.peer.mason;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The week's processes, each in its phase. */
final class Week {
  private final Country country;

  Week(Country country) {
    this.country = country;
  }

  void schedule() {
    Strike strike = new Strike(country);
    Vengeance vengeance = new Vengeance(country, strike);
    GiveOrders orders = new GiveOrders(country, strike);
    Street street = new Street(country);
    OtherAttacks others = new OtherAttacks(country, strike);
    SpreadNews news = new SpreadNews(country);
    Stations stations = new Stations(country);
    Leave leave = new Leave(country);
    FillPosts posts = new FillPosts(country);
    Rest rest = new Rest(country);
    Moods moods = new Moods(country, rest);
    Officials officials = new Officials(country, rest);
    Defy defy = new Defy(country, strike);
    Watch watch = new Watch(country);
    TurnOver turnOver = new TurnOver(country);
    TakeCounts counts = new TakeCounts(country);

    in(Phase.ORDERS, orders::give);
    in(Phase.WORD, street::deliver);
    in(Phase.CLOCKS, vengeance::begin);
    country.scheduleRevenge(vengeance);
    in(Phase.OTHER_ATTACKS, others::happen);
    in(Phase.NEWS, news::spread);
    in(Phase.STATION, stations::talk);
    in(Phase.CROWDING, leave::lookAround);
    in(Phase.LEAVERS, leave::crowd);
    in(Phase.POSTS, posts::fill);
    in(Phase.STIR, moods::stir);
    in(Phase.OFFICIALS, officials::ask);
    in(Phase.EXPECT, moods::expect);
    in(Phase.APPROVE, moods::approve);
    in(Phase.DEFY, defy::happen);
    in(Phase.ROOM, moods::fadeLeavers);
    in(Phase.WATCH, watch::happen);
    in(Phase.RESIDENTS, turnOver::replaceResidents);
    in(Phase.ROTATION, turnOver::rotate);
    in(Phase.CENSUS, counts::take);

    Map<Phase, Consumer<Officer>> duties = new EnumMap<>(Phase.class);
    duties.put(Phase.PATROL, street::patrol);
    duties.put(Phase.THREAT, stations::feel);
    duties.put(Phase.EXIT, leave::weigh);
    duties.put(Phase.FATE, turnOver::befall);
    country.scheduleDuties(duties);
  }

  private void in(Phase phase, Runnable process) {
    country.everyWeek(phase, state -> process.run());
  }
}
