package backfire.lab.figure;

import backfire.model.observe.Observable;
import java.util.List;

/**
 * What a row of intervals shows, of officers of all agencies.
 *
 * @param about what it is, in a few words, or empty
 * @param deed of a destination: what a leaver did, as after “who”; else empty
 * @param style its colour's name
 */
public record Row(String name, String about, String deed, String style, Observable observable) {
  /** Where leavers go. */
  public static final List<Row> DESTINATIONS =
      List.of(
          destination("Market", "went to the market", "market", Observable.MARKET_SHARE),
          destination(
              "Trade company", "went to a trade company", "company", Observable.COMPANY_SHARE),
          destination("Early retirement", "retired early", "retired", Observable.RETIREMENT_SHARE));

  /** How posts fall empty. */
  public static final List<Row> CAUSES =
      List.of(
          plain("Exit by choice", Observable.EXITS),
          plain("Death or age", Observable.DEATHS),
          plain("Dismissal", Observable.DISMISSALS));

  /** What decides exits. */
  public static final List<Row> DECIDERS =
      List.of(
          decider("Fear", "the threat he feels", "fear", Observable.DECIDED_BY_FEAR),
          decider("Income", "more elsewhere", "income", Observable.DECIDED_BY_INCOME),
          decider(
              "Reckoning", "what if things turn", "reckoning", Observable.DECIDED_BY_RECKONING));

  /** Officials who seek promotion, by level. */
  public static final List<Row> OFFICIALS =
      List.of(
          plain("County", Observable.WILLINGNESS_COUNTY),
          plain("Province", Observable.WILLINGNESS_PROVINCE),
          plain("Centre", Observable.WILLINGNESS_CENTRE));

  private static Row destination(String name, String deed, String style, Observable observable) {
    return new Row(name, "", deed, style, observable);
  }

  private static Row decider(String name, String about, String style, Observable observable) {
    return new Row(name, about, "", style, observable);
  }

  private static Row plain(String name, Observable observable) {
    return new Row(name, "", "", "plain", observable);
  }
}
