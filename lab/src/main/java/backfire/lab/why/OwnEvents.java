package backfire.lab.why;

import backfire.lab.why.Recollection.Moment;
import backfire.lab.why.Reference.Kind;
import backfire.model.observe.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of one person's life that can be asked after in turn. */
final class OwnEvents {
  private OwnEvents() {}

  /**
   * As they are asked after, such as {@code exit:1/17}, in the order in which they happened.
   *
   * @param joined attacks of others that the person joined
   */
  static List<String> of(long person, List<Moment> joined, Backdrop backdrop) {
    List<String> own = new ArrayList<>();
    Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
    for (Event event : backdrop.events()) {
      Optional<Kind> kind = Kind.of(event);
      if (kind.isPresent()) {
        long number = numbers.merge(kind.get(), 1L, Long::sum);
        if (isOf(event, person) || joined.contains(moment(event))) {
          own.add(backdrop.event(kind.get(), number));
        }
      }
    }
    return own;
  }

  private static boolean isOf(Event event, long person) {
    return event.who() == person || (event instanceof Event.Attack && event.whom() == person);
  }

  private static Moment moment(Event event) {
    return new Moment(event.who(), event.whom(), event.week());
  }
}
