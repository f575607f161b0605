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
import backfire.studio.api.Routes;
import backfire.studio.api.RunsApi;
import backfire.studio.api.WhyApi;
import backfire.studio.door.Address;
import backfire.studio.door.Door;
import backfire.studio.door.Threshold;
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
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
   * Opens it; beyond loopback it asks for a token.
   *
   * @param premises what it shows and where it writes to
   * @param wanted where it listens
   * @throws Taken if it cannot listen there
   */
  public static Studio open(Premises premises, Address wanted) {
    return open(premises, wanted, false);
  }

  /**
   * Opens it.
   *
   * @param asksToken whether it asks for a token on loopback too
   * @throws Taken if it cannot listen there
   */
  public static Studio open(Premises premises, Address wanted, boolean asksToken) {
    Address listening = resolved(wanted);
    Token token = asksToken || !listening.isLoopback() ? Token.anew() : null;
    CompletableFuture<Door> door = new CompletableFuture<>();
    Desk desk = new Desk();
    try {
      Javalin server = server(endpoints(premises, desk), door, token != null);
      start(server, listening);
      Address address = wanted.on(server.port());
      door.complete(new Door(address, token));
      String ending = token == null ? "" : "?token=" + token.text();
      return new Studio(server, desk, address.url() + ending);
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  private static Address resolved(Address wanted) {
    try {
      return wanted.resolved();
    } catch (UnknownHostException e) {
      throw new Taken("no machine has that name", e);
    }
  }

  /**
   * Not started yet.
   *
   * @param door hangs on the port, which is known only when the server listens; who comes before
   *     waits
   */
  private static Javalin server(
      List<Endpoint<?, ?>> endpoints, CompletableFuture<Door> door, boolean asksToken) {
    return Javalin.create(
        config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.concurrency.useVirtualThreads = true;
          config.http.prefer405over404 = true;
          Threshold.lay(config, asksToken);
          config.routes.before(request -> door.join().letIn(request));
          new Routes().put(config.routes, endpoints);
        });
  }

  private static void start(Javalin server, Address listening) {
    try {
      server.start(listening.host(), listening.port());
    } catch (RuntimeException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new Taken(String.valueOf(why.getMessage()), e);
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
