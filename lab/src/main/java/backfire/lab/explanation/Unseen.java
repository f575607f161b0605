package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Hazard;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.credence.Witness;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Something that nobody sees of a world and that the evidence may tell of.
 *
 * @param of its value in a world; NaN where there is none
 */
record Unseen(String name, String meaning, String unit, ToDoubleFunction<Trial> of) {

  /** All that is told. */
  static List<Unseen> all(Case ofCase, Testimony testimony, Credence credence) {
    double years = Witness.listened(ofCase) / (double) Calendar.WEEKS_A_YEAR;
    List<Unseen> all = new ArrayList<>();
    all.add(
        new Unseen(
            "attacks-a-year",
            "attacks on officers, serving or not, in the whole case, since the first that was told of",
            "a year",
            trial -> trial.findings().all().sum() / years));
    all.add(
        new Unseen(
            "killings-a-year",
            "of them, those that killed",
            "a year",
            trial -> killings(trial.findings().all()) / years));
    if (testimony.silence() instanceof Silence.Heeded heeded) {
      all.add(
          new Unseen(
              "share-told",
              "attacks that some scored report tells of",
              "share",
              trial ->
                  trial.findings().all().told(heeded.detection(), credence.level(trial.findings()))
                      / trial.findings().all().sum()));
    }
    add(all, Observable.EXITS);
    add(all, Observable.MARKET_SHARE);
    add(all, Observable.COMPANY_SHARE);
    add(all, Observable.RETIREMENT_SHARE);
    add(all, Observable.DECIDED_BY_FEAR);
    add(all, Observable.DECIDED_BY_INCOME);
    add(all, Observable.DECIDED_BY_RECKONING);
    add(all, Observable.RESTRAINT);
    add(all, Observable.CONTROL);
    add(all, Observable.VACANCIES);
    add(all, Observable.GRUDGE);
    add(all, Observable.EXPECTATION);
    return all;
  }

  private static void add(List<Unseen> all, Observable observable) {
    for (String window : List.of("before", "now")) {
      String name = Hidden.name(observable, Agency.SAFETY, window);
      all.add(
          new Unseen(
              name,
              observable.meaning() + ", police, " + window,
              observable.unit(),
              trial -> trial.hidden().getOrDefault(name, Double.NaN)));
    }
  }

  private static double killings(Hazard hazard) {
    double sum = 0;
    for (boolean open : List.of(false, true)) {
      for (boolean border : List.of(false, true)) {
        sum += hazard.byVisibility().get(Hazard.index(Gravity.KILLED, open, border));
      }
    }
    return sum;
  }
}
