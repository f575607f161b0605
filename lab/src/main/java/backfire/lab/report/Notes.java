package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Case.OwnParameter;
import backfire.lab.ensemble.Incident;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sections of incidents, of assumptions, and of how to make the report again. */
final class Notes {
  private static final int MOST_INCIDENTS = 5;

  private final Case ofCase;
  private final String caseName;
  private final Study study;
  private final List<WorldResult> worlds;

  Notes(Case ofCase, String caseName, Study study, List<WorldResult> worlds) {
    this.ofCase = ofCase;
    this.caseName = caseName;
    this.study = study;
    this.worlds = worlds;
  }

  /** The command that makes the world without an incident, where there is one. */
  private String without(int world, Incident incident) {
    return incident.canBeForbidden()
        ? "<code>" + Html.text(command(study.twin(world, incident.forbidden(world)))) + "</code>"
        : "";
  }

  String incidents() {
    WorldResult world = worlds.getFirst();
    Tale tale = new Tale(ofCase.names());
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="incidents"><h2>The gravest incidents of world %s</h2>
        <p class="lead">%s of %s. Simulated people, not real ones. <code>backfire why RUN %s/…</code> says
        why, RUN being the folder of this page. The command below an attack makes this world once more
        without it.</p>
        """
            .formatted(
                world.world(),
                Math.min(MOST_INCIDENTS, world.incidents().size()),
                Words.count(world.attacks(), "attack"),
                "attack:" + world.world()));
    for (Incident incident : world.incidents().stream().limit(MOST_INCIDENTS).toList()) {
      out.append(
          """
          <article><h3>%s <b>%s</b> <span>week of %s · %s · %s</span></h3><p>%s</p>
          %s</article>
          """
              .formatted(
                  Glyph.svg(incident.attack().gravity()),
                  Html.text(tale.place(incident)),
                  Words.day(incident.monday()),
                  Glyph.name(incident.attack().gravity()),
                  Tale.id(world.world(), incident),
                  Html.text(Words.capital(tale.deed(incident))),
                  without(world.world(), incident)));
    }
    return out.append("</section>\n").toString();
  }

  String assumptions() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="assumptions"><h2>What was assumed</h2>
        <p class="lead">%s %s</p><div class="assumptions">
        """
            .formatted(
                "The free parameters of the case. Grey: what is believed of each before evidence.",
                study.drawPriors()
                    ? "Each world drew its own: a tick a world."
                    : "Tick: the value in every world of this run."));
    for (Map.Entry<String, Prior> entry : ofCase.priors().entrySet()) {
      assumption(out, entry.getKey(), entry.getValue());
    }
    return out.append("</div>").append(changed()).append("</section>\n").toString();
  }

  private void assumption(StringBuilder out, String name, Prior prior) {
    List<Double> values =
        worlds.stream().map(w -> w.free().get(name)).flatMap(Notes::present).distinct().toList();
    Optional<Parameter> ofModel = Parameter.find(name);
    OwnParameter own = ofCase.ownParameters().get(name);
    String meaning = ofModel.map(Parameter::meaning).orElse(own == null ? "" : own.meaning());
    String unit = ofModel.map(Parameter::unit).orElse(own == null ? "" : own.unit());
    String source = ofModel.map(Parameter::source).orElse(own == null ? "" : own.source());
    out.append(
        """
        <div class="assumption"><div><b>%s</b><p>%s</p><p><code>%s</code> %s · %s</p></div>\
        <span class="number">%s</span>%s</div>
        """
            .formatted(
                Html.text(Words.capital(meaning)),
                Html.text(unit),
                Html.text(name),
                Html.text(prior.text()),
                Html.text(source),
                values.size() == 1 ? Words.chosen(values.getFirst()) : "drawn",
                Hump.svg(prior, values)));
  }

  private static java.util.stream.Stream<Double> present(@Nullable Double value) {
    return java.util.stream.Stream.ofNullable(value);
  }

  private String changed() {
    return study.changes().isEmpty()
        ? ""
        : "<p>Against the case: " + Html.text(String.join("; ", study.changes())) + ".</p>";
  }

  private String command(Study asked) {
    return asked.command(caseName);
  }

  String again(String version, String digest) {
    StringBuilder files = new StringBuilder();
    ofCase
        .files()
        .forEach(
            (file, sha) ->
                files.append("<li>%s <code>%s</code></li>".formatted(Html.text(file), sha)));
    return """
        <section id="again"><h2>Do it again, cite it</h2>
        <div class="copied"><pre id="command">%s</pre><button type="button" data-copy="command" hidden>Copy</button></div>
        <p>The same command gives the same digest on any machine:</p>
        <pre>%s</pre>
        <p>To cite it:</p>
        <div class="copied"><pre id="citation">%s</pre><button type="button" data-copy="citation" hidden>Copy</button></div>
        <details><summary>Digests of the case’s files</summary><ul class="files">%s</ul></details>
        </section>
        """
        .formatted(Html.text(command(study)), digest, Html.text(citation(version, digest)), files);
  }

  private String citation(String version, String digest) {
    return "Backfire %s, case “%s”, %s, seed %s%s; digest %s."
        .formatted(
            version,
            ofCase.title(),
            Words.count(worlds.size(), "world"),
            study.seed(),
            study.changes().isEmpty() ? "" : ", " + String.join(", ", study.changes()),
            digest.substring(0, Math.min(16, digest.length())));
  }
}
