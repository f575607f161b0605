package backfire.model.twin;

/** M17: those who left for the market crowd it less and less. */
final class M17Room {
  private final Country country;

  M17Room(Country country) {
    this.country = country;
  }

  void happen() {
    for (Town town : country.towns) {
      town.leavers *= country.rules.leaversFade;
    }
  }
}
