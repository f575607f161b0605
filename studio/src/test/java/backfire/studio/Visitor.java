package backfire.studio;

import backfire.studio.door.Address;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A studio on temporary folders, and who asks it over HTTP. */
public final class Visitor implements AutoCloseable {
  private static final int PATIENCE_MS = 240_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Studio studio;

  /** Opens a studio with its own cases and runs in a folder. */
  public Visitor(Path folder, String version) {
    this.studio =
        Studio.open(
            new Premises(
                Path.of(".."), folder.resolve("cases"), folder.resolve("runs"), 2, version),
            Address.loopback(0));
  }

  /** What was answered, and with which status. */
  public record Answer(int status, JsonNode body) {
    /** What a problem says. */
    public String says() {
      return body.get("says").asString();
    }
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return answer(HttpRequest.newBuilder(at(path)).build());
  }

  public Answer post(String path, String json) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  public Answer put(String path, String json) throws IOException, InterruptedException {
    return answer(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build());
  }

  private Answer answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    return new Answer(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
  }

  /** A file, with its headers. */
  public HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
  }

  /** The first lines of a stream of events. */
  public List<String> lines(String path, int count) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at(path)).header("Accept", "text/event-stream").build();
    try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
      return lines.limit(count).toList();
    }
  }

  private URI at(String path) {
    return URI.create(studio.url().replaceAll("/$", "") + path);
  }

  /** Asks again and again until an answer is such. */
  public JsonNode until(String path, Predicate<JsonNode> such)
      throws IOException, InterruptedException {
    for (int waited = 0; waited < PATIENCE_MS; waited += 20) {
      Answer answer = get(path);
      if (answer.status() == 200 && such.test(answer.body())) {
        return answer.body();
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("waited in vain: " + get(path));
  }

  /** How a job stands when it is over. */
  public JsonNode over(String job) throws IOException, InterruptedException {
    return until(
        "/api/jobs/" + job,
        standing -> standing.get("state").asString().matches("DONE|STOPPED|FAILED"));
  }

  @Override
  public void close() {
    studio.close();
  }
}
