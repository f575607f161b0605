package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void claims_areExplainedBackInPlainWords() {
    assertThat(ExplainClaims.claims(Casebook.read(TinyCase.in(folder).folder())))
        .containsExactly(
            "C1 holds in a world if the figure for exits by choice among the police (per 100"
                + " officers and year) is now (2006-07-03 to 2006-12-31) at least 1.25 times that of"
                + " before (2005-01-03 to 2005-12-31), or in part if it comes close.",
            "C2 holds in a world if somebody attacked one who serves or served in the customs in"
                + " East from 2005-01-03 to 2006-12-31, and he was hurt or killed; and the figure for"
                + " leavers who go to the market (share) is from 0.5 to 1 past (2005-07-01 to"
                + " 2006-12-31).");
  }

  @Test
  void aClaimOnAllPlacesOfAProvince_saysTheProvince() {
    TinyCase tiny =
        TinyCase.in(folder)
            .write(
                "places.csv",
                """
                id,name,province,lon,lat,residents,traders,border,links
                east,East,The Coast,130.2,42.2,2000,0.4,crossing,west
                west,West,Inland,130.0,42.2,1000,0.1,no,
                """);
    assertThat(ExplainClaims.claims(Casebook.read(tiny.folder())))
        .anySatisfy(s -> assertThat(s).contains("in the customs in The Coast from"));
  }

  @Test
  void everyClaimOfTheShippedCases_isASentence() {
    for (Path shipped : Casebook.shipped(ShippedCases.root())) {
      assertThat(ExplainClaims.claims(Casebook.read(shipped)))
          .allMatch(s -> s.matches("\\w+ holds in a world if .*\\."))
          .noneMatch(s -> s.contains("null"));
    }
  }

  @Test
  void whatIsMoreThanAQuestion_isSaidBesides() {
    Case towns = Casebook.read(ShippedCases.folder("two-towns"));
    assertThat(towns.claims().stream().flatMap(c -> ExplainClaims.scoring(c).stream()))
        .containsExactly(
            "It speaks against the first story.",
            "What happened is scored once, as harbour-attack.",
            "It is a part of T6: they are right or wrong together.",
            "What happened is scored once, as harbour-attack; only the rest is scored here.",
            "It is shown and not scored: a generality from a source that cannot be judged.");
  }

  @Test
  void everyKindOfQuestion_isASentenceThatSaysItsNumbers() {
    Case towns = Casebook.read(ShippedCases.folder("two-towns"));
    List<String> said = ExplainClaims.claims(towns);
    assertThat(said)
        .anySatisfy(s -> assertThat(s).contains("2 to 5 times somebody attacked", "about 30%"))
        .anySatisfy(s -> assertThat(s).contains("takes the course of 10 in 2006, 13 in 2007"))
        .anySatisfy(s -> assertThat(s).contains("within some 0.1 of an end"))
        .anySatisfy(
            s -> assertThat(s).contains("at least 1.25 times that of the police in Harbour"))
        .anySatisfy(s -> assertThat(s).contains("grows from early (2005-01-03 to 2005-12-31) to"))
        .anySatisfy(s -> assertThat(s).contains("after brawls at stops", "by a factor of 1.1"));
  }

  @Test
  void incidentsAndReports_areExplainedBack() {
    Case towns = Casebook.read(ShippedCases.folder("two-towns"));
    assertThat(
            towns.evidence().incidents().values().stream()
                .map(i -> ExplainClaims.incident(towns, i)))
        .containsExactly(
            "harbour-attack happened if somebody, alone or with others, attacked one who serves or"
                + " served in the customs in Harbour from 2008-01-01 to 2009-12-31.",
            "mill-killing happened if somebody, alone or with others, attacked one who serves or"
                + " served in the police as line or chief in Mill from 2007-01-01 to 2009-12-31, and"
                + " he was killed.");
    assertThat(ExplainReports.scored(towns).stream().map(r -> ExplainReports.report(towns, r)))
        .hasSize(5)
        .contains(
            "From one trader's letters, through The Gazette of Elsewhere (chain letter, with T1);"
                + " graded C3; as likely told as not if it is not so. It is right in so far as"
                + " harbour-attack happened and T8 holds.");
  }

  @Test
  void beliefs_areATable_ofTheGradesThatTheReportsHave() {
    Case towns = Casebook.read(ShippedCases.folder("two-towns"));
    assertThat(ExplainCredence.lines(towns))
        .anySatisfy(s -> assertThat(s).containsPattern("graded C is reliable +0.4 +0.65 +0.85"))
        .anySatisfy(
            s -> assertThat(s).containsPattern("that killed, the share told +0.1 +0.3 +0.6"))
        .noneMatch(s -> s.contains("graded A"));
    assertThat(ExplainCredence.sources(towns))
        .singleElement()
        .satisfies(s -> assertThat(s).startsWith("made up; else assumption"));
  }
}
