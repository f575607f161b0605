package backfire.model.twin;

/** M13: the upheaval expected returns to rest; purges push it, attacks and vacancies pull it. */
final class M13Expectation {
  private final Country country;
  private final Rest rest;

  M13Expectation(Country country, Rest rest) {
    this.country = country;
    this.rest = rest;
  }

  void happen() {
    rest.observe();
    for (Town town : country.towns) {
      double knownOverRest = rest.isKnown() ? town.known / rest.known(town) : 1;
      double vacantAboveRest = rest.isKnown() ? town.vacantShare() - rest.vacantShare(town) : 0;
      town.expectationLogit =
          country.rules.expectation.next(
              town.expectationLogit, knownOverRest, vacantAboveRest, country.leadership.purges);
    }
  }
}
