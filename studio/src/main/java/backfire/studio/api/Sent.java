package backfire.studio.api;

import java.io.InputStream;

/**
 * A file as an answer.
 *
 * @param name under which it is kept where it is taken away; empty where it is shown
 * @param alone whether it is a page that carries its script with it
 */
public record Sent(String contentType, String name, boolean alone, InputStream bytes) {}
