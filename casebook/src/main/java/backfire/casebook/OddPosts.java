package backfire.casebook;

import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;

/** Posts whose holders would find nobody to stop. */
final class OddPosts {
  private OddPosts() {}

  static void note(PostsSection section, Setting setting, Problems.In problems) {
    for (Place place : setting.places()) {
      for (Agency agency : Agency.values()) {
        section
            .findWritten(place.id(), agency)
            .ifPresent(at -> note(agency, place, setting, at, problems));
      }
    }
  }

  private static void note(
      Agency agency, Place place, Setting setting, Located at, Problems.In problems) {
    Posts posts = place.posts(agency);
    String what = "posts of " + agency.id() + " in " + place.id();
    if (posts.total() == 0) {
      return;
    }
    if (agency == Agency.CUSTOMS) {
      if (place.traders() * place.residents() < 1) {
        String found = posts.total() + " and no trader";
        problems.doubtful(at, what, found, "traders there, as customs stop nobody else");
      }
      return;
    }
    // A beat is a row of households; customs have none, as they stop traders wherever they live.
    long households = Math.max(1, Math.round(place.residents() / setting.householdMean()));
    if (posts.line() > households) {
      String found = posts.line() + " of the line and some " + households + " households";
      problems.doubtful(at, what, found, "a household at least for each beat");
    }
  }
}
