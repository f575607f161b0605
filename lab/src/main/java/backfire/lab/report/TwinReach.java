package backfire.lab.report;

import backfire.lab.ensemble.Spread;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Reach;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The section of who was touched: two figures over time, and a table by distance. */
final class TwinReach {
  private static final double TALL = 170;
  private static final int QUARTERS_A_YEAR = 4;
  private static final int MOST_COLUMNS = 7;

  private final List<Reach> reach;
  private final boolean sampled;

  /**
   * Over pairs.
   *
   * @param sampled whether only a share of people is drawn
   */
  TwinReach(List<Reach> reach, boolean sampled) {
    this.reach = reach;
    this.sampled = sampled;
  }

  String html() {
    return """
        <section id="touched"><h2>Who was touched, and how far away</h2>
        <p class="lead">An officer is touched if his post, whether he serves, leaves or dies, the harm he has
        done or the attacks he went through differ between the twins, or if he is in one of them alone; a
        resident if the grudges held in his seat differ, or who sits there. To the bit, without a threshold:
        chance, not the act, decides who comes to be among them in the end.%s</p>
        <div class="panels two-panels">%s%s</div>%s%s</section>
        """
        .formatted(
            sampled ? " Numbers are those of the share of people drawn." : "",
            figure("Officers touched since the act", Reach::officers),
            figure("Residents found touched since the act", Reach::residents),
            byDistance(),
            table());
  }

  private String figure(String title, Function<Reach, Mean> of) {
    List<Double> quarters = new ArrayList<>(List.of(0.0));
    List<Double> means = new ArrayList<>(List.of(0.0));
    List<Double> low = new ArrayList<>(List.of(0.0));
    List<Double> high = new ArrayList<>(List.of(0.0));
    double most = 0;
    for (Reach one : reach) {
      Mean mean = of.apply(one);
      quarters.add(one.weeks() / 13.0);
      means.add(mean.mean());
      low.add(mean.spread().q05());
      high.add(mean.spread().q95());
      most = Math.max(most, mean.spread().q95());
    }
    double last = quarters.getLast();
    Plot plot = new Plot(TALL, 0, last, 0, 1.05 * most).ticksUp();
    int every = Math.max(1, (int) Math.ceil(last / 8));
    for (int quarter = 0; quarter <= last; quarter += every) {
      plot.tickAcross(quarter, Integer.toString(quarter));
    }
    plot.band("band90", quarters, low, high).line("line-with", quarters, means);
    return """
        <figure class="twin"><figcaption><b>%s</b> <span>mean of pairs, band %s; across: quarters of a year</span></figcaption>%s</figure>
        """
        .formatted(
            title,
            Spread.covers(reach.getFirst().pairs()),
            plot.svg(
                title + ": " + WhatIfVerdict.interval(of.apply(reach.getLast())) + " at the end"));
  }

  /** The quarters that a table has room for: the first, then ends of years, then the last. */
  private List<Reach> shown() {
    List<Reach> shown = new ArrayList<>();
    for (Reach one : reach) {
      boolean isEndOfYear = one.quarter() % QUARTERS_A_YEAR == 0;
      boolean isEarly = one.quarter() <= 2;
      if (one.quarter() == reach.getLast().quarter()
          || (shown.size() < MOST_COLUMNS && (isEndOfYear || isEarly))) {
        shown.add(one);
      }
    }
    return shown;
  }

  private String byDistance() {
    if (reach.getLast().bands().isEmpty()) {
      return "<p class=\"lead\">It is done nowhere in particular, so there are no distances.</p>";
    }
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <h3 class="plain">By distance from where it is done, by road: officers, and residents</h3>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Touched by distance">
        <table><thead><tr><th scope="col">Distance</th>
        """);
    for (Reach one : shown()) {
      out.append("<th scope=\"col\">by week %s</th>".formatted(one.weeks()));
    }
    out.append("</tr></thead><tbody>\n");
    for (int band = 0; band < reach.getLast().bands().size(); band++) {
      if (isAnybody(band)) {
        out.append(
            "<tr><th scope=\"row\">%s</th>"
                .formatted(Html.text(reach.getLast().bands().get(band).name())));
        for (Reach one : shown()) {
          Reach.Band here = one.bands().get(band);
          out.append(
              "<td>%s, <small>%s</small></td>"
                  .formatted(
                      Words.number(here.officers().mean()), Words.number(here.residents().mean())));
        }
        out.append("</tr>\n");
      }
    }
    return out.append("</tbody></table></div></div>").toString();
  }

  private boolean isAnybody(int band) {
    return reach.stream()
        .map(one -> one.bands().get(band))
        .anyMatch(here -> here.officers().mean() + here.residents().mean() > 0);
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <details class="as-table"><summary>All quarters as a table</summary>
        <div class="wide" tabindex="0" role="region" aria-label="Touched by quarter"><table><thead><tr>
        <th scope="col">By week</th><th scope="col">Officers</th><th scope="col">Residents</th><th scope="col">Places</th>
        <th scope="col">Officers, mean km</th><th scope="col">Residents, mean km</th><th scope="col">Farthest km</th></tr></thead><tbody>
        """);
    for (Reach one : reach) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  one.weeks(),
                  WhatIfVerdict.interval(one.officers()),
                  WhatIfVerdict.interval(one.residents()),
                  Words.number(one.places().mean()),
                  Words.number(one.officersKm().mean()),
                  Words.number(one.residentsKm().mean()),
                  Words.number(one.farthestKm().mean())));
    }
    return out.append("</tbody></table></div></details>").toString();
  }
}
