package backfire.bench.peer.mason;

/** What is usual: means over the second half of the burn-in. */
final class Rest {
  private final Country country;
  private final int from;
  private final int until;

  Rest(Country country) {
    this.country = country;
    this.until = country.setting.calendar().burnIn();
    this.from = until / 2;
  }

  /** Is the burn-in over? */
  boolean isKnown() {
    return country.week() >= until;
  }

  /** Takes in this week, if it is of the second half of the burn-in. */
  void observe() {
    if (country.week() < from || country.week() >= until) {
      return;
    }
    for (Town town : country.towns) {
      town.knownInBurnIn += town.known;
      town.vacantInBurnIn += town.vacantShare();
    }
  }

  double known(Town town) {
    return until == 0 ? country.rules.news.priorKnown() : town.knownInBurnIn / (until - from);
  }

  double vacantShare(Town town) {
    return until == 0 ? 0 : town.vacantInBurnIn / (until - from);
  }
}
