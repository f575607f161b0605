package backfire.model.act;

import java.util.List;

/** An act as it may be written, and what it is. */
public record ActExample(String act, String meaning) {
  /** One of each kind. */
  public static final List<ActExample> ALL =
      List.of(
          new ActExample(
              "2011-12-17 orders safety 1.6 over 52w", "pressure on an agency, 1 at rest"),
          new ActExample("2013-12-12 purge centre 1", "of officials: county, province or centre"),
          new ActExample("pay safety x2", "pay, for good"),
          new ActExample("censorship 0.8", "share of news held back"),
          new ActExample("strength security +10%", "posts of line officers"),
          new ActExample("room companies x2", "where leavers find room: markets, companies"),
          new ActExample("close market PLACE 8w", "no brawls there, and no leaving for it"),
          new ActExample("ease safety 0.2 26w", "stops fewer by a share"),
          new ActExample(
              "attack PLACE AGENCY RANK killed", "an attack that is known to have happened"),
          new ActExample(
              "forbid attack:1/17",
              "attack 17 of world 1 does not happen; only revenge can be forbidden"),
          new ActExample("silence attack:1/17", "it happens and nobody hears of it"),
          new ActExample("remove officer:1/KEY", "dismissed; KEY from the table of events"),
          new ActExample("move officer:1/KEY PLACE", "to a vacant post of his rank there"));
}
