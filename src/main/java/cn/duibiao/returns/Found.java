package cn.duibiao.returns;

import java.util.Optional;

/**
 * A table's header, and which kind of table it begins.
 *
 * @param baseData of 基础数据; else of indicators
 */
record Found(Header header, boolean baseData) {

    /**
     * The header that begins in this row; empty where none does.
     *
     * @param onlyBaseData the sheet has no other tables
     */
    static Optional<Found> at(Grid grid, Merges merges, int row, boolean onlyBaseData) {
        if (!grid.rows().containsKey(row)) {
            return Optional.empty();
        }
        Optional<Header> indicators =
                onlyBaseData ? Optional.empty() : Header.at(grid, merges, row, Column.indicators());
        if (indicators.isPresent()) {
            return indicators.map(h -> new Found(h, false));
        }
        Optional<Header> base = Header.at(grid, merges, row, Column.baseData());
        return base.isPresent() || onlyBaseData
                ? base.map(h -> new Found(h, true))
                : Crosswise.at(grid, merges, row).map(h -> new Found(h, false));
    }

    /** Of the same columns, as at the top of each printed page. */
    boolean same(Found other) {
        return baseData == other.baseData
                && header.columns().equals(other.header.columns())
                && header.groups().size() == other.header.groups().size();
    }

    /** The left one of two tables of which it is not clear where one ends. */
    Found upTo(Grid grid, Abreast abreast, boolean onlyBaseData) {
        Grid left = grid.part(header.first(), SideBySide.below(header.first()), 0, abreast.column() - 1);
        return at(left, new Merges(left), header.first(), onlyBaseData)
                .map(f -> new Found(f.header.beside(abreast.begin()), f.baseData))
                .orElseGet(() -> new Found(header.beside(abreast.begin()), baseData));
    }
}
