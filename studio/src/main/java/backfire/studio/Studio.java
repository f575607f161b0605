package backfire.studio;

import backfire.studio.api.CasesApi;
import backfire.studio.api.CodingApi;
import backfire.studio.api.Endpoint;
import backfire.studio.api.EnsemblesApi;
import backfire.studio.api.EvidenceApi;
import backfire.studio.api.FilesApi;
import backfire.studio.api.InquiriesApi;
import backfire.studio.api.JobsApi;
import backfire.studio.api.OwnCasesApi;
import backfire.studio.api.PageApi;
import backfire.studio.api.PlacesApi;
import backfire.studio.api.Routes;
import backfire.studio.api.RunsApi;
import backfire.studio.api.WhyApi;
import backfire.studio.door.Address;
import backfire.studio.door.Door;
import backfire.studio.door.Token;
import backfire.studio.ensemble.Accounts;
import backfire.studio.ensemble.Ensembles;
import backfire.studio.kept.KeptInquiries;
import backfire.studio.kept.KeptRuns;
import backfire.studio.shelf.CaseFiles;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Desk;
import io.javalin.Javalin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The studio while it is open. */
public final class Studio implements AutoCloseable {
  private final Javalin server;
  private final Desk desk;
  private final String url;

  private Studio(Javalin server, Desk desk, String url) {
    this.server = server;
    this.desk = desk;
    this.url = url;
  }

  /**
   * Opens it.
   *
   * @param premises what it shows and where it writes to
   * @param wanted where it listens
   * @throws Taken if it cannot listen there
   */
  public static Studio open(Premises premises, Address wanted) {
    Token token = wanted.isLoopback() ? null : Token.anew();
    Desk desk = new Desk();
    List<Endpoint<?, ?>> endpoints = endpoints(premises, desk);
    DoorHolder holder = new DoorHolder();
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.concurrency.useVirtualThreads = true;
              config.http.maxRequestSize = Door.LARGEST_BODY;
              config.http.prefer405over404 = true;
              config.routes.before(request -> holder.get().letIn(request));
              new Routes().put(config.routes, endpoints);
            });
    start(server, wanted);
    Address address = wanted.on(server.port());
    holder.door = new Door(address, token);
    return new Studio(
        server, desk, address.url() + (token == null ? "" : "?token=" + token.text()));
  }

  private static void start(Javalin server, Address wanted) {
    try {
      server.start(wanted.host(), wanted.port());
    } catch (RuntimeException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new Taken(String.valueOf(why.getMessage()), e);
    }
  }

  /** The door hangs on the port, which is known only when the server listens. */
  private static final class DoorHolder {
    private volatile @Nullable Door door;

    Door get() {
      Door hung = door;
      if (hung == null) {
        throw new IllegalStateException("the studio is not open yet");
      }
      return hung;
    }
  }

  /** All that may be asked; the page's own files are the last. */
  static List<Endpoint<?, ?>> endpoints(Premises premises, Desk desk) {
    CaseShelf cases = new CaseShelf(premises.home(), premises.cases());
    List<Endpoint<?, ?>> all = new ArrayList<>();
    Ensembles ensembles = new Ensembles(cases, desk, premises.threads(), premises.version());
    all.addAll(new CasesApi(cases, ensembles).endpoints());
    all.addAll(new EnsemblesApi(ensembles, premises.version()).endpoints());
    Accounts accounts = new Accounts(ensembles, desk, premises.threads());
    all.addAll(new WhyApi(ensembles, accounts).endpoints());
    CaseFiles files = new CaseFiles(cases);
    all.addAll(new OwnCasesApi(cases, files).endpoints());
    all.addAll(new EvidenceApi(cases).endpoints());
    all.addAll(new CodingApi(cases, files).endpoints());
    all.addAll(new PlacesApi(cases).endpoints());
    all.addAll(new JobsApi(desk).endpoints());
    all.addAll(kept(premises, cases, desk));
    all.addAll(new PageApi().endpoints());
    return all;
  }

  /** What is stored, and outlives the studio. */
  private static List<Endpoint<?, ?>> kept(Premises premises, CaseShelf cases, Desk desk) {
    String version = premises.version();
    RunShelf shelf = new RunShelf(premises.runs(), cases, version);
    KeptRuns runs = new KeptRuns(cases, shelf, desk, premises.threads(), version);
    KeptInquiries inquiries = new KeptInquiries(cases, shelf, desk, premises.threads(), version);
    List<Endpoint<?, ?>> all = new ArrayList<>();
    all.addAll(new RunsApi(shelf, runs, inquiries).endpoints());
    all.addAll(new InquiriesApi(shelf, inquiries).endpoints());
    all.addAll(new FilesApi(shelf).endpoints());
    return all;
  }

  /** Where it is, as a browser takes it. */
  public String url() {
    return url;
  }

  /** Stops what is being done, keeps what is finished, and listens no more. */
  @Override
  public void close() {
    desk.close();
    server.stop();
  }
}
