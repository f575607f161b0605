package backfire.studio.api;

import backfire.studio.shelf.Missing;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import java.util.List;

/** What is waiting, being done, or was done: to be watched and stopped. */
public final class JobsApi {
  private final Desk desk;

  /** Of a desk. */
  public JobsApi(Desk desk) {
    this.desk = desk;
  }

  /** All of them, the newest first. */
  public record Jobs(List<Standing> jobs) {}

  /** What may be asked of them. */
  public List<Endpoint<?, ?>> endpoints() {
    return List.of(
        Endpoint.get("/api/jobs", "How all jobs stand.", Jobs.class, _ -> new Jobs(desk.all())),
        Endpoint.get(
            "/api/jobs/events",
            "How they stand, told as it changes: events standing; first all, then an event all.",
            Told.class,
            _ -> new Told(desk::watch)),
        Endpoint.get(
            "/api/jobs/{job}",
            "How one stands.",
            Standing.class,
            asked -> standing(asked.in("job"))),
        Endpoint.post(
            "/api/jobs/{job}/stop",
            "Stops it for everybody; what is finished of it stays.",
            Void.class,
            Standing.class,
            asked -> stopped(asked.in("job"))),
        Endpoint.delete(
            "/api/jobs/{job}",
            "Who asked for it wants it no more; it is stopped if nobody else does (X-Asker names who).",
            Standing.class,
            asked -> {
              desk.letGo(asked.in("job"), asked.asker());
              return standing(asked.in("job"));
            }));
  }

  private Standing stopped(String job) {
    desk.stop(job);
    return standing(job);
  }

  private Standing standing(String job) {
    return desk.find(job)
        .orElseThrow(() -> new Missing("There is no such job; it may be long over."));
  }
}
