package backfire.lab.report;

/** The last section of an answer's page: how to have it again, and what to cite. */
final class Again {
  private Again() {}

  /** Of what is made again by its command, to the same digest. */
  static String section(String command, String digest, String version) {
    return section(
        command, "The same command gives the same digest on any machine:", digest, version);
  }

  /**
   * The section.
   *
   * @param lead what the digest says
   */
  static String section(String command, String lead, String digest, String version) {
    return """
        <section id="again"><h2>Do it again, cite it</h2>
        <pre>%s</pre>
        <p>%s</p>
        <pre>%s</pre><p class="caption">Backfire %s.</p></section>
        """
        .formatted(Html.text(command), Html.text(lead), digest, Html.text(version));
  }
}
