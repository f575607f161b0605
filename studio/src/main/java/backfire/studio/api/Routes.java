package backfire.studio.api;

import backfire.casebook.CaseException;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.figure.MapFigure;
import backfire.lab.store.StoreFailure;
import backfire.studio.door.Headers;
import backfire.studio.door.Refused;
import backfire.studio.shelf.Busy;
import backfire.studio.shelf.Changed;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseClient;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How endpoints are answered: what is sent is read, what is answered is written. */
public final class Routes {
  /** How records are written and read: what is not declared is refused. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(MapFigure.class, EnsemblesApi.WithoutOutlines.class)
          .build();

  private static final Logger LOG = System.getLogger(Routes.class.getName());
  private static final int MOST_LISTENERS = 64;

  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

  /** Puts endpoints on a server's routes. */
  public void put(RoutesConfig routes, List<Endpoint<?, ?>> endpoints) {
    for (Endpoint<?, ?> endpoint : endpoints) {
      put(routes, endpoint);
    }
    failures(routes);
  }

  private <Q, A> void put(RoutesConfig routes, Endpoint<Q, A> endpoint) {
    if (endpoint.gives() == Told.class) {
      routes.sse(endpoint.path(), client -> tell(endpoint, client));
    } else {
      routes.addHttpHandler(
          endpoint.method(), endpoint.path(), request -> answer(endpoint, request));
    }
  }

  private static <Q, A> void answer(Endpoint<Q, A> endpoint, Context request) throws Exception {
    A answer = endpoint.answering().to(asked(endpoint, request));
    switch (answer) {
      case Sent file -> send(file, request);
      case null -> request.status(204);
      default -> json(request, answer);
    }
  }

  @SuppressWarnings("NullAway") // what takes nothing is given nothing
  private static <Q> Asked<Q> asked(Endpoint<Q, ?> endpoint, Context request) {
    Q body =
        endpoint.takes() == Void.class ? null : JSON.readValue(request.body(), endpoint.takes());
    if (body == null && endpoint.takes() != Void.class) {
      throw new StudyProblem("Nothing was sent where something must be.");
    }
    return new Asked<>(request, body);
  }

  private static void send(Sent file, Context request) {
    if (file.alone()) {
      Headers.ofPageAlone(request);
    }
    if (!file.name().isEmpty()) {
      request.header("Content-Disposition", attachment(file.name()));
    }
    request.contentType(file.contentType()).result(file.bytes());
  }

  /** Names of cases may have letters of any script, headers may not (RFC 6266). */
  private static String attachment(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
  }

  private static void json(Context request, Object answer) {
    request
        .contentType("application/json")
        .result(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
  }

  // ---- Events.

  private <Q, A> void tell(Endpoint<Q, A> endpoint, SseClient client) {
    if (!listeners.tryAcquire()) {
      client.sendEvent("refused", "Too many listen already.");
      client.close();
      return;
    }
    Listener listener = new Listener(client);
    client.onClose(
        () -> {
          listeners.release();
          listener.leave();
        });
    try {
      listener.to((Told) endpoint.answering().to(asked(endpoint, client.ctx())));
    } catch (Exception e) {
      LOG.log(Level.ERROR, "Nobody could be told of " + endpoint.path(), e);
      client.close();
    }
  }

  // ---- What goes wrong.

  private static void failures(RoutesConfig routes) {
    routes.exception(Refused.class, (e, to) -> fail(to, e.status(), Problem.of(e)));
    routes.exception(Missing.class, (e, to) -> fail(to, 404, Problem.of(e)));
    routes.exception(StudyProblem.class, (e, to) -> fail(to, 400, Problem.of(e)));
    routes.exception(CaseException.class, (e, to) -> fail(to, 422, Problem.of(e)));
    routes.exception(Changed.class, (e, to) -> fail(to, 409, Stale.of(e)));
    routes.exception(Busy.class, (e, to) -> fail(to, 409, Problem.of(e)));
    routes.exception(Desk.Full.class, (e, to) -> fail(to, 503, Problem.of(e)));
    routes.exception(StoreFailure.class, (e, to) -> fail(to, 500, Problem.of(e)));
    routes.exception(
        JacksonException.class, (e, to) -> fail(to, 400, new Problem(unread(e), List.of())));
    routes.exception(
        HttpResponseException.class, (e, to) -> fail(to, e.getStatus(), Problem.of(e)));
    routes.exception(
        Exception.class,
        (e, to) -> {
          LOG.log(Level.ERROR, "A request could not be answered: " + to.path(), e);
          fail(to, 500, new Problem("This is a fault of the program: " + e, List.of()));
        });
    routes.error(
        404,
        "*/*",
        to -> {
          if (to.resultInputStream() == null) {
            fail(to, 404, new Problem("There is nothing at " + to.path() + ".", List.of()));
          }
        });
  }

  /** A record that was sent may itself have said what is wrong. */
  private static String unread(JacksonException e) {
    if (e.getCause() instanceof StudyProblem problem) {
      return String.valueOf(problem.getMessage());
    }
    return "What was sent cannot be read: " + e.getOriginalMessage();
  }

  private static void fail(Context to, int status, Object problem) {
    json(to, problem);
    to.status(status);
  }
}
