package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GameIdTest {

    @Test
    void readsWhatItPrints() {
        var game = new GameId(LocalDate.of(2025, 12, 27), TeamCode.LAL, TeamCode.GSW);
        assertThat(game).hasToString("20251227_LAL_GSW");
        assertThat(GameId.parse("20251227_LAL_GSW")).contains(game);
    }

    @Test
    void readsNothingElse() {
        assertThat(List.of("20251227_LAL", "20251227_LAL_LAL", "20250231_LAL_GSW", "20251227_BRK_GSW", "20251227_BDL18444564",
                "20251227_lal_gsw", ""))
                .allSatisfy(text -> assertThat(GameId.parse(text)).as(text).isEmpty());
    }

    @Test
    void noTeamPlaysItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GameId(LocalDate.of(2025, 1, 1), TeamCode.LAL, TeamCode.LAL));
    }

    @Test
    void theLeaguesOwnIdTellsTypeAndSeason() {
        assertThat(NbaGameId.parse("0022500441")).hasValueSatisfying(id -> {
            assertThat(id.type()).isEqualTo(GameType.REGULAR_SEASON);
            assertThat(id.season()).isEqualTo(new Season(2025));
        });
        assertThat(new NbaGameId("0062300001").type()).isEqualTo(GameType.CUP_FINAL);
        assertThat(new NbaGameId("0049600401").season()).isEqualTo(new Season(1996));
        assertThat(List.of(GameType.values())).extracting(GameType::prefix).containsExactly("001", "002", "003", "004", "005", "006");
        assertThat(GameType.values()).filteredOn(type -> !type.counts()).containsExactly(GameType.PRE_SEASON, GameType.ALL_STAR);
    }

    @Test
    void anIdWithLostZerosIsNone() {
        assertThat(List.of("42400407", "0072500441", "002250044", "00225004411", "1022500441"))
                .allSatisfy(text -> assertThat(NbaGameId.parse(text)).as(text).isEmpty());
    }

    @Test
    void oneGameIsOneIdWhateverFormAFeedWritesItIn() {
        var game = new GameId(LocalDate.of(2024, 4, 10), TeamCode.MEM, TeamCode.CLE);
        assertThat(List.of(GameId.parse("20240410_MEM_CLE"), GameId.ofGameCode("20240410/MEMCLE"), GameId.ofGameCode("20240410-MEMCLE"),
                GameId.of(LocalDate.of(2024, 4, 10), TeamCode.of("Memphis Grizzlies").orElseThrow(), TeamCode.of("cavs").orElseThrow())))
                .allSatisfy(read -> assertThat(read).contains(game));
        assertThat(List.of("20240410/MEMMEM", "20240410/MEMBRK", "20240410MEMCLE", "20241310/MEMCLE", "20240410/memcle"))
                .allSatisfy(text -> assertThat(GameId.ofGameCode(text)).as(text).isEmpty());
    }

    @Test
    void sidesAreDataSoAGameTurnedRoundIsAnotherIdThatSaysSo() {
        var game = new GameId(LocalDate.of(2024, 4, 10), TeamCode.MEM, TeamCode.CLE);
        assertThat(game.reversed()).hasToString("20240410_CLE_MEM").isNotEqualTo(game);
        assertThat(game.reversed().reversed()).isEqualTo(game);
    }

    @Test
    void theLeaguesIdIsReadWithAndWithoutItsZeros() {
        assertThat(NbaGameId.ofNumber(42_400_407)).isEqualTo(NbaGameId.parse("0042400407"));
        assertThat(NbaGameId.ofNumber(72_500_441)).isEmpty();
        assertThat(NbaGameId.ofNumber(-1)).isEmpty();
        assertThat(NbaGameId.ofNumber(12_345_678_901L)).isEmpty();
    }
}
