package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void sites_eachHaveABlockAndLaneOfTheirOwn() {
    Set<Integer> seen = new HashSet<>();
    for (Site site : Site.values()) {
      assertThat(site.lane()).as("%s", site).isBetween(0, 3);
      assertThat(site.block()).as("%s", site).isBetween(0, 0xFFFF);
      assertThat(seen.add(4 * site.block() + site.lane())).as("%s", site).isTrue();
    }
  }

  @Test
  void blocks_areNumberedWithoutAGap() {
    int[] blocks = Arrays.stream(Site.values()).mapToInt(Site::block).distinct().sorted().toArray();
    assertThat(blocks[0]).isEqualTo(1);
    assertThat(blocks[blocks.length - 1]).isEqualTo(blocks.length);
  }
}
