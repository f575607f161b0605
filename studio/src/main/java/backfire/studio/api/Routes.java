package backfire.studio.api;

import backfire.casebook.CaseException;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.StoreFailure;
import backfire.studio.door.Body;
import backfire.studio.door.Headers;
import backfire.studio.door.Refused;
import backfire.studio.shelf.Busy;
import backfire.studio.shelf.Changed;
import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import backfire.studio.work.Reason;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How endpoints are answered: what is sent is read, what is answered is written. */
public final class Routes {
  /** How records are written. */
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Logger LOG = System.getLogger(Routes.class.getName());
  private static final int MOST_LISTENERS = 64;
  private static final int MOST_ANSWERED = 32;
  private static final int LONGEST_WAIT_S = 20;

  private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
  private final Semaphore answering = new Semaphore(MOST_ANSWERED, true);

  /** Puts endpoints on a server's routes. */
  public void put(RoutesConfig routes, List<Endpoint<?, ?>> endpoints) {
    for (Endpoint<?, ?> endpoint : endpoints) {
      put(routes, endpoint);
    }
    failures(routes);
  }

  private <Q, A> void put(RoutesConfig routes, Endpoint<Q, A> endpoint) {
    routes.addHttpHandler(
        endpoint.method(),
        endpoint.path(),
        endpoint.gives() == Told.class
            ? request -> tell(endpoint, request)
            : request -> answerInTurn(endpoint, request));
  }

  private <Q, A> void answerInTurn(Endpoint<Q, A> endpoint, Context request) throws Exception {
    Asked<Q> asked = asked(endpoint, request); // who sends slowly takes nobody's turn
    if (!answering.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
      fail(request, 503, Problem.of("Too much is being asked at once; ask again in a moment."));
      return;
    }
    try {
      answer(endpoint, asked, request);
    } finally {
      answering.release();
    }
  }

  private static <Q, A> void answer(Endpoint<Q, A> endpoint, Asked<Q> asked, Context request)
      throws Exception {
    A answer = endpoint.answering().to(asked);
    switch (answer) {
      case Sent file -> send(file, request);
      case null -> request.status(204);
      default -> json(request, answer);
    }
  }

  @SuppressWarnings("NullAway") // what takes nothing is given nothing
  private static <Q> Asked<Q> asked(Endpoint<Q, ?> endpoint, Context request) {
    return new Asked<>(
        request,
        endpoint.takes() == Void.class ? null : Sending.read(Body.of(request), endpoint.takes()));
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

  // ---- Events. Who listens holds a thread, of which there are as many as one likes.

  private <Q, A> void tell(Endpoint<Q, A> endpoint, Context request) throws Exception {
    String wanted = request.header("Accept");
    if (wanted == null || !(wanted.contains("text/event-stream") || wanted.contains("*/*"))) {
      fail(request, 406, Problem.of("This is told as events: Accept text/event-stream."));
      return;
    }
    Asked<Q> asked = asked(endpoint, request);
    if (!listeners.tryAcquire()) {
      fail(request, 503, Problem.of("Too many listen already. Close a tab of the studio."));
      return;
    }
    try {
      request.contentType("text/event-stream; charset=utf-8");
      request.header("X-Accel-Buffering", "no"); // a proxy is not to wait for the end
      new Listener(request.res().getOutputStream()).to((Told) endpoint.answering().to(asked));
    } finally {
      listeners.release();
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
        JacksonException.class, (e, to) -> fail(to, 400, Problem.of(Sending.unread(e))));
    routes.exception(
        HttpResponseException.class,
        (e, to) -> fail(to, e.getStatus(), Problem.of(unanswered(e.getStatus(), to.path()))));
    routes.exception(
        Exception.class,
        (e, to) -> {
          LOG.log(Level.ERROR, "A request could not be answered: " + to.path(), e);
          fail(to, 500, Problem.of(Reason.FAULT));
        });
  }

  private static String unanswered(int status, String path) {
    return switch (status) {
      case 404 -> "There is nothing at " + path + ".";
      case 405 -> "This cannot be done with " + path + "; /api/openapi.json has what can.";
      default -> "The request cannot be answered.";
    };
  }

  private static void fail(Context to, int status, Object problem) {
    json(to, problem);
    to.status(status);
  }
}
