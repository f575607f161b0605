package backfire.lab.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Numbers and texts as bytes that every machine writes alike, hashed as they come. */
final class LittleEndian {
  private final MessageDigest sha;
  private final ByteBuffer buffer = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);

  LittleEndian() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A whole number of 64 bits. */
  void number(long value) {
    room(Long.BYTES);
    buffer.putLong(value);
  }

  /** A double; −0 is 0, and all NaN are one. */
  void real(double value) {
    number(Double.doubleToLongBits(value + 0.0));
  }

  /** Some doubles, one after the other; all of them fit the buffer. */
  void reals(double[] values) {
    room(Double.BYTES * values.length);
    for (double value : values) {
      buffer.putLong(Double.doubleToLongBits(value + 0.0));
    }
  }

  /** A yes or a no. */
  void flag(boolean value) {
    room(1);
    buffer.put((byte) (value ? 1 : 0));
  }

  /** A text: its length in bytes, then its UTF-8. */
  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes(utf8);
  }

  /** The name of a constant, or an empty text for none. */
  void constant(@Nullable Enum<?> value) {
    text(value == null ? "" : value.name());
  }

  /** Bytes as they are. */
  void bytes(byte[] value) {
    drain();
    sha.update(value);
  }

  /** The hash of all so far, in hexadecimal; nothing may follow. */
  String sha256() {
    drain();
    return HexFormat.of().formatHex(sha.digest());
  }

  private void room(int bytes) {
    if (buffer.remaining() < bytes) {
      drain();
    }
  }

  private void drain() {
    buffer.flip();
    sha.update(buffer);
    buffer.clear();
  }
}
