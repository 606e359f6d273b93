package fullcourt.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {
    private static final String TWO_HALVES = "\uD83C\uDFC0";

    @Test
    void aLongTextIsCutAndAShortOneIsNot() {
        assertThat(ShortText.of("LeBron James", 6)).isEqualTo("LeBron…");
        assertThat(ShortText.of("LeBron James", 12)).isEqualTo("LeBron James");
    }

    @Test
    void noHalfCharacterIsLeft() {
        assertThat(ShortText.of("a" + TWO_HALVES, 2)).isEqualTo("a?…");
        assertThat(ShortText.of("a" + TWO_HALVES, 3)).isEqualTo("a" + TWO_HALVES);
    }
}
