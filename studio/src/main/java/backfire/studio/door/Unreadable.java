package backfire.studio.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is answered where a request is no HTTP, or larger than may be, so that nobody else has seen
 * it. It says nothing of what was sent, nor of the program.
 */
final class Unreadable extends ErrorHandler {
  private static final String SENTENCE =
      "{\"says\":\"The request cannot be understood, or is larger than may be.\",\"findings\":[]}";

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.setStatus(code);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    Headers.put(response.getHeaders());
    response.write(true, sentence(), callback);
  }

  private static ByteBuffer sentence() {
    return ByteBuffer.wrap(SENTENCE.getBytes(StandardCharsets.UTF_8));
  }
}
