package backfire.casebook;

import backfire.casebook.Case.OwnParameter;
import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Scalar;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code parameters} of a case: which of the model's are free, which have another value, and the
 * case's own.
 *
 * <pre>
 *   orders.after: free                  free, with the model's prior
 *   harsh.rate: 0.3                     another value, not free
 *   exit.fear: {value: 1, prior: lognormal(1, 0.5)}
 *   act.purge: {value: 1, unit: times, meaning: …, source: …, prior: lognormal(1, 0.4)}
 * </pre>
 */
final class ParametersSection {
  private static final String OWN = "act.";
  private static final int MOST = 1_000;
  private static final Pattern OWN_NAME = Pattern.compile("act\\.[a-z][a-z0-9-]{0,39}");
  private static final List<String> NAMES =
      List.of("value", "prior", "unit", "meaning", "source", "reports");

  private final Problems.In problems;
  private Parameters values = Parameters.defaults();
  private final SortedMap<String, Prior> priors = new TreeMap<>();
  private final SortedMap<String, OwnParameter> own = new TreeMap<>();
  private final List<Scalar> reports = new ArrayList<>();
  private final SortedMap<String, Scalar> named = new TreeMap<>();

  private ParametersSection(Problems.In problems) {
    this.problems = problems;
  }

  static ParametersSection read(Optional<Located> section, Problems.In problems) {
    ParametersSection parameters = new ParametersSection(problems);
    section.ifPresent(
        s -> Form.entries(s, problems, "parameters", MOST).forEach(parameters::entry));
    return parameters;
  }

  Parameters values() {
    return values;
  }

  SortedMap<String, Prior> priors() {
    return priors;
  }

  SortedMap<String, OwnParameter> own() {
    return own;
  }

  /** Where each parameter of the section is named. */
  SortedMap<String, Scalar> named() {
    return named;
  }

  /** The ids of reports that sources name. */
  List<Scalar> reports() {
    return reports;
  }

  private void entry(Entry entry) {
    String name = entry.key().text();
    named.put(name, entry.key());
    if (OWN_NAME.matcher(name).matches()) {
      ownParameter(name, entry.value());
      return;
    }
    Optional<Parameter> found = Parameter.find(name);
    if (name.startsWith(OWN)) {
      problems.wrong(
          entry.key(),
          "parameter of the case's own",
          "act. and small letters, digits and hyphens, a letter first, at most 40");
      return;
    }
    if (found.isEmpty()) {
      List<String> known = Arrays.stream(Parameter.values()).map(Parameter::id).toList();
      problems.unknown(entry.key(), "parameter (the case's own begin with " + OWN + ")", known);
      return;
    }
    modelParameter(found.get(), entry.value());
  }

  private void modelParameter(Parameter parameter, Located value) {
    String name = parameter.id();
    ParameterRange range = ParameterRange.of(parameter);
    if (value instanceof Scalar scalar && scalar.text().equals("free")) {
      if (parameter.prior() instanceof Prior.Fixed) {
        problems.wrong(value, name, "a prior of the case's own: the model is sure of this one");
      }
      priors.put(name, parameter.prior());
    } else if (value instanceof Scalar scalar) {
      if (scalar.text().matches("[a-z].*")) {
        problems.unknown(scalar, name, List.of("free"));
      } else {
        values =
            values.with(parameter, Form.number(value, problems, name, range.low(), range.high()));
      }
    } else {
      Form form = Form.of(value, problems, name, NAMES);
      double otherwise = parameter.value();
      double said = form.numberOr("value", range.low(), range.high(), otherwise);
      values = values.with(parameter, said);
      prior(form)
          .ifPresent(
              p -> {
                free(name, p, said, value);
                within(range, p, form);
              });
      reports.addAll(form.words("reports"));
    }
  }

  /** A prior of the case's own may not believe in values that the parameter cannot have. */
  private void within(ParameterRange range, Prior prior, Form form) {
    if (!range.holds(prior.quantile(0.5))) {
      form.find("prior")
          .ifPresent(
              at ->
                  problems.wrong(
                      at,
                      "prior",
                      "one whose middle is from "
                          + Form.plain(range.low())
                          + " to "
                          + Form.plain(range.high())));
    }
  }

  private void ownParameter(String name, Located value) {
    Form form = Form.of(value, problems, name, NAMES);
    double said = form.number("value", -1e9, 1e9);
    own.put(
        name, new OwnParameter(said, form.text("unit"), form.text("meaning"), form.text("source")));
    values = values.withNamed(name, said);
    prior(form).ifPresent(p -> free(name, p, said, value));
    reports.addAll(form.words("reports"));
  }

  private void free(String name, Prior prior, double said, Located at) {
    priors.put(name, prior);
    double low = prior.quantile(0.01);
    double high = prior.quantile(0.99);
    if (said < low || said > high) {
      problems.doubtful(
          at,
          "value of " + name,
          Double.toString(said),
          "what its prior thinks likely, from " + (float) low + " to " + (float) high);
    }
  }

  private Optional<Prior> prior(Form form) {
    return form.find("prior")
        .flatMap(p -> PriorText.parse(Form.scalar(p, problems, "prior"), problems));
  }
}
