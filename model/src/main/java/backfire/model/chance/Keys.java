package backfire.model.chance;

/** Keys of 64 bits that name people, posts and places whatever row or file line they stand in. */
public final class Keys {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private Keys() {}

  /**
   * A bijection of 64 bits that leaves no pattern.
   *
   * <p>Source: the finaliser "Mix13" of Stafford (2011), as used in Steele, Lea, Flood, "Fast
   * splittable pseudorandom number generators", OOPSLA 2014.
   */
  public static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The key of a thing that belongs to another: the {@code ordinal}-th child of {@code parent}. */
  public static long child(long parent, long ordinal) {
    return mix(parent + ODD * (ordinal + 1));
  }

  /** The key of a name, by its UTF-16 units (no locale, no normalisation). */
  public static long of(String name) {
    long key = name.length();
    for (int i = 0; i < name.length(); i++) {
      key = mix(key * ODD + name.charAt(i) + 1);
    }
    return mix(key + ODD);
  }
}
