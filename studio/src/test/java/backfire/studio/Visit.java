package backfire.studio;

import backfire.studio.door.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A studio that is open for a test, and somebody who asks it over HTTP. */
public final class Visit implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Studio studio;
  private final HttpClient client = HttpClient.newHttpClient();

  private Visit(Studio studio) {
    this.studio = studio;
  }

  /** A studio with the cases that ship, and a folder for one's own and for runs. */
  public static Visit in(Path folder) {
    Path home = Path.of("..");
    Premises premises = new Premises(home, folder.resolve("cases"), folder.resolve("runs"), 2, "0");
    return new Visit(Studio.open(premises, Address.loopback(0)));
  }

  /** What came back. */
  public record Answer(int status, String text) {
    /** As JSON. */
    public JsonNode json() {
      return JSON.readTree(text);
    }

    /** What a problem says. */
    public String says() {
      return json().path("says").asString("");
    }
  }

  /** Gets what is at a path. */
  public Answer get(String path) {
    return sent("GET", path, null);
  }

  /** Posts a record, which is made of a map. */
  public Answer post(String path, Map<String, ?> body) {
    return sent("POST", path, JSON.writeValueAsString(body));
  }

  /** Puts a record, which is made of a map. */
  public Answer put(String path, Map<String, ?> body) {
    return sent("PUT", path, JSON.writeValueAsString(body));
  }

  /** Sends a text as it is. */
  public Answer sent(String method, String path, @Nullable String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(studio.url().replaceFirst("/$", "") + path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    studio.close();
  }
}
