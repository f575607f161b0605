package backfire.studio.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that may be asked.
 *
 * @param path with what varies in braces
 * @param summary what it is for, in a sentence
 * @param query what may stand after the question mark
 * @param takes what is sent, or Void for nothing
 * @param gives what is answered: a record, {@link Sent} for a file, {@link Told} for events
 */
public record Endpoint<Q, A>(
    HandlerType method,
    String path,
    String summary,
    List<Query> query,
    Class<Q> takes,
    Class<A> gives,
    Answering<Q, A> answering) {
  public Endpoint {
    query = List.copyOf(query);
  }

  /** Who answers. */
  @FunctionalInterface
  public interface Answering<Q, A> {
    A to(Asked<Q> asked) throws Exception;
  }

  /** A word after the question mark. */
  public record Query(String name, String meaning) {}

  static <A> Endpoint<Void, A> get(
      String path, String summary, Class<A> gives, Answering<Void, A> answering) {
    return new Endpoint<>(HandlerType.GET, path, summary, List.of(), Void.class, gives, answering);
  }

  static <Q, A> Endpoint<Q, A> post(
      String path, String summary, Class<Q> takes, Class<A> gives, Answering<Q, A> answering) {
    return new Endpoint<>(HandlerType.POST, path, summary, List.of(), takes, gives, answering);
  }

  static <Q, A> Endpoint<Q, A> put(
      String path, String summary, Class<Q> takes, Class<A> gives, Answering<Q, A> answering) {
    return new Endpoint<>(HandlerType.PUT, path, summary, List.of(), takes, gives, answering);
  }

  static <A> Endpoint<Void, A> delete(
      String path, String summary, Class<A> gives, Answering<Void, A> answering) {
    return new Endpoint<>(
        HandlerType.DELETE, path, summary, List.of(), Void.class, gives, answering);
  }

  /** The same, with a word that may stand after the question mark. */
  Endpoint<Q, A> with(String name, String meaning) {
    List<Query> more = Stream.concat(query.stream(), Stream.of(new Query(name, meaning))).toList();
    return new Endpoint<>(method, path, summary, more, takes, gives, answering);
  }
}
