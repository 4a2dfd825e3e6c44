package cn.duibiao.book;

import cn.duibiao.ledger.Role;
import cn.duibiao.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The auditor's book of one plan, as one HTML file that needs nothing else. */
public final class Book {
    private final Contents contents;
    private final Html html = new Html();

    private Book(Contents contents) {
        this.contents = contents;
    }

    /** The file, in UTF-8. */
    public static byte[] of(Contents contents) {
        Book book = new Book(contents);
        book.write();
        return book.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        Plan plan = contents.plan();
        html.own("<!DOCTYPE html>\n");
        html.open("html", "lang", "zh-CN").line();
        head(plan);
        html.open("body").line();
        html.leaf("a", "跳到正文", "class", "skip", "href", "#text").line();
        search();
        html.open("main").line();
        List<Mark> marks = Mark.of(plan);
        MarkedText text = new MarkedText(plan.text().content(), marks);
        FrontMatter front = new FrontMatter(contents, html);
        front.title();
        front.coverage(Coverage.of(text, marks), contents.ledger());
        new Grounds(contents, html).write();
        html.open("section", "id", "text", "aria-labelledby", "h-text").leaf("h2", "原文与规则", "id", "h-text");
        legend();
        new TextRows(contents, text, html).write();
        html.close().line();
        new LedgerPages(contents.ledger(), html).write();
        html.close().line();
        html.open("script").own(resource("book.js")).close().line();
        html.close().line().close().line();
    }

    private void head(Plan plan) {
        String style = resource("book.css");
        String script = resource("book.js");
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src '" + sha(style) + "'; script-src '" + sha(script) + "'")
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "color-scheme", "content", "light").line();
        html.leaf("title", "规则手册：" + plan.title()).line();
        html.open("style").own(style).close().line();
        html.close().line();
    }

    private void search() {
        html.open("nav", "class", "bar-top", "aria-label", "查找");
        html.leaf("a", contents.plan().shortTitle(), "class", "home", "href", "#top");
        html.open("form", "role", "search", "id", "find");
        html.single(
                "input",
                "type",
                "search",
                "id",
                "q",
                "placeholder",
                "查编号、指标、单位、原文……",
                "aria-label",
                "查编号、指标、单位、原文",
                "autocomplete",
                "off");
        html.leaf("output", "", "id", "found", "for", "q", "aria-live", "polite")
                .close();
        html.leaf("a", "原文与规则", "class", "to", "href", "#text").text(" ");
        html.leaf("a", "数字台账", "class", "to", "href", "#ledger");
        html.open("div", "class", "picks");
        for (String pick : List.of("力争", "上限", "原文疑点", "另有读法", "定性任务")) {
            html.leaf("button", pick, "type", "button", "data-q", pick, "aria-pressed", "false");
        }
        html.leaf("button", "展开边界表", "type", "button", "id", "all", "aria-pressed", "false");
        html.close().close().line();
    }

    private void legend() {
        html.open("p", "class", "legend");
        html.text("计划全文逐字照录，旁边（窄屏与打印时在下方）是由该句得出的目标。标记：");
        sample("firm", "刚性目标").text("　");
        sample("firm d2", "几个目标重叠之处").text("　");
        sample("soft", "力争目标").text("　");
        sample("also", "第二处引文").text("　");
        sample("qual", "定性任务").text("。引文末尾的小标是目标编号；数字下的点按去处着色：");
        for (Role role : LedgerPages.shown(contents.ledger())) {
            html.text(" ").leaf("span", role.label(), "class", "n " + role.code());
        }
        html.text("。");
        html.close().line();
    }

    private Html sample(String style, String text) {
        return html.leaf("span", text, "class", "q " + style);
    }

    private static String resource(String name) {
        try (InputStream in = Book.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
