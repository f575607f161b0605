package backfire.model.setting;

/**
 * How many Party officials there are, at full scale.
 *
 * @param countyPerPlace in each place
 * @param province in the province's capital
 * @param centre at the centre
 */
public record Cadres(int countyPerPlace, int province, int centre) {
  public Cadres {
    if (countyPerPlace < 1 || province < 1 || centre < 1) {
      throw new IllegalArgumentException("each level has at least one official");
    }
  }
}
