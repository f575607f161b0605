package backfire.studio.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {
  @Test
  void loopback_isNumbersAndNamesOfThisMachineAlone() {
    for (String host : List.of("127.0.0.1", "127.0.0.2", "localhost", "::1", "[::1]")) {
      assertThat(new Address(host, 1).isLoopback()).as(host).isTrue();
    }
    for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "no-such.invalid")) {
      assertThat(new Address(host, 1).isLoopback()).as(host).isFalse();
    }
  }

  @Test
  void onLoopback_itsNumberAndLocalhost_areItsHosts_andNoOthers() {
    assertThat(Address.loopback(7474).hosts())
        .containsExactlyInAnyOrder("127.0.0.1:7474", "localhost:7474");
    assertThat(new Address("[::1]", 7474).hosts())
        .containsExactlyInAnyOrder("[::1]:7474", "localhost:7474");
  }

  @Test
  void ofAnotherNumber_thatNumberIsItsHost_andLoopbackIsNot() {
    assertThat(new Address("192.0.2.1", 7474).hosts()).containsExactly("192.0.2.1:7474");
    assertThat(new Address("2001:DB8:0:0:0:0:0:1", 7474).hosts())
        .contains("[2001:db8::1]:7474")
        .noneMatch(host -> host.contains("127.0.0.1"));
  }

  @Test
  void onAllNumbers_eachOfTheMachines_isItsHost() throws Exception {
    Address all = new Address("0.0.0.0", 7474);
    assertThat(all.hosts()).contains("127.0.0.1:7474", "localhost:7474", "[::1]:7474");
    List<InetAddress> numbers =
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
    assertThat(all.hosts()).hasSizeGreaterThanOrEqualTo(numbers.size());
    assertThat(all.url()).doesNotContain("0.0.0.0");
    assertThat(all.hosts()).contains(all.url().replace("http://", "").replaceFirst("/$", ""));
  }

  @Test
  void atPort80_aBrowserLeavesItOut() {
    assertThat(Address.loopback(80).hosts()).contains("127.0.0.1", "127.0.0.1:80");
    assertThat(Address.loopback(8080).hosts()).doesNotContain("127.0.0.1");
  }

  @Test
  void ipv6_isWrittenAsBrowsersWriteIt() {
    assertThat(new Address("::", 1).hosts()).contains("[::]:1");
    assertThat(new Address("fe80:0:0:0:1:0:0:2", 1).hosts()).contains("[fe80::1:0:0:2]:1");
    assertThat(new Address("2001:db8:1:2:3:4:5:6", 1).hosts())
        .containsExactly("[2001:db8:1:2:3:4:5:6]:1");
    assertThat(new Address("::1", 7).url()).isEqualTo("http://[::1]:7/");
  }

  @Test
  void whatIsListenedOn_isANumber_thatWasLookedUpOnce() throws UnknownHostException {
    assertThat(new Address("localhost", 7).resolved().host()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    assertThatThrownBy(() -> new Address("no-such.invalid", 7).resolved())
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void aPort_isFrom0To65535() {
    assertThatThrownBy(() -> Address.loopback(65_536)).hasMessageContaining("65535");
    assertThatThrownBy(() -> Address.loopback(-1)).hasMessageContaining("not -1");
  }
}
