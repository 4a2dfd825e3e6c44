package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Target;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Whose the rows of one return are. A row's own 填报单位 goes before the head's; a row that names nobody is whoever's the
 * head names. Where the head names nobody either, one return alone speaks of the whole, and among several it is not used.
 */
final class Owners {
    private final Bodies bodies;
    private final Return given;
    private final boolean several;
    private final Sender sender;
    private final Consumer<Finding> findings;
    private final boolean sheets;
    private final Gainsaid gainsaid;
    private int unsigned;
    private int attributed;
    private int relabelled;
    private String relabelledFrom;

    Owners(Bodies bodies, Return given, boolean several, Consumer<Finding> findings) {
        this.bodies = bodies;
        this.given = given;
        this.several = several;
        this.sender = Sender.of(given);
        this.findings = findings;
        this.gainsaid = new Gainsaid(bodies, sender, findings);
        this.sheets = several(given, Row::sheet)
                || several(
                        given, r -> r.frame().by() == null ? "" : r.frame().by().text());
    }

    private static boolean several(Return given, Function<Row, String> said) {
        return given.rows().stream().map(said).distinct().limit(2).count() > 1;
    }

    /**
     * The row's own word for whose it is: of the column's head, of the row, or of its sheet or table where those of one
     * return are of several units; empty where nothing says so.
     */
    private String own(Row row) {
        String own = bodies.isDepartment(row.own()) ? "" : row.own();
        if (!own.isEmpty() || !sheets) {
            return own;
        }
        Return.Told head = row.frame().by();
        if (head != null) {
            return head.text();
        }
        String sheet = row.sheet().substring(row.sheet().lastIndexOf(Return.IN) + 1);
        boolean unit = bodies.unit(sheet).isPresent() || Heading.isInstitution(sheet);
        return unit ? sheet : "";
    }

    /** The text that says whose the row is: its own, or the head's; empty where neither says. */
    String named(Row row) {
        String own = own(row);
        return own.isEmpty() ? sender.name() : own;
    }

    /** Of the units that the plan asks. Where it asks one alone, a row that names none can only be that unit's. */
    Optional<String> unit(Row row, Target target) {
        String by = asked(row);
        if (!by.isEmpty()) {
            return bodies.unit(by).filter(target.units()::contains);
        }
        if (target.units().size() == 1) {
            return Optional.of(target.units().get(0));
        }
        return Optional.ofNullable(row.frame().by())
                .flatMap(told -> bodies.unit(told.text()))
                .filter(target.units()::contains);
    }

    /** Who is named, where the plan asks its units: that the area's office sends the return says nothing of the unit. */
    private String asked(Row row) {
        String own = own(row);
        boolean office = own.isEmpty()
                && !sender.name().isEmpty()
                && bodies.of(sender.name()).kind() == Body.Kind.WHOLE;
        return office ? "" : named(row);
    }

    /** Notes a row with values of which the head may say something else than the row. */
    void met(Row row) {
        gainsaid.met(row);
    }

    /** Empty for a row that cannot be used; why is told. */
    Optional<Body> of(Row row) {
        String own = own(row);
        String name = named(row);
        if (name.isEmpty()) {
            unsigned++;
            return several ? Optional.empty() : Optional.of(Body.WHOLE);
        }
        Body body = bodies.of(name);
        if (body.kind() == Body.Kind.PART) {
            Optional<String> near = bodies.near(name);
            near.ifPresent(candidate -> findings.accept(Finding.error(
                    own.isEmpty() ? sender.where() : row.whereBy(),
                    Spelling.quoted(name) + "，与“" + candidate + "”只差一字",
                    "“" + candidate + "”，或名单中的另一个单位",
                    "该行未采用，请核对单位名称；确是另一个单位的，请列入单位名单（--units）")));
            if (near.isPresent()) {
                return Optional.empty();
            }
        }
        if (own.isEmpty() && body.kind() != Body.Kind.WHOLE) {
            attributed++;
        }
        boolean prefilled = body.kind() == Body.Kind.WHOLE
                && !own.isEmpty()
                && !sender.name().isEmpty();
        if (prefilled && bodies.of(sender.name()).kind() == Body.Kind.PART) {
            relabelled++;
            relabelledFrom = own;
            return Optional.of(bodies.of(sender.name()));
        }
        return Optional.of(body);
    }

    /** Whose an empty row was meant to be; nothing is told of it. */
    Optional<Body> meant(Row row) {
        String own = own(row);
        return Optional.of(own.isEmpty() ? Body.WHOLE : bodies.of(own));
    }

    /** What is to be told of the return as a whole, once all of its rows were asked for. */
    void tell() {
        if (unsigned > 0 && several) {
            findings.accept(Finding.error(
                    given.fileName(),
                    unsigned + "行有数而没有填报单位，表头也没有写明填报单位",
                    "表头写明“填报单位：…”，或每行写明填报单位",
                    "几份一起判定时不知是谁的数，未采用，请补上填报单位"));
        }
        if (attributed > 0 && !several) {
            findings.accept(Finding.warning(
                    sender.where(),
                    "表头填报单位“" + sender.name() + "”，而" + attributed + "行有数的没有写明填报单位",
                    "全区域的数，由主管部门填报或各行写明填报单位",
                    "已作为" + sender.name() + "的数，不作全区域的数判定；确为全区域数据的，请在表头或各行写明"));
        }
        gainsaid.tell();
        if (relabelled > 0) {
            findings.accept(Finding.warning(
                    sender.where(),
                    "表头填报单位“" + sender.name() + "”，而" + relabelled + "行有数的填报单位为“" + relabelledFrom + "”",
                    "表头与各行一致的填报单位",
                    "已作为" + sender.name() + "的分单位数据，不计入全区域；确为全区域数据的，请由主管部门填报"));
        }
    }
}
