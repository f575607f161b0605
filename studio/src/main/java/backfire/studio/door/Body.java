package backfire.studio.door;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What a request sends: not more than may be, and not for longer, whatever it says of itself. */
public final class Body {
  /** The largest, in bytes: a case's outlines are the largest that is sent. */
  static final int LARGEST = 8 << 20;

  private static final int PIECE = 64 << 10;
  private static final long LONGEST_NS = 30_000_000_000L;

  private Body() {}

  /**
   * All of it.
   *
   * @throws Refused if it is too large, takes too long or breaks off
   */
  public static byte[] of(Context request) {
    try {
      return read(request.bodyInputStream(), System::nanoTime);
    } catch (IOException e) {
      throw new Refused(400, "What was sent broke off, or is not as its length says.");
    }
  }

  static byte[] read(InputStream in, LongSupplier nanos) throws IOException {
    long begun = nanos.getAsLong();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
      all.write(piece, 0, got);
      if (all.size() > LARGEST) {
        throw tooLarge();
      }
      if (nanos.getAsLong() - begun > LONGEST_NS) {
        throw new Refused(408, "What was sent took longer than half a minute to come.");
      }
    }
    return all.toByteArray();
  }

  static Refused tooLarge() {
    return new Refused(413, "At most " + (LARGEST >> 20) + " MiB may be sent.");
  }
}
