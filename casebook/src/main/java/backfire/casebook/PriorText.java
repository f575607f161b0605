package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.model.act.Nearest;
import backfire.model.parameter.Prior;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Priors as they are written in a case, such as {@code lognormal(1.3, 0.35)}. */
final class PriorText {
  private static final List<String> SHAPES =
      List.of("lognormal(median, sigma)", "normal(mean, sd)", "uniform(low, high)", "beta(a, b)");
  private static final List<String> NAMES = List.of("lognormal", "normal", "uniform", "beta");
  private static final Pattern CALL = Pattern.compile("([a-z]+) *\\((.*)\\)");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private static final double MOST = 1e9;

  /** Wider ones have draws that no number can hold. */
  private static final double WIDEST = 10;

  private PriorText() {}

  static Optional<Prior> parse(Scalar at, Problems.In problems) {
    String allowed = String.join(" or ", SHAPES);
    Matcher call = CALL.matcher(at.text().strip());
    if (!call.matches() || !NAMES.contains(call.group(1))) {
      String word = at.text().strip().split("\\W", 2)[0];
      problems.wrong(at, "prior", allowed, Nearest.to(word, NAMES).orElse(null));
      return Optional.empty();
    }
    String[] parts = call.group(2).split(",", -1);
    boolean numbers =
        parts.length == 2
            && Arrays.stream(parts).allMatch(p -> NUMBER.matcher(p.strip()).matches());
    if (!numbers) {
      problems.wrong(at, "prior", SHAPES.get(NAMES.indexOf(call.group(1))) + " with two numbers");
      return Optional.empty();
    }
    double a = Double.parseDouble(parts[0].strip());
    double b = Double.parseDouble(parts[1].strip());
    if (Math.abs(a) > MOST || Math.abs(b) > MOST) {
      problems.wrong(at, "prior", "numbers from -1000000000 to 1000000000");
      return Optional.empty();
    }
    try {
      return Optional.of(made(call.group(1), a, b));
    } catch (IllegalArgumentException e) {
      problems.wrong(at, "prior", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Prior made(String name, double a, double b) {
    return switch (name) {
      case "lognormal" -> {
        if (b > WIDEST) {
          throw new IllegalArgumentException("lognormal(median, sigma) with a sigma of at most 10");
        }
        yield new Prior.Lognormal(a, b);
      }
      case "normal" -> new Prior.Normal(a, b);
      case "uniform" -> new Prior.Uniform(a, b);
      default -> {
        if (a != Math.rint(a) || b != Math.rint(b) || Math.abs(a) + Math.abs(b) > 1e6) {
          throw new IllegalArgumentException("beta(a, b) with whole numbers from 1 on");
        }
        if (a + b > 200) {
          throw new IllegalArgumentException("beta(a, b) with a sum of at most 200");
        }
        yield new Prior.Beta((int) a, (int) b);
      }
    };
  }
}
