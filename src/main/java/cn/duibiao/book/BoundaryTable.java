package cn.duibiao.book;

import cn.duibiao.book.Boundaries.Answer;
import cn.duibiao.book.Boundaries.Group;
import cn.duibiao.book.Boundaries.Line;
import cn.duibiao.rule.Span;
import java.util.List;
import java.util.stream.Collectors;

/** 边界表: what the rules answer around every figure. */
final class BoundaryTable {
    private final Html html;

    BoundaryTable(Html html) {
        this.html = html;
    }

    void write(List<Group> groups) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "边界表");
        html.open("table", "class", "bounds");
        html.open("thead").open("tr");
        html.leaf("th", "界限", "scope", "col");
        html.leaf("th", "略低", "scope", "col").leaf("th", "恰好", "scope", "col").leaf("th", "略高", "scope", "col");
        html.close().close().line();
        for (Group group : groups) {
            html.open("tbody", "class", group.representative() ? null : "more");
            html.open("tr").open("th", "colspan", "4", "scope", "rowgroup");
            html.leaf("b", quarters(group)).text("　" + group.stage()).close().close();
            String given = "";
            for (int i = 0; i < group.lines().size(); ) {
                Line line = group.lines().get(i);
                if (!line.given().equals(given)) {
                    given = line.given();
                    html.open("tr")
                            .leaf("td", "设：" + given, "colspan", "4", "class", "given")
                            .close();
                }
                int to = i + 1;
                while (to < group.lines().size()
                        && line.alone()
                        && group.lines().get(to).alone()
                        && group.lines().get(to).given().equals(given)) {
                    to++;
                }
                if (line.alone()) {
                    alone(group.lines().subList(i, to));
                } else {
                    line(line);
                }
                i = to;
            }
            html.close().line();
        }
        html.close().close();
    }

    static String quarters(Group group) {
        return Span.covering(group.periods()).stream().map(Span::words).collect(Collectors.joining("、"));
    }

    private void line(Line line) {
        html.open("tr").leaf("th", line.figure(), "scope", "row");
        for (Answer answer : line.answers()) {
            if (answer == null) {
                html.leaf("td", "—", "class", "none", "title", "没有恰好等于界限的整数");
            } else {
                html.open("td", "title", title(answer));
                html.leaf("span", answer.reported(), "class", "num").text(" ");
                verdict(answer);
                html.close();
            }
        }
        html.close().line();
    }

    /** What is no number, on one line: 未报 无法判定；…. */
    private void alone(List<Line> lines) {
        html.open("tr").open("td", "colspan", "4", "class", "alone");
        for (Line line : lines) {
            Answer answer = line.answers().get(0);
            html.open("span", "title", title(answer));
            html.leaf("span", line.figure(), "class", "num").text(" ");
            verdict(answer);
            html.close().text(" ");
        }
        html.close().close().line();
    }

    private void verdict(Answer answer) {
        html.leaf(
                "span",
                answer.verdict().label(),
                "class",
                "v " + answer.verdict().name());
        if (!answer.ground().equals(answer.reported())) {
            html.text(" ").leaf("small", answer.ground());
        }
    }

    private static String title(Answer answer) {
        return "规则 " + answer.rule() + (answer.parts() == null ? "" : "；填报 " + answer.parts());
    }
}
