package fullcourt.raw.proof;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a value may turn into when a feed changes its types. */
enum Retyping {
    NUMBER_TO_TEXT, NUMBER_TO_WORD, TEXT_TO_NUMBER, OBJECT_TO_LIST, LIST_TO_OBJECT, CONTAINER_TO_TEXT, SCALAR_TO_LIST, ANY_TO_NULL;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The retypings that change such a value. */
    static List<Retyping> of(JsonNode value) {
        if (value.isNull())
            return List.of();
        if (value.isContainer())
            return List.of(value.isArray() ? LIST_TO_OBJECT : OBJECT_TO_LIST, CONTAINER_TO_TEXT, ANY_TO_NULL);
        return value.isNumber()
                ? List.of(NUMBER_TO_TEXT, NUMBER_TO_WORD, SCALAR_TO_LIST, ANY_TO_NULL)
                : List.of(TEXT_TO_NUMBER, SCALAR_TO_LIST, ANY_TO_NULL);
    }

    JsonNode apply(JsonNode value) {
        return switch (this) {
            case NUMBER_TO_TEXT -> NODES.stringNode(value.asString());
            case NUMBER_TO_WORD, CONTAINER_TO_TEXT -> NODES.stringNode("changed");
            case TEXT_TO_NUMBER -> NODES.numberNode(7);
            case OBJECT_TO_LIST, SCALAR_TO_LIST -> NODES.arrayNode().add(value);
            case LIST_TO_OBJECT -> NODES.objectNode().set("items", value);
            case ANY_TO_NULL -> NODES.nullNode();
        };
    }
}
