package backfire.casebook;

import backfire.model.act.Act;
import backfire.model.act.Size;
import java.util.Optional;

/** The parameter that says how large an act is, where one does. */
final class NamedSize {
  private NamedSize() {}

  static Optional<String> find(Act act) {
    return switch (act) {
      case Act.Orders orders -> name(orders.level());
      case Act.Purge purge -> name(purge.size());
      case Act.Pay pay -> name(pay.factor());
      case Act.Censorship censorship -> name(censorship.share());
      case Act.Strength strength -> name(strength.growth());
      case Act.MakeRoom room -> name(room.factor());
      case Act.Ease ease -> name(ease.share());
      case Act.CloseMarket _,
          Act.ImposedAttack _,
          Act.Forbid _,
          Act.Silence _,
          Act.Remove _,
          Act.Move _ ->
          Optional.empty();
    };
  }

  private static Optional<String> name(Size size) {
    return Optional.ofNullable(size.parameter());
  }
}
