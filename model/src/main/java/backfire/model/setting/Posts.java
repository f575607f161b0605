package backfire.model.setting;

import backfire.model.kind.Rank;

/** The posts of one agency in one place, by rank, at full scale. */
public record Posts(int line, int chiefs, int heads) {
  /** No posts at all. */
  public static final Posts NONE = new Posts(0, 0, 0);

  public Posts {
    if (line < 0 || chiefs < 0 || heads < 0) {
      throw new IllegalArgumentException("posts cannot be fewer than none");
    }
  }

  /** The posts of a rank. */
  public int of(Rank rank) {
    return switch (rank) {
      case LINE -> line;
      case CHIEF -> chiefs;
      case HEAD -> heads;
    };
  }

  /** All posts. */
  public int total() {
    return line + chiefs + heads;
  }
}
