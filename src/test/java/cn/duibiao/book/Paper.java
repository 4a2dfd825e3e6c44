package cn.duibiao.book;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a book as a reader would: its text without the markup. */
final class Paper {
    private static final Pattern LINE = Pattern.compile("<p class=\"o(?: h)?\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<span class=\"ctl\" data-c=\"([0-9a-f]+)\"></span>");

    private Paper() {}

    /** The plan's text as it stands in the book, letter by letter. */
    static String text(String html) {
        return LINE.matcher(html)
                .results()
                .map(m -> m.group(1))
                .map(Paper::plain)
                .collect(Collectors.joining());
    }

    static String plain(String markup) {
        String letters = HIDDEN.matcher(markup)
                .replaceAll((MatchResult m) ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
        return letters.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The card of a target, with its tables. */
    static String card(String html, String id) {
        int start = html.indexOf("id=\"" + id + "\" tabindex");
        return html.substring(html.lastIndexOf("<article", start), html.indexOf("</article>", start));
    }
}
