package backfire.lab.why;

import backfire.model.kind.Gravity;
import backfire.model.rule.News;
import backfire.model.world.Pending;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.List;

/** What each place heard of attacks, and when. */
final class Hearsay {
  private final World world;
  private final News news;
  private final List<List<Word>> ofPlace = new ArrayList<>();

  /**
   * A place has heard of an attack.
   *
   * @param week in which it heard
   * @param from the place of the attack
   * @param attack the key under which news of it travels
   */
  record Word(int week, int from, Gravity gravity, long attack) {}

  /**
   * A word as it weighs in a place's idea of the risk.
   *
   * @param known attacks a officer-year that it adds to K
   * @param risk beatings' worth a officer-year that it adds to τ
   */
  record Weighed(Word word, double known, double risk) {}

  /**
   * What a place holds for the risk, taken apart: the sums are those of the world.
   *
   * @param known K
   * @param risk τ
   * @param knownBefore what K would be of nothing but the prior, at the exposure of now
   * @param riskBefore likewise of τ
   * @param words what was heard
   */
  record Idea(
      double known, double risk, double knownBefore, double riskBefore, List<Weighed> words) {}

  Hearsay(World world) {
    this.world = world;
    this.news = new News(world.setting);
    for (int place = 0; place < world.places.count; place++) {
      ofPlace.add(new ArrayList<>());
    }
  }

  /** Told by the thread that lives the place, so that each list has one writer. */
  void hear(int place, int attack, int week) {
    Pending pending = world.pending;
    ofPlace
        .get(place)
        .add(new Word(week, pending.place(attack), pending.gravity(attack), pending.key(attack)));
  }

  /**
   * A place's idea of the risk now.
   *
   * @param learnedIn the week in which it last learned
   */
  Idea idea(int place, int learnedIn) {
    double knownBefore = 0;
    double riskBefore = 0;
    for (Gravity gravity : Gravity.values()) {
      double exposure = world.moods.exposure[place][gravity.ordinal()];
      double unheard = news.risk(gravity, 0, exposure);
      knownBefore += unheard;
      riskBefore += news.weight(gravity) * unheard;
    }
    List<Weighed> words = new ArrayList<>();
    if (news.atWork()) {
      for (Word word : ofPlace.get(place)) {
        words.add(weighed(word, place, learnedIn));
      }
    }
    return new Idea(
        world.moods.known[place], world.moods.risk[place], knownBefore, riskBefore, words);
  }

  private Weighed weighed(Word word, int place, int learnedIn) {
    double left = 1;
    for (int week = word.week(); week < learnedIn; week++) {
      left *= news.weeklyFade(word.gravity());
    }
    double exposure = world.moods.exposure[place][word.gravity().ordinal()];
    double known =
        news.risk(word.gravity(), left, exposure) - news.risk(word.gravity(), 0, exposure);
    return new Weighed(word, known, news.weight(word.gravity()) * known);
  }
}
