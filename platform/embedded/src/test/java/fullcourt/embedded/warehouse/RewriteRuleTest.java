package fullcourt.embedded.warehouse;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule alone, on the smallest text that needs it. */
class RewriteRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            STATEMENT_WORDS    ¦ MERGE nba_raw.t USING s       ¦ MERGE INTO nba_raw.t USING s
            STATEMENT_WORDS    ¦ MERGE INTO nba_raw.t USING s  ¦ MERGE INTO nba_raw.t USING s
            STATEMENT_WORDS    ¦ INSERT nba_raw.t (a) SELECT 1 ¦ INSERT INTO nba_raw.t (a) SELECT 1
            STATEMENT_WORDS    ¦ DELETE nba_raw.t WHERE TRUE   ¦ DELETE FROM nba_raw.t WHERE TRUE
            FLOAT_LITERALS     ¦ 0.44 * 2 + .5 + 1e3           ¦ 0.44e0 * 2 + .5e0 + 1e3
            TYPED_LITERALS     ¦ TIMESTAMP '2025-01-01'        ¦ TIMESTAMPTZ '2025-01-01'
            TYPED_LITERALS     ¦ NUMERIC '0.5'                 ¦ CAST('0.5' AS NUMERIC)
            TYPED_LITERALS     ¦ DATE '2025-01-01'             ¦ DATE '2025-01-01'
            CASTS              ¦ CAST(x AS INT64)              ¦ CAST(x AS BIGINT)
            CASTS              ¦ CAST(x AS numeric)            ¦ CAST(x AS DECIMAL(38,9))
            CASTS              ¦ CAST(x AS NUMERIC(5, 1))      ¦ CAST(x AS DECIMAL(5,1))
            CASTS              ¦ SAFE_CAST(CAST(x AS FLOAT64) AS STRING) ¦ TRY_CAST(CAST(x AS DOUBLE) AS VARCHAR)
            INTERVALS          ¦ DATE_SUB(d, INTERVAL @n + 1 DAY) ¦ DATE_SUB(d, INTERVAL (@n + 1) DAY)
            DATE_DIFF          ¦ DATE_DIFF(a, b, DAY)          ¦ date_diff('day', b, a)
            TIMESTAMP_DIFF     ¦ TIMESTAMP_DIFF(a, b, HOUR)    ¦ datesub('hour', b, a)
            DATE_TRUNC         ¦ DATE_TRUNC(d, MONTH)          ¦ CAST(date_trunc('month', d) AS DATE)
            TIMESTAMP_TRUNC    ¦ TIMESTAMP_TRUNC(t, HOUR)      ¦ date_trunc('hour', t)
            TIMESTAMP_TRUNC    ¦ TIMESTAMP_TRUNC(t, DAY, 'America/New_York') ¦ timezone('America/New_York', date_trunc('day', timezone('America/New_York', t)))
            EXTRACT            ¦ EXTRACT(DAYOFWEEK FROM d)     ¦ (dayofweek(d) + 1)
            EXTRACT            ¦ EXTRACT(HOUR FROM t AT TIME ZONE 'UTC') ¦ date_part('hour', timezone('UTC', t))
            EXTRACT            ¦ EXTRACT(DATE FROM t)          ¦ CAST(t AS DATE)
            DATE_FUNCTION      ¦ DATE(t)                       ¦ CAST(t AS DATE)
            DATE_FUNCTION      ¦ DATE(t, 'America/New_York')   ¦ CAST(timezone('America/New_York', t) AS DATE)
            DATE_FUNCTION      ¦ DATE(2025, 1, d.day)          ¦ make_date(2025, 1, d.day)
            TIMESTAMP_FUNCTION ¦ TIMESTAMP(d)                  ¦ CAST(d AS TIMESTAMPTZ)
            TIMESTAMP_FUNCTION ¦ TIMESTAMP(d, 'UTC')           ¦ timezone('UTC', CAST(d AS TIMESTAMP))
            STRUCTS            ¦ STRUCT(a + 1 AS x, t.y)       ¦ {'x': a + 1, 'y': t.y}
            ARRAY_POSITIONS    ¦ a[OFFSET(0)] + a[SAFE_OFFSET(i)] + a[ORDINAL(1)] ¦ a[(0)+1] + a[(i)+1] + a[(1)]
            IN_UNNEST          ¦ x IN UNNEST(@list)            ¦ x IN (SELECT unnest(@list))
            CONCAT             ¦ CONCAT(a, '-', b)             ¦ (a || '-' || b)
            COUNTIF            ¦ COUNTIF(a > 1) OVER ()        ¦ count(CASE WHEN a > 1 THEN 1 END) OVER ()
            ANY_VALUE          ¦ ANY_VALUE(x HAVING MAX y)     ¦ arg_max_null(x, y)
            SIGN               ¦ SIGN(x)                       ¦ CAST(sign(x) AS BIGINT)
            HASHES             ¦ TO_HEX(MD5(a || '|' || b)) = TO_HEX( MD5 (c) ) ¦ MD5(a || '|' || b) = MD5 (c)
            NAMES              ¦ GREATEST(a, LEAST(b, c))      ¦ google_greatest(a, google_least(b, c))
            NAMES              ¦ LOGICAL_OR(a), t.least, least ¦ bool_or(a), t.least, least
            STRINGS            ¦ "it's" || 'It\\'s' || r'\\d'  ¦ 'it''s' || 'It''s' || '\\d'
            QUOTED_NAMES       ¦ `project.nba_raw.t`.`a`       ¦ "nba_raw"."t"."a"
            """)
    void writesWhatDuckDbUnderstands(RewriteRule rule, String google, String duckDb) {
        assertThat(SqlTokens.text(rule.apply(SqlToken.read(google)))).isEqualTo(duckDb);
    }

    @Test
    void dropsCommentsThatCouldSwallowABracket() {
        assertThat(GoogleSql.rewrite("SELECT DATE(t -- the tip-off\n) /* day */ FROM x # end").sql())
                .isEqualTo("SELECT CAST(t AS DATE)   FROM x");
    }

    @Test
    void namesParametersInTheOrderOfTheQuestionMarks() {
        var rewritten = GoogleSql.rewrite("SELECT DATE_DIFF(@game_date, @window_start, DAY), '@no' FROM t WHERE d = @game_date");
        assertThat(rewritten.sql()).isEqualTo("SELECT date_diff('day', ?, ?), '@no' FROM t WHERE d = ?");
        assertThat(rewritten.parameters()).containsExactly("window_start", "game_date", "game_date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT a, 'it''s' -- x\nFROM `a.b`\t/* c\n*/ WHERE \"q\\\"\" = @p # end", "", "`unclosed", "'unclosed",
            "SELECT 1.5e-3.x[0]$"})
    void losesNoLetterOfAText(String text) {
        assertThat(SqlToken.read(text).stream().map(SqlToken::text).collect(joining())).isEqualTo(text);
    }
}
