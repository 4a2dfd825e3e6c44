package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes columns that are called as the inputs of an indicator for its 分子 and 分母; what is not called so exactly is told. */
final class InputColumns {
    private record Place(Row.Frame frame, Target target) {}

    private final Names names;
    private final List<Return.Told> titles;
    private final Consumer<Finding> findings;
    private final Map<Place, Row.Frame> frames = new HashMap<>();
    private final Set<Finding> told = new HashSet<>();

    /** @param titles what stands over the tables */
    InputColumns(Names names, List<Return.Told> titles, Consumer<Finding> findings) {
        this.names = names;
        this.titles = titles;
        this.findings = findings;
    }

    /** The row with its target's inputs, where columns of unknown names are called so; else as it is. */
    Row of(Row row, Target target) {
        if (row.others().isEmpty()) {
            return row;
        }
        Optional<Inputs> inputs = Inputs.of(target, row.others().keySet());
        if (inputs.isEmpty()) {
            if (row.hasOthers()) {
                foreign(row, target);
            }
            return row;
        }
        tell(inputs.get(), target);
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        inputs.get().named().forEach((column, name) -> {
            if (!row.frame().columns().containsKey(column)) {
                cells.put(column, row.others().get(name));
                at.put(column, row.others().get(name).column());
            }
        });
        Row.Frame frame = frames.computeIfAbsent(
                new Place(row.frame(), target), p -> row.frame().with(at, measure(row.frame(), inputs.get())));
        return row.with(cells, frame);
    }

    private static String measure(Row.Frame frame, Inputs inputs) {
        return frame.measure().isEmpty() ? inputs.measure() : frame.measure();
    }

    private void foreign(Row row, Target target) {
        List<String> heads = row.others().keySet().stream()
                .map(c -> Spelling.quoted(c.text()))
                .sorted()
                .toList();
        String inputs = target.share() == null
                ? ""
                : "，或“" + Inputs.item(target, Column.NUMERATOR) + "”“" + Inputs.item(target, Column.DENOMINATOR) + "”";
        findings.accept(Finding.error(
                row.where(),
                target.id() + "只有列名" + String.join("、", heads) + "下的数",
                "列名“分子”“分母”“本期值”" + inputs,
                "该行未采用，请改列名"));
    }

    /**
     * Of a table with indicators as columns: the rows of each indicator whose inputs stand in columns of their own.
     *
     * @param columns the rows under each name; what is taken here is taken out of it
     */
    Map<Target, List<Row>> of(List<List<Row>> columns) {
        Map<Cell, List<Row>> unknown = new LinkedHashMap<>();
        Map<Target, List<Row>> known = new LinkedHashMap<>();
        for (List<Row> rows : columns) {
            Row first = rows.get(0);
            Optional<Target> target = names.only(first);
            boolean value = first.frame().columns().containsKey(Column.VALUE)
                    && !first.frame().columns().containsKey(Column.NUMERATOR)
                    && !first.frame().columns().containsKey(Column.DENOMINATOR);
            if (target.isPresent() && value && target.get().share() != null) {
                known.putIfAbsent(target.get(), rows);
            } else if (target.isEmpty() && value && first.cell(Column.NAME) != null && !names.knows(first)) {
                unknown.put(first.cell(Column.NAME), rows);
            }
        }
        Map<Target, Inputs> inputs = new LinkedHashMap<>();
        candidates(known, unknown, columns)
                .forEach(t -> Inputs.of(t, unknown.keySet()).ifPresent(i -> inputs.put(t, i)));
        Map<Target, List<Row>> taken = new LinkedHashMap<>();
        inputs.forEach((target, of) -> {
            Cell numerator = of.named().get(Column.NUMERATOR);
            long rivals = inputs.values().stream()
                    .filter(i -> numerator != null && numerator.equals(i.named().get(Column.NUMERATOR)))
                    .count();
            if (rivals == 1) {
                tell(of, target);
                taken.put(target, joined(target, of, known.get(target), unknown));
            }
        });
        taken.keySet().forEach(t -> {
            columns.remove(known.get(t));
            inputs.get(t).named().values().forEach(name -> columns.remove(unknown.get(name)));
        });
        return taken;
    }

    private Set<Target> candidates(
            Map<Target, List<Row>> known, Map<Cell, List<Row>> unknown, List<List<Row>> columns) {
        if (!known.isEmpty() || unknown.isEmpty()) {
            return known.keySet();
        }
        String sheet = columns.get(0).get(0).sheet();
        List<Target> titled = names.titled(titles.stream()
                .filter(t -> t.where().startsWith(sheet + "!"))
                .map(Return.Told::text)
                .toList());
        return titled.size() == 1 ? Set.copyOf(titled) : Set.copyOf(names.byInputs(unknown.keySet()));
    }

    /** One row for each unit, with what its columns hold. */
    private List<Row> joined(Target target, Inputs inputs, List<Row> own, Map<Cell, List<Row>> unknown) {
        Map<Column, List<Row>> of = new EnumMap<>(Column.class);
        inputs.named().forEach((column, name) -> of.put(column, unknown.get(name)));
        if (own != null && inputs.measure().isEmpty()) {
            of.put(Column.VALUE, own);
        }
        Map<Integer, Row> numbers = new TreeMap<>();
        Map<Integer, Map<Column, Cell>> values = new HashMap<>();
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        of.forEach((column, rows) -> {
            at.put(column, rows.get(0).frame().columns().get(Column.VALUE));
            for (Row r : rows) {
                numbers.putIfAbsent(r.number(), r);
                Map<Column, Cell> here = values.computeIfAbsent(r.number(), n -> new EnumMap<>(Column.class));
                Optional.ofNullable(r.cell(Column.VALUE)).ifPresent(c -> here.put(column, c));
            }
        });
        Row.Frame base = of.getOrDefault(Column.VALUE, of.values().iterator().next())
                .get(0)
                .frame();
        Row.Frame frame = base.with(at, of.containsKey(Column.VALUE) ? base.measure() : inputs.measure());
        List<Row> joined = new ArrayList<>();
        numbers.forEach((number, any) -> {
            Map<Column, Cell> cells = new EnumMap<>(Column.class);
            cells.putAll(any.cells());
            Column.reported().forEach(cells::remove);
            cells.putAll(frame.across().heads());
            cells.putAll(values.get(number));
            joined.add(new Row(any.sheet(), number, cells, frame, any.joint(), Map.of()));
        });
        return joined;
    }

    private void tell(Inputs inputs, Target target) {
        for (Column column : inputs.alike()) {
            Cell name = inputs.named().get(column);
            Finding finding = Finding.warning(
                    name.where(),
                    Spelling.quoted(name.text()),
                    "列名“" + column.label() + "”或“" + Inputs.item(target, column) + "”",
                    "已作为" + target.id() + "“" + target.indicator() + "”的" + column.label() + "（"
                            + Inputs.item(target, column) + "）采用，请核对");
            if (told.add(finding)) {
                findings.accept(finding);
            }
        }
    }
}
