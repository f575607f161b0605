package backfire.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.bench.peer.mason.Rules;
import backfire.casebook.Casebook;
import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Peers and engine in many worlds, mechanism by mechanism, in samples and in a province. Seeds are
 * fixed; {@link Agreement#LEVEL} is the level of each comparison, all its gauges together.
 */
@Tag("deep")
class DeepAgreementTest {
  private static final int SEEDS = 50;
  private static final int MANY = 500;

  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_liveTheSameLives_inFiftyWorlds(Maker peer) {
    Agreement agreement = Towns.compare(Towns.SETTING, peer, SEEDS);
    agreement.rows().forEach(System.out::println);
    assertThat(agreement.apart()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_liveTheSameLives_inFiveHundredWorlds(Maker peer) {
    assertThat(Towns.compare(Towns.SETTING, peer, MANY).apart()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_liveTheSameLives_inASample(Maker peer) {
    assertThat(Towns.compare(Towns.SETTING.withScale(0.5), peer, MANY).apart()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_liveTheSameLives_inAProvince(Maker peer) {
    Setting province = Casebook.read(Path.of("../cases/north-hamgyong")).setting();
    Setting few = Sized.weeks(Sized.residents(province, 7_000), 104, 557);
    assertThat(Towns.compare(few, peer, SEEDS).apart()).isEmpty();
  }

  /** Acts that the cases' timelines have none of. */
  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_underActsOfEveryKind_liveTheSameLives(Maker peer) {
    LocalDate day = LocalDate.of(2006, 1, 2);
    List<Act> acts = new ArrayList<>(Towns.SETTING.acts());
    acts.add(new Act.Pay(day, Set.of(Agency.SAFETY), Size.of(3)));
    acts.add(new Act.Censorship(day, Size.of(0.9)));
    acts.add(new Act.MakeRoom(day, Act.Room.MARKETS, Size.of(0.5)));
    acts.add(new Act.Strength(day, Set.of(Agency.SAFETY), Size.of(-0.3)));
    acts.add(new Act.ImposedAttack(day, "mill", Agency.SECURITY, Rank.LINE, Gravity.KILLED));
    assertThat(Towns.compare(Towns.SETTING.withActs(acts), peer, MANY).apart()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void peersAndEngine_withoutAMechanism_liveTheSameLives(Mechanism mechanism) {
    Setting without = Towns.SETTING.withKnockOuts(Set.of(mechanism));
    assertThat(Towns.compare(without, Maker.COLUMNS, SEEDS).apart()).isEmpty();
    assertThat(Towns.compare(without, Maker.IDIOMATIC, SEEDS).apart()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void aPeer_withoutAMechanism_isToldApart(Mechanism mechanism) {
    Rules changed = new Rules(Towns.SETTING.withKnockOuts(Set.of(mechanism)));
    assertThat(Towns.compare(changed, MANY).apart()).isNotEmpty();
  }

  @Test
  void aPeer_whoseOfficersAreATenthHarsher_isToldApart() {
    Parameters usual = Towns.SETTING.parameters();
    double harsher = 1.1 * usual.get(Parameter.HARSH_RATE);
    Setting changed = Towns.SETTING.withParameters(usual.with(Parameter.HARSH_RATE, harsher));
    assertThat(Towns.compare(new Rules(changed), MANY).apart())
        .extracting(Agreement.Row::gauge)
        .contains("harsh");
  }
}
