package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.why.Timeline;
import backfire.lab.why.Timeline.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final Timeline GRUDGE =
      new Timeline(
          "The grudge",
          "harsh treatments",
          LocalDate.of(2005, 1, 3),
          List.of(0.5, 2.0, 1.9, 1.8),
          1.0,
          "revenge is thinkable above this",
          "what it is made of",
          List.of(new Mark(0, "extortion <at> a stop", 0.5), new Mark(1, "a harsh stop", 1.5)));

  @Test
  void everyMark_standsWithinTheDrawing_andInTheTable() {
    String html = new Growth(GRUDGE).html();
    Matcher mark =
        Pattern.compile("class=\"mark\" d=\"M([0-9.]+) ([0-9.]+)v([0-9.]+)").matcher(html);
    int marks = 0;
    while (mark.find()) {
      assertThat(Double.parseDouble(mark.group(1))).isBetween(0.0, 720.0);
      marks++;
    }
    assertThat(marks).isEqualTo(2);
    assertThat(html).contains("extortion &lt;at&gt; a stop").doesNotContain("<at>");
    assertThat(html).contains("3 January 2005", "10 January 2005");
  }

  @Test
  void highestValue_isWrittenAtItsHeight() {
    String html = new Growth(GRUDGE).html();
    Matcher line = Pattern.compile("class=\"grown\" d=\"M\\S+ \\S+L\\S+ ([0-9.]+)L").matcher(html);
    assertThat(line.find()).isTrue();
    Matcher label = Pattern.compile("y=\"([0-9.]+)\" text-anchor=\"end\">2.0<").matcher(html);
    assertThat(label.find()).isTrue();
    assertThat(Double.parseDouble(label.group(1))).isEqualTo(Double.parseDouble(line.group(1)) + 4);
  }
}
