package fullcourt.operations.operation;

/**
 * Where an operation is a resource of its own, beside {@code POST /commands/{verb}}.
 * @param rowsField the field of the answering object that holds the rows; empty if the object has none, or the answer is a list
 */
public record HttpRoute(Shape shape, String path, String rowsField) {

    /** Method and answer. */
    public enum Shape {
        /** {@code GET}, answered by the rows, page by page. */
        LIST,
        /** {@code GET}, answered by the details of the result. */
        OBJECT,
        /** {@code POST} with the parameters as a JSON object, answered by the details of the result. */
        CHANGE
    }

    public static HttpRoute list(String path) {
        return new HttpRoute(Shape.LIST, path, "");
    }

    public static HttpRoute object(String path) {
        return new HttpRoute(Shape.OBJECT, path, "");
    }

    public static HttpRoute change(String path) {
        return new HttpRoute(Shape.CHANGE, path, "");
    }

    public HttpRoute withRowsAs(String field) {
        return new HttpRoute(shape, path, field);
    }
}
