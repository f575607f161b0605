package backfire.casebook.coding;

import backfire.casebook.Ask;
import backfire.casebook.Case.Span;
import backfire.casebook.coding.Coding.Asked;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A question as a form would hold it. */
final class AskAgain {
  private final Map<String, List<String>> fields = new TreeMap<>();

  private AskAgain() {}

  static Asked of(Ask ask) {
    return switch (ask) {
      case Ask.Rise a ->
          new AskAgain()
              .of(a.observable(), a.agency(), a.places())
              .put("by", number(a.factor()))
              .put("now", a.now())
              .put("then", a.then())
              .asked("rise");
      case Ask.Fall a ->
          new AskAgain()
              .of(a.observable(), a.agency(), a.places())
              .put("by", number(a.factor()))
              .put("now", a.now())
              .put("then", a.then())
              .asked("fall");
      case Ask.Within a ->
          new AskAgain()
              .of(a.observable(), a.agency(), a.places())
              .put("from", number(a.low()))
              .put("to", number(a.high()))
              .put("softness", number(a.softness()))
              .put("window", a.window())
              .asked("within");
      case Ask.Happened a -> new AskAgain().attack(a).asked("happened");
      case Ask.Counted a -> {
        AskAgain again =
            new AskAgain()
                .attack(a.attack())
                .put("from", String.valueOf(a.from()))
                .put("spread", number(a.spread()));
        yield (a.to() == Ask.Counted.ANY ? again : again.put("to", String.valueOf(a.to())))
            .asked("count");
      }
      case Ask.Stirred a -> around(a.factor(), a.weeks(), a.places(), a.window()).asked("stirred");
      case Ask.Eased a -> around(a.factor(), a.weeks(), a.places(), a.window()).asked("eased");
      case Ask.Gradient a ->
          new AskAgain()
              .put("agency", a.agency().id())
              .put("now", a.now())
              .put("then", a.then())
              .asked("gradient");
      case Ask.NearerFallsMore a ->
          new AskAgain().put("now", a.now()).put("then", a.then()).asked("nearer-falls-more");
      case Ask.WorseThanPeers a ->
          new AskAgain()
              .put("agency", a.agency().id())
              .put("group", a.group() ? "yes" : "no")
              .put("when", span(a.span()))
              .asked("worse-than-peers");
      case Ask.Compare a -> {
        AskAgain again =
            new AskAgain()
                .of(a.observable(), a.some().agency(), a.some().places())
                .put("by", number(a.factor()))
                .put("window", a.window());
        Agency other = a.others().agency();
        if (other != null) {
          again.put("more-than.agency", other.id());
        }
        again.fields.put("more-than.places", a.others().places());
        yield again.asked("compare");
      }
      case Ask.Order a -> {
        AskAgain again = new AskAgain().of(a.observable(), a.agency(), List.of());
        again.fields.put("windows", a.windows());
        yield again.asked("order");
      }
      case Ask.Series a -> {
        AskAgain again =
            new AskAgain()
                .of(a.observable(), a.agency(), a.places())
                .put("error", number(a.error()))
                .put("relative", a.relative() ? "yes" : "no");
        again.fields.put(
            "values",
            a.values().entrySet().stream()
                .map(e -> e.getKey() + ": " + number(e.getValue()))
                .toList());
        yield again.asked("series");
      }
      case Ask.All a -> new Asked("all", Map.of(), a.parts().stream().map(AskAgain::of).toList());
    };
  }

  private static AskAgain around(double factor, int weeks, List<String> places, String window) {
    AskAgain again =
        new AskAgain()
            .put("by", number(factor))
            .put("weeks", String.valueOf(weeks))
            .put("window", window);
    again.fields.put("places", places);
    return again;
  }

  private AskAgain of(String observable, @Nullable Agency agency, List<String> places) {
    put("of", observable);
    if (agency != null) {
      put("agency", agency.id());
    }
    fields.put("places", places);
    return this;
  }

  private AskAgain attack(Ask.Happened attack) {
    put("agency", attack.agency().id()).put("group", attack.group() ? "yes" : "no");
    put("when", span(attack.span()));
    fields.put("places", attack.places());
    Set<Rank> ranks = attack.ranks();
    fields.put("rank", ranks.stream().map(Rank::id).toList());
    fields.put("gravity", attack.gravities().stream().map(Gravity::id).toList());
    return this;
  }

  private AskAgain put(String name, String word) {
    fields.put(name, List.of(word));
    return this;
  }

  private Asked asked(String form) {
    return new Asked(form, fields, List.of());
  }

  private static String span(Span span) {
    return span.from() + " to " + span.to();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
