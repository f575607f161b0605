package backfire.model.act;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A dated act: of the case's timeline, or an intervention of the user. One vocabulary for both. */
public sealed interface Act {
  /** The day on which it takes effect; its week is what counts. */
  LocalDate date();

  /** As it is written in a case or a command, without the date. */
  String text();

  /** Orders move to a level, evenly over some weeks (0: at once). 1 is the level at rest. */
  record Orders(LocalDate date, Set<Agency> agencies, Size level, int overWeeks) implements Act {
    public Orders {
      agencies = Collections.unmodifiableSet(new TreeSet<>(agencies));
      require(overWeeks >= 0, "orders change over at least 0 weeks");
    }

    @Override
    public String text() {
      String over = overWeeks == 0 ? "" : " over " + overWeeks + "w";
      return "orders " + names(agencies) + " " + level.text() + over;
    }
  }

  /** A purge of officials of a level, of size 1 if it is as grave as that of December 2013. */
  record Purge(LocalDate date, Level level, Size size) implements Act {
    @Override
    public String text() {
      return "purge " + level.id() + " " + size.text();
    }
  }

  /** Pay of an agency is multiplied for good. */
  record Pay(LocalDate date, Set<Agency> agencies, Size factor) implements Act {
    public Pay {
      agencies = Collections.unmodifiableSet(new TreeSet<>(agencies));
    }

    @Override
    public String text() {
      return "pay " + names(agencies) + " x" + factor.text();
    }
  }

  /** The share of news held back becomes this. */
  record Censorship(LocalDate date, Size share) implements Act {
    @Override
    public String text() {
      return "censorship " + share.text();
    }
  }

  /** Posts of line officers of an agency grow (or shrink) by a share, in every place. */
  record Strength(LocalDate date, Set<Agency> agencies, Size growth) implements Act {
    public Strength {
      agencies = Collections.unmodifiableSet(new TreeSet<>(agencies));
    }

    @Override
    public String text() {
      return "strength " + names(agencies) + " " + growth.text();
    }
  }

  /** Where leavers find room. */
  enum Room {
    /** Market income is multiplied. */
    MARKETS,
    /** Openings at trade companies are multiplied. */
    COMPANIES
  }

  /** Room for leavers is multiplied for good. */
  record MakeRoom(LocalDate date, Room room, Size factor) implements Act {
    @Override
    public String text() {
      return "room " + (room == Room.MARKETS ? "markets" : "companies") + " x" + factor.text();
    }
  }

  /** The market of a place is closed for some weeks: no brawls, no leaving for it. */
  record CloseMarket(LocalDate date, String place, int weeks) implements Act {
    public CloseMarket {
      require(weeks >= 1, "a market is closed for at least a week");
    }

    @Override
    public String text() {
      return "close market " + place + " " + weeks + "w";
    }
  }

  /** Orders to go easy: stops are fewer by a share, for some weeks, everywhere. */
  record Ease(LocalDate date, Set<Agency> agencies, Size share, int weeks) implements Act {
    public Ease {
      agencies = Collections.unmodifiableSet(new TreeSet<>(agencies));
      require(weeks >= 1, "an easing lasts at least a week");
    }

    @Override
    public String text() {
      return "ease " + names(agencies) + " " + share.text() + " " + weeks + "w";
    }
  }

  /** An attack that is known to have happened. */
  record ImposedAttack(LocalDate date, String place, Agency agency, Rank rank, Gravity gravity)
      implements Act {
    @Override
    public String text() {
      return "attack " + place + " " + agency.id() + " " + rank.id() + " " + gravity.id();
    }
  }

  /** The attack does not happen. */
  record Forbid(LocalDate date, Target attack) implements Act {
    @Override
    public String text() {
      return "forbid " + attack.text();
    }
  }

  /** The attack happens and nobody elsewhere or at home hears of it. */
  record Silence(LocalDate date, Target attack) implements Act {
    @Override
    public String text() {
      return "silence " + attack.text();
    }
  }

  /** The officer is dismissed. */
  record Remove(LocalDate date, Target officer) implements Act {
    @Override
    public String text() {
      return "remove " + officer.text();
    }
  }

  /** The officer takes a vacant post of his agency and rank in another place, if there is one. */
  record Move(LocalDate date, Target officer, String place) implements Act {
    @Override
    public String text() {
      return "move " + officer.text() + " " + place;
    }
  }

  private static String names(Set<Agency> agencies) {
    return agencies.size() == Agency.values().length
        ? "all"
        : String.join(",", agencies.stream().map(Agency::id).toList());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
