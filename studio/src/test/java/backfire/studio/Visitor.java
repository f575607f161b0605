package backfire.studio;

import backfire.studio.door.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A studio on temporary folders, and who asks it over HTTP. */
public final class Visitor implements AutoCloseable {
  private static final int LARGE = 1 << 20;
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
  public record Answer(int status, String text) {
    /** As JSON. */
    public JsonNode body() {
      return JsonMapper.shared().readTree(text);
    }

    /** What a problem says. */
    public String says() {
      return body().path("says").asString("");
    }
  }

  /** Gets what is at a path. */
  public Answer get(String path) {
    return sent("GET", path, null);
  }

  /** Posts JSON. */
  public Answer post(String path, String json) {
    return sent("POST", path, json);
  }

  /** Posts a record, which is made of a map. */
  public Answer post(String path, Map<String, ?> record) {
    return sent("POST", path, JsonMapper.shared().writeValueAsString(record));
  }

  /** Puts JSON. */
  public Answer put(String path, String json) {
    return sent("PUT", path, json);
  }

  /** Puts a record, which is made of a map. */
  public Answer put(String path, Map<String, ?> record) {
    return sent("PUT", path, JsonMapper.shared().writeValueAsString(record));
  }

  /**
   * Sends a text as it is. Before a large one it is asked whether it may come: who refuses it
   * closes the line, and an answer that crosses what is still being sent can be lost.
   */
  public Answer sent(String method, String path, @Nullable String body) {
    HttpResponse<String> answer =
        answer(
            HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .expectContinue(body != null && body.length() > LARGE)
                .method(
                    method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.body());
  }

  private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A file, with its headers. */
  public HttpResponse<byte[]> file(String path) {
    return answer(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray());
  }

  /** The first lines of a stream of events. */
  public List<String> lines(String path, int count) {
    HttpRequest request =
        HttpRequest.newBuilder(at(path)).header("Accept", "text/event-stream").build();
    try (Stream<String> lines = answer(request, BodyHandlers.ofLines()).body()) {
      return lines.limit(count).toList();
    }
  }

  private URI at(String path) {
    return URI.create(studio.url().replaceAll("/$", "") + path);
  }

  /** Asks again and again until an answer is such. */
  public JsonNode until(String path, Predicate<JsonNode> such) throws InterruptedException {
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
  public JsonNode over(String job) throws InterruptedException {
    return until(
        "/api/jobs/" + job,
        standing -> standing.get("state").asString().matches("DONE|STOPPED|FAILED"));
  }

  @Override
  public void close() {
    client.close();
    studio.close();
  }
}
