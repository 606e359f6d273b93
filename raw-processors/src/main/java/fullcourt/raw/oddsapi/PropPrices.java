package fullcourt.raw.oddsapi;

import fullcourt.league.Price;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Prices in both notations: of both sides of a prop, or of one outcome. */
final class PropPrices {
    private PropPrices() {}

    /** @throws InvalidRowException if a side is neither over nor under, is offered at two prices, or at a price that cannot be meant */
    static void fill(RowBuilder row, JsonNode outcomes) {
        if (!outcomes.path("others").isEmpty())
            throw new InvalidRowException("", "an outcome is neither Over nor Under nor Yes nor No");
        fill(row, outcomes.path("over"), OddsApiPlayerPropsTable.OVER_PRICE, OddsApiPlayerPropsTable.OVER_AMERICAN);
        fill(row, outcomes.path("under"), OddsApiPlayerPropsTable.UNDER_PRICE, OddsApiPlayerPropsTable.UNDER_AMERICAN);
    }

    private static void fill(RowBuilder row, JsonNode printed, Column<BigDecimal> decimal, Column<Long> american) {
        fill(row, only(printed, decimal), decimal, american);
    }

    /** @throws InvalidRowException if the price cannot be meant */
    static void fill(RowBuilder row, Optional<JsonNode> printed, Column<BigDecimal> decimal, Column<Long> american) {
        Optional<Price> price = printed.map(PropPrices::price);
        row.set(decimal, price.map(Price::decimal).map(value -> value.setScale(Price.DECIMAL_SCALE, RoundingMode.HALF_UP)))
                .set(american, price.map(Price::american).map(Integer::longValue));
    }

    private static Optional<JsonNode> only(JsonNode printed, Column<BigDecimal> column) {
        Set<JsonNode> prices = new LinkedHashSet<>();
        printed.forEach(price -> {
            if (!price.isNull() && !price.isMissingNode())
                prices.add(price);
        });
        if (prices.size() > 1)
            throw new InvalidRowException("", "%s is offered at several prices: %s".formatted(column.name(), prices));
        return prices.stream().findFirst();
    }

    private static Price price(JsonNode printed) {
        Optional<Price> price = printed.isNumber() && (printed.isFloatingPointNumber() || printed.canConvertToInt())
                ? Price.of(printed.doubleValue())
                : Optional.empty();
        return price.orElseThrow(() -> new InvalidRowException("", "the price %s is neither decimal nor American".formatted(printed)));
    }
}
