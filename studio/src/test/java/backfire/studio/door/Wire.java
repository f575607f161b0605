package backfire.studio.door;

import backfire.studio.Premises;
import backfire.studio.Studio;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A studio, and somebody who writes to its socket whatever he likes. */
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;

  private final Studio studio;
  private final URI url;

  private Wire(Studio studio) {
    this.studio = studio;
    this.url = URI.create(studio.url());
  }

  /** To a studio on loopback. */
  static Wire to(Path folder) {
    return to(folder, Address.loopback(0), false);
  }

  static Wire to(Path folder, Address address, boolean asksToken) {
    Premises premises =
        new Premises(Path.of(".."), folder.resolve("cases"), folder.resolve("runs"), 2, "0");
    return new Wire(Studio.open(premises, address, asksToken));
  }

  int port() {
    return url.getPort();
  }

  /** As it is printed. */
  String url() {
    return url.toString();
  }

  /** What its Host is, where nobody means harm. */
  String host() {
    return url.getHost() + ":" + port();
  }

  /** What came back. */
  record Answer(String text) {
    /** 0 where nothing came. */
    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    List<String> head() {
      return Arrays.asList(text.split("\r\n\r\n", 2)[0].split("\r\n"));
    }

    /** Every value of a header. */
    List<String> headers(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head().stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    Optional<String> header(String name) {
      return headers(name).stream().findFirst();
    }

    String body() {
      String[] parts = text.split("\r\n\r\n", 2);
      return parts.length < 2 ? "" : parts[1];
    }
  }

  /** Sends a whole request that has its Host, and lines beside. */
  Answer ask(String method, String path, String... lines) {
    List<String> all = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
    all.add("Host: " + host());
    all.addAll(List.of(lines));
    return raw(String.join("\r\n", all) + "\r\nConnection: close\r\n\r\n");
  }

  /** Sends a body as JSON. */
  Answer send(String method, String path, String body, String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.add("Content-Type: application/json");
    all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
    all.add("Connection: close");
    return raw(
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: "
            + host()
            + "\r\n"
            + String.join("\r\n", all)
            + "\r\n\r\n"
            + body);
  }

  /** Sends bytes as they are, and reads until the other side ends. */
  Answer raw(String sent) {
    try (Socket socket = open()) {
      try {
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        return answer(socket); // it may answer and close before all is sent
      }
      return answer(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Socket open() throws IOException {
    String host = url.getHost().replaceAll("[\\[\\]]", "");
    Socket socket = new Socket(InetAddress.getByName(host), port());
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }

  /** One answer, whether or not the other side ends. */
  private static Answer answer(Socket socket) throws IOException {
    return come(socket, text -> text.length() >= length(text));
  }

  /** What comes on a socket until it ends or nothing more comes. */
  static Answer rest(Socket socket) throws IOException {
    return come(socket, text -> false);
  }

  private static Answer come(Socket socket, Predicate<String> isAll) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      byte[] some = new byte[8192];
      for (int got = in.read(some); got >= 0; got = in.read(some)) {
        all.write(some, 0, got);
        if (isAll.test(all.toString(StandardCharsets.ISO_8859_1))) {
          break;
        }
      }
    } catch (SocketTimeoutException | SocketException e) {
      return new Answer(all.toString(StandardCharsets.UTF_8));
    }
    return new Answer(all.toString(StandardCharsets.UTF_8));
  }

  /** How long an answer says that it is. */
  private static int length(String bytes) {
    int head = bytes.indexOf("\r\n\r\n");
    if (head < 0) {
      return Integer.MAX_VALUE;
    }
    return new Answer(bytes)
        .header("Content-Length")
        .map(length -> head + 4 + Integer.parseInt(length))
        .orElse(Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    studio.close();
  }
}
