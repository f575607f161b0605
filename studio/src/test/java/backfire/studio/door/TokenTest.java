package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {
  @Test
  void aToken_has128Bits_andStandsInAnAddressAsItIs() {
    assertThat(Token.anew().text()).matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void eachStart_hasAnother() {
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      all.add(Token.anew().text());
    }
    assertThat(all).hasSize(1000);
  }

  @Test
  void itself_isIt_andNothingElseIs() {
    Token token = Token.anew();
    assertThat(token.is(token.text())).isTrue();
    assertThat(token.is("")).isFalse();
    assertThat(token.is(token.text() + "A")).isFalse();
    assertThat(token.is(token.text().substring(1))).isFalse();
    assertThat(token.is(Token.anew().text())).isFalse();
  }
}
