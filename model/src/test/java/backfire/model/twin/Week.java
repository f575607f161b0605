package backfire.model.twin;

/** One week, in the order of the model. */
final class Week {
  private final Country country;
  private final M01Orders orders;
  private final M02Stops stops;
  private final M05Revenge revenge;
  private final M05Background background;
  private final M04Grudges grudges;
  private final M06News news;
  private final M07Threat threat;
  private final M09Exit exit;
  private final M10Posts posts;
  private final M11Turmoil turmoil;
  private final M12Officials officials;
  private final M13Expectation expectation;
  private final M15Approval approval;
  private final M16Defiance defiance;
  private final M17Room room;
  private final M18Surveillance surveillance;
  private final M19Residents residents;
  private final M19Officers officers;
  private final Census census;

  Week(Country country) {
    this.country = country;
    Strike strike = new Strike(country);
    Moves moves = new Moves(country);
    Rest rest = new Rest(country);
    this.grudges = new M04Grudges(country);
    this.orders = new M01Orders(country, strike, moves);
    this.stops = new M02Stops(country, grudges);
    this.revenge = new M05Revenge(country, grudges, strike);
    this.background = new M05Background(country, strike);
    this.news = new M06News(country);
    this.threat = new M07Threat(country);
    this.exit = new M09Exit(country);
    this.posts = new M10Posts(country);
    this.turmoil = new M11Turmoil(country);
    this.officials = new M12Officials(country, rest);
    this.expectation = new M13Expectation(country, rest);
    this.approval = new M15Approval(country);
    this.defiance = new M16Defiance(country, grudges, strike);
    this.room = new M17Room(country);
    this.surveillance = new M18Surveillance(country, grudges);
    this.residents = new M19Residents(country);
    this.officers = new M19Officers(country, moves);
    this.census = new Census(country);
  }

  void live(int week) {
    country.week = week;
    orders.happen();
    stops.happen();
    grudges.deliverLetters();
    revenge.happen();
    background.happen();
    news.happen();
    threat.happen();
    exit.happen();
    posts.happen();
    turmoil.happen();
    country.pending.clear();
    officials.happen();
    expectation.happen();
    approval.happen();
    defiance.happen();
    room.happen();
    surveillance.happen();
    grudges.deliverLetters();
    residents.happen();
    officers.happen();
    census.happen();
  }
}
