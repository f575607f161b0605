package backfire.casebook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way in which a file can be damaged. Text is damaged as text, with the luck that is given. */
enum Damage {
  CUT {
    @Override
    String of(String text, Random luck) {
      return text.substring(0, luck.nextInt(text.length() + 1));
    }
  },
  LINES_SWAPPED {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int a = luck.nextInt(lines.length);
      int b = luck.nextInt(lines.length);
      String line = lines[a];
      lines[a] = lines[b];
      lines[b] = line;
      return String.join("\n", lines);
    }
  },
  LINE_TWICE {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int at = luck.nextInt(lines.length);
      lines[at] = lines[at] + "\n" + lines[at];
      return String.join("\n", lines);
    }
  },
  LINE_GONE {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int at = luck.nextInt(lines.length);
      return text.replaceFirst(Pattern.quote(lines[at]), "");
    }
  },
  LINE_INDENTED {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int at = luck.nextInt(lines.length);
      lines[at] = pick(luck, " ", "  ", "\t", "    \t", "\u00a0") + lines[at];
      return String.join("\n", lines);
    }
  },
  NUMBER {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "(?<![\\w.])-?\\d+(\\.\\d+)?(?![\\w.])", NUMBERS);
    }
  },
  DATE {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "\\d{4}-\\d{2}-\\d{2}", DATES);
    }
  },
  WORD {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "[A-Za-z][A-Za-z.-]*", WORDS);
    }
  },
  OTHER_WORD {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "[A-Za-z][A-Za-z.-]*", text.split("[^A-Za-z.-]+"));
    }
  },
  VALUE {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "(?<=: )[^\\n,{}]+", VALUES);
    }
  },
  PRIOR {
    @Override
    String of(String text, Random luck) {
      return replaced(text, luck, "(lognormal|beta)\\([^)]*\\)", PRIORS);
    }
  },
  LINE_OF_TROUBLE {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int at = luck.nextInt(lines.length);
      lines[at] = lines[at] + "\n" + pick(luck, LINES);
      return String.join("\n", lines);
    }
  },
  BOMB {
    @Override
    String of(String text, Random luck) {
      StringBuilder bomb = new StringBuilder("a0: &a0 [laugh, laugh]\n");
      for (int i = 1; i < 30; i++) {
        String before = "*a" + (i - 1);
        bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
      }
      return luck.nextBoolean() ? bomb + text : text + bomb;
    }
  },
  DEEP {
    @Override
    String of(String text, Random luck) {
      int deep = pick(luck, 39, 41, 600, 20_000);
      String nest = pick(luck, "[", "{a: ", "- ", "? ", "{\"a\":").repeat(deep);
      return replaced(text, luck, "(?<=: )[^\\n,{}]+", nest);
    }
  },
  LONG_LINE {
    @Override
    String of(String text, Random luck) {
      String letters = pick(luck, "x", "9", " ", "x,", "\"", "é", "a: ").repeat(200_000);
      return replaced(text, luck, "[A-Za-z][A-Za-z.-]*", letters);
    }
  },
  MANY_LINES {
    @Override
    String of(String text, Random luck) {
      String[] lines = lines(text);
      int at = luck.nextInt(lines.length);
      lines[at] = (lines[at] + "\n").repeat(3_000);
      return String.join("\n", lines);
    }
  },
  MARK_OF_ORDER {
    @Override
    String of(String text, Random luck) {
      return "\uFEFF".repeat(1 + luck.nextInt(2)) + text;
    }
  },
  ENDS_OF_LINES {
    @Override
    String of(String text, Random luck) {
      return text.replace("\n", pick(luck, "\r\n", "\r", "\u2028", "\n\n", "\r\r\n"));
    }
  },
  TABS {
    @Override
    String of(String text, Random luck) {
      return text.replace(pick(luck, "  ", ": ", ","), "\t");
    }
  },
  EMPTY {
    @Override
    String of(String text, Random luck) {
      return pick(luck, "", "\n", " ", "#", "---", "...", "{}", "[]", "null", "~", "\"", "%YAML");
    }
  },
  QUOTE {
    @Override
    String of(String text, Random luck) {
      int at = luck.nextInt(text.length() + 1);
      String quote = pick(luck, "\"", "'", "#", "|", ">", "\\", "&", "*", "!", "%", "@", "`");
      return text.substring(0, at) + quote + text.substring(at);
    }
  };

  private static final String[] NUMBERS = {
    "NaN",
    ".nan",
    ".inf",
    "-.inf",
    "Infinity",
    "1e308",
    "1e999",
    "-1",
    "-0",
    "0",
    "1000000000000",
    "2000000000",
    "2147483648",
    "9223372036854775808",
    "0x10",
    "1_000",
    "007",
    "1e-400",
    "0.1.2",
    "1,5",
    "½",
    "٣",
    "99999999999999999999999999999999999999999999999999"
  };
  private static final String[] DATES = {
    "9999-12-31",
    "0000-01-01",
    "0001-01-01",
    "-999999999-01-01",
    "+999999999-12-31",
    "2005-02-30",
    "2005-13-01",
    "2005-1-3",
    "05-01-03",
    "2005-01-03T00:00",
    "2005-W01-1",
    "2004-12-31",
    "2010-01-01",
    "2007-07-07"
  };
  private static final String[] WORDS = {
    "nowhere",
    "null",
    "~",
    "yes",
    "",
    "a\u0000b",
    "\u001b[31mred",
    "\u202eback",
    "\ud83d\ude00",
    "harbour",
    "all",
    "free",
    "act.",
    "act.none",
    "attack:1/1",
    "../../etc/passwd",
    "<script>",
    "{}",
    "[]",
    "!!binary",
    "*none",
    "&anchor",
    "%s"
  };
  private static final String[] VALUES = {
    "",
    "[]",
    "{}",
    "null",
    "~",
    "[[]]",
    "{a: b}",
    "- a",
    "*none",
    "&a b",
    "!!binary AAAA",
    "!!binary \"?\"",
    "!!set {a}",
    "!!int x",
    "!!float 1",
    "!<tag:x> y",
    "|\n  a\n  b",
    ">-\n  a",
    "\"\\u0000\"",
    "\"\\x1b[2J\"",
    "\"\\ud800\"",
    "a: b",
    "'",
    "\"unclosed",
    "2005-01-03",
    "-1"
  };
  private static final String[] PRIORS = {
    "lognormal(1e308, 1e308)",
    "lognormal(1e-320, 1)",
    "lognormal(1, 1e-320)",
    "lognormal(1, 200)",
    "normal(0, 1e308)",
    "normal(1e999, 1)",
    "normal(0, 1e999)",
    "uniform(-1e308, 1e308)",
    "uniform(1, 1)",
    "uniform(2, 1)",
    "uniform(0, 1e999)",
    "beta(0, 1)",
    "beta(0.5, 2)",
    "beta(1, 199)",
    "beta(1e9, 1)",
    "beta(-1, -1)",
    "lognormal()",
    "lognormal(,)",
    "lognormal",
    "lognormal(1)",
    "lognormal(1, 2, 3)",
    "lognormal(NaN, 1)",
    "()",
    "fixed",
    "free",
    "cauchy(0, 1)"
  };
  private static final String[] LINES = {
    "---",
    "...",
    "? a",
    "? [a, b]\n: c",
    "{a: b}: c",
    "[a]: b",
    ": c",
    "null: c",
    "~: c",
    "<<: {title: x}",
    "<<: *none",
    "a: &a {b: *a}",
    "*a : b",
    "&a a: b",
    "!!binary a: b",
    "%YAML 9.9",
    "%TAG ! x",
    "\tkey: value",
    "- item",
    "key",
    "key:value",
    "key: [",
    "key: }",
    "\"",
    "'",
    "|",
    "# \u0007",
    ",",
    ",,,,,,,,",
    "\"a\"b,c",
    "west",
    "\u0000",
    "\u0085",
    "a:\n\tb",
    "? - a\n  - b\n: c",
    "!!map {a: b}",
    "\"\\ud800\": x"
  };

  /** The text, damaged. */
  abstract String of(String text, Random luck);

  /** The bytes of the text, some of them damaged. */
  static byte[] scratched(String text, Random luck) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = luck.nextInt(4); i >= 0 && bytes.length > 0; i--) {
      bytes[luck.nextInt(bytes.length)] =
          pick(luck, 0, 0xff, 0xc0, 0x80, 0xed, 0x1b, luck.nextInt(256)).byteValue();
    }
    return luck.nextInt(8) == 0 ? text.getBytes(StandardCharsets.UTF_16) : bytes;
  }

  private static String[] lines(String text) {
    return text.split("\n", -1);
  }

  @SafeVarargs
  private static <T> T pick(Random luck, T... of) {
    return of[luck.nextInt(of.length)];
  }

  private static String replaced(String text, Random luck, String what, String... by) {
    List<MatchResult> found = Pattern.compile(what).matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult at = found.get(luck.nextInt(found.size()));
    String word = by.length == 0 ? "" : Arrays.asList(by).get(luck.nextInt(by.length));
    return text.substring(0, at.start()) + word + text.substring(at.end());
  }
}
