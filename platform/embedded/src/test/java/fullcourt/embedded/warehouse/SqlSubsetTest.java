package fullcourt.embedded.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What means something else in the two engines is refused, with a way out. */
class SqlSubsetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            JSON_VALUE(d, '$.a')                   ¦ JSON_VALUE                   ¦ read the value from the document in the raw processor
            FORMAT('%05d', 42)                     ¦ FORMAT                       ¦ build text from CAST, LPAD and ||
            REGEXP_EXTRACT(a, r'b')                ¦ REGEXP_EXTRACT               ¦ take texts apart in the raw processor, or use SPLIT
            a / b                                  ¦ '/'                          ¦ write SAFE_DIVIDE(a, b): a division by zero is an error in one engine and infinity in the other
            IEEE_DIVIDE(a, b)                      ¦ IEEE_DIVIDE                  ¦ write SAFE_DIVIDE(a, b)
            a ^ b                                  ¦ '^'                          ¦ write POW(a, b)
            LOG(a)                                 ¦ LOG                          ¦ write LN(x) or LOG10(x): LOG is the natural logarithm in one engine and the decimal one in the other
            CURRENT_TIMESTAMP()                    ¦ CURRENT_TIMESTAMP            ¦ pass the instant as a parameter
            CURRENT_DATE                           ¦ CURRENT_DATE                 ¦ pass the day as a parameter
            ARRAY_AGG(a ORDER BY b LIMIT 1)        ¦ ARRAY_AGG with LIMIT         ¦ write QUALIFY ROW_NUMBER() OVER (…) = 1
            ARRAY_AGG(a IGNORE NULLS ORDER BY b)   ¦ ARRAY_AGG with IGNORE NULLS  ¦ filter the nulls with WHERE
            STRING_AGG(a, ',')                     ¦ STRING_AGG without ORDER BY  ¦ say in which order: another run may give another one
            ANY_VALUE(a)                           ¦ ANY_VALUE without HAVING     ¦ write MIN(x), which is the same in every run
            MAX_BY(a, b)                           ¦ MAX_BY                       ¦ write ANY_VALUE(x HAVING MAX y)
            SUBSTR(a, 0, 2)                        ¦ SUBSTR from position 0       ¦ write 1 for the first letter
            d - INTERVAL 1 DAY                     ¦ arithmetic with INTERVAL     ¦ write DATE_SUB(day, INTERVAL 1 DAY) or its siblings
            SAFE.SUBSTR(a, 1)                      ¦ SAFE.SUBSTR                  ¦ write SAFE_CAST or SAFE_DIVIDE
            a[0]                                   ¦ a bare array position        ¦ write [OFFSET(0)] or [SAFE_OFFSET(0)]
            MD5(a)                                 ¦ MD5 without TO_HEX           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            LOWER(MD5(a))                          ¦ MD5 without TO_HEX           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            TO_HEX(a)                              ¦ TO_HEX without MD5           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            TO_HEX((MD5(a)))                       ¦ TO_HEX without MD5           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            TO_HEX(MD5(a) || MD5(b))               ¦ TO_HEX without MD5           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            TO_HEX(SHA256(a))                      ¦ TO_HEX without MD5           ¦ write TO_HEX(MD5(text)): bytes are no type here, texts in hexadecimal are equal in both engines
            SHA256(a)                              ¦ SHA256                       ¦ write TO_HEX(MD5(text)), or hash in Java
            SOUNDEX(a)                             ¦ SOUNDEX                      ¦ write it with the functions listed there
            EXTRACT(WEEK FROM d)                   ¦ EXTRACT with WEEK            ¦ use one of DAY, DAYOFYEAR, HOUR, ISOWEEK, MINUTE, MONTH, QUARTER, SECOND, YEAR
            DATE_DIFF(a, b, ISOWEEK)               ¦ DATE_DIFF with ISOWEEK       ¦ use one of DAY, MONTH, QUARTER, YEAR
            CAST(a AS BIGNUMERIC)                  ¦ a cast to BIGNUMERIC         ¦ use one of [BOOL, DATE, FLOAT64, INT64, NUMERIC, STRING, TIMESTAMP]
            STRUCT(a + 1)                          ¦ STRUCT with 1 arguments      ¦ name every field: STRUCT(points + 1 AS points)
            b'bytes'                               ¦ a bytes literal              ¦ use text
            '\\x41'                                ¦ the escape \\x               ¦ use \\n, \\t, \\\\ or an escaped quote
            1; SELECT 2                            ¦ ';'                          ¦ one file holds one statement
            """)
    void refusesWhatDiffersAndSaysWhatToWrite(String expression, String construct, String instead) {
        assertThatThrownBy(() -> GoogleSql.rewrite("SELECT\n" + expression)).isInstanceOf(UnsupportedSqlException.class)
                .hasMessage("Line 2: %s is outside the SQL subset of docs/rules/sql-subset.md; %s.", construct, instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FROM t CROSS JOIN UNNEST(a) AS x WITH OFFSET AS i | WITH OFFSET      | number the rows with ROW_NUMBER()
            FROM t LEFT JOIN UNNEST(a) AS x                   | LEFT JOIN UNNEST | use an inner join and a union
            """)
    void refusesPositionsAndOuterJoinsOfLists(String from, String construct, String instead) {
        assertThatThrownBy(() -> GoogleSql.rewrite("SELECT x " + from))
                .hasMessage("Line 1: %s is outside the SQL subset of docs/rules/sql-subset.md; %s.", construct, instead);
    }

    @Test
    void acceptsNamesThatLookLikeFunctions() {
        assertThatCode(() -> GoogleSql.rewrite("""
                WITH latest AS (SELECT t.format, t.log AS md5 FROM nba_raw.t AS t WHERE (t.a IN (1, 2)) AND NOT (t.b) LIMIT 5)
                SELECT * EXCEPT (md5) FROM latest JOIN nba_raw.t USING (a);
                """)).doesNotThrowAnyException();
    }

    @Test
    void thePageOfTheRuleNamesEveryFunction() throws IOException {
        String page = Files.readString(Path.of("../../docs/rules/sql-subset.md"));
        assertThat(Stream.concat(SqlSubset.FUNCTIONS.stream(), SqlSubset.INSTEAD.keySet().stream()))
                .allSatisfy(function -> assertThat(page).containsPattern("\\b" + function + "\\b"));
    }
}
