package org.parindex.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text as Markdown, with every sign escaped that Markdown would take for its own. */
public final class Markdown {

    private Markdown() {}

    /**
     * Text that stands as it is.
     *
     * @param text one line
     * @return the text, escaped
     */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>|#~&])", "\\\\$1");
    }

    /**
     * A heading of the second level.
     *
     * @param text one line
     * @return the heading, ending with a line feed
     */
    public static String heading(String text) {
        return "## " + escaped(text) + "\n";
    }

    /**
     * Remarks as a quotation, each a paragraph.
     *
     * @param lines the remarks
     * @return lines that end with a line feed; empty if there are none
     */
    public static String quotation(Collection<String> lines) {
        return lines.isEmpty()
                ? ""
                : "> " + lines.stream().map(Markdown::escaped).collect(Collectors.joining("\n>\n> ")) + "\n";
    }

    /**
     * A list.
     *
     * @param lines the items, each one line
     * @return lines that end with a line feed; empty if there are none
     */
    public static String list(Collection<String> lines) {
        return lines.stream().map(line -> "- " + escaped(line) + "\n").collect(Collectors.joining());
    }
}
