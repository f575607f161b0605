package backfire.bench.peer.mason;

/** What a week is made of, in its order: MASON's orderings of steps at one time. */
public enum Phase {
  BEGIN,
  ORDERS,
  PATROL,
  WORD,
  CLOCKS,
  REVENGE,
  OTHER_ATTACKS,
  NEWS,
  STATION,
  THREAT,
  CROWDING,
  EXIT,
  LEAVERS,
  POSTS,
  STIR,
  OFFICIALS,
  EXPECT,
  APPROVE,
  DEFY,
  ROOM,
  WATCH,
  RESIDENTS,
  FATE,
  ROTATION,
  CENSUS;

  /** The ordering in MASON's schedule. */
  public int ordering() {
    return ordinal();
  }
}
