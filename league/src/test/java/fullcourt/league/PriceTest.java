package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTest {

    @Test
    void anAmericanPriceGetsItsDecimal() {
        assertThat(Price.of(-110)).contains(new Price(new BigDecimal("1.909091"), -110));
        assertThat(Price.of(130)).contains(new Price(new BigDecimal("2.300000"), 130));
        assertThat(Price.of(100).orElseThrow().decimal()).isEqualByComparingTo("2");
        assertThat(Price.of(-100).orElseThrow().decimal()).isEqualByComparingTo("2");
    }

    @Test
    void aDecimalPriceGetsItsAmericanRoundedHalfUp() {
        assertThat(Price.of(1.87)).contains(new Price(new BigDecimal("1.87"), -115));
        assertThat(Price.of(1.91)).hasValueSatisfying(price -> assertThat(price.american()).isEqualTo(-110));
        assertThat(Price.of(2.0)).hasValueSatisfying(price -> assertThat(price.american()).isEqualTo(100));
        assertThat(Price.of(2.305)).hasValueSatisfying(price -> assertThat(price.american()).isEqualTo(131));
    }

    @Test
    void everyUsualAmericanPriceSurvivesTheWayThroughDecimal() {
        for (var american = -5000; american <= 5000; american++) {
            if (Math.abs(american) <= 100)
                continue;
            assertThat(Price.of(Price.ofAmerican(american).decimal()).orElseThrow().american()).isEqualTo(american);
        }
    }

    @Test
    void whatIsNeitherIsNoPrice() {
        assertThat(List.of(0.0, 1.0, 0.95, -1.9, -99.9, Double.NaN, Double.POSITIVE_INFINITY, 1e300)).allSatisfy(
                printed -> assertThat(Price.of(printed)).as("%s", printed).isEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> Price.ofAmerican(99));
    }

    @Test
    void thePriceTellsTheChanceItNeeds() {
        var over = ImpliedProbability.of(Price.ofAmerican(-110));
        var under = ImpliedProbability.of(Price.ofAmerican(-130));
        assertThat(over.value()).isCloseTo(0.5238, within(0.0001));
        assertThat(over.withoutMargin(under).value() + under.withoutMargin(over).value()).isCloseTo(1, within(1e-12));
        assertThat(over.gapTo(under)).isCloseTo(0.0414, within(0.0001));
        assertThat(over).isLessThan(under);
    }
}
