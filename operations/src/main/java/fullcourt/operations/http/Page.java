package fullcourt.operations.http;

import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A part of a list over HTTP. The next page stands in the header {@code Link}, so that the body is the rows alone.
 * @param offset rows before it
 */
public record Page(int limit, int offset) {
    /** Rows of one answer. */
    public static final int MAX_ROWS = 1000;
    public static final Parameter<Integer> LIMIT = Parameter.option("limit", "N", ParameterType.wholeNumber(1, MAX_ROWS),
            "So many rows at most, up to 1,000.");
    static final Parameter<Integer> CURSOR = Parameter.option("cursor", "C", ParameterType.wholeNumber(0, 999_999_999),
            "Where the page begins, as the header Link of the page before gives it.");
    private static final Path NOWHERE = Path.of("");

    /** @param limit empty for as many rows as an answer may have @throws fullcourt.operations.operation.UsageException if one of them is not accepted */
    public static Page of(Optional<String> limit, Optional<String> cursor) {
        return new Page(limit.map(text -> read(LIMIT, text)).orElse(MAX_ROWS), cursor.map(text -> read(CURSOR, text)).orElse(0));
    }

    private static int read(Parameter<Integer> parameter, String text) {
        return parameter.type().reader().read(parameter.name(), text, NOWHERE);
    }

    /** Rows that have to be made for this page, and one more that tells whether there is a next one. */
    public int end() {
        return offset + limit + 1;
    }

    /** @param all the rows of the list, at least up to {@link #end()} */
    public <T extends @Nullable Object> ResponseEntity<List<T>> of(Stream<T> all, HttpServletRequest request) {
        List<T> rows = all.skip(offset).limit(limit + 1L).toList();
        return rows.size() <= limit
                ? ResponseEntity.ok(rows)
                : ResponseEntity.ok().header(HttpHeaders.LINK, next(request)).body(rows.subList(0, limit));
    }

    private String next(HttpServletRequest request) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put(LIMIT.name(), Integer.toString(limit));
        parameters.put(CURSOR.name(), Integer.toString(offset + limit));
        return parameters.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "<" + request.getRequestURI() + "?", ">; rel=\"next\""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
