package fullcourt.raw.nbacom;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.raw.PlayerLine;

/** The shooting of a box-score row. Shares follow from the counts; counts that cannot be true together refuse the row. */
record Shots(Kind fieldGoals, Kind threes, Kind freeThrows, Column<Long> points) {

    /** One kind of shot: made, attempted, and made ÷ attempted. */
    record Kind(Column<Long> made, Column<Long> attempted, Column<Double> share) {
        private long makes(RowBuilder row) {
            return row.find(made).orElse(0L);
        }

        private boolean isCounted(RowBuilder row) {
            return row.find(made).isPresent();
        }
    }

    /** @throws InvalidRowException if more went in than were tried, more threes than field goals, or the points are not what the shots give */
    void fill(RowBuilder row) {
        for (Kind kind : new Kind[]{fieldGoals, threes, freeThrows})
            PlayerLine.share(row, kind.share, kind.made, kind.attempted);
        if (!fieldGoals.isCounted(row) || !threes.isCounted(row))
            return;
        if (threes.makes(row) > fieldGoals.makes(row))
            throw new InvalidRowException("", "%s is %d of %d field goals".formatted(threes.made.name(), threes.makes(row),
                    fieldGoals.makes(row)));
        requirePoints(row, 2 * fieldGoals.makes(row) + threes.makes(row) + freeThrows.makes(row));
    }

    private void requirePoints(RowBuilder row, long given) {
        if (freeThrows.isCounted(row) && row.find(points).filter(printed -> printed != given).isPresent())
            throw new InvalidRowException("", "%s is %d and the shots give %d".formatted(points.name(), row.get(points), given));
    }
}
