package cn.duibiao.book;

import java.util.List;
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

    /** A quarter's part of a target's boundary table, a line a row: 序时 3.75 | 3.74 预警 未达序时进度 | …. */
    static List<String> boundaries(String html, String id, String quarters) {
        String card = card(html, id);
        int start = card.indexOf("<b>" + quarters + "</b>");
        String table = card.substring(start, card.indexOf("</tbody>", start));
        return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(m -> m.group(1).replaceAll("</t[hd]>(?=<)", " | "))
                .map(row -> plain(row).replaceAll("\\s+", " ").strip())
                .toList();
    }
}
