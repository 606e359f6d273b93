package fullcourt.operations.http;

import fullcourt.operations.operation.Columns;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;
import java.util.stream.Stream;

/** Parameters and rows in the words of OpenAPI. */
final class ParameterSchemas {
    private ParameterSchemas() {}

    static Operation query(Operation operation, OperationSpec spec, List<Parameter<?>> ofEachList) {
        Stream.concat(spec.parameters().stream().filter(each -> ofEachList.stream().noneMatch(other -> other.name().equals(each.name()))),
                ofEachList.stream()).forEach(
                        each -> operation.addParametersItem(new QueryParameter().name(each.sent().getFirst())
                                .description(each.meaning()).required(each.isRequired()).schema(of(each))));
        return operation;
    }

    static Schema<?> body(OperationSpec spec) {
        ObjectSchema body = new ObjectSchema();
        spec.parameters().forEach(each -> each.sent().forEach(name -> body.addProperty(name, of(each))));
        spec.parameters().stream().filter(each -> each.isRequired() && each.sent().size() == 1)
                .forEach(each -> body.addRequiredItem(each.sent().getFirst()));
        return body;
    }

    /** A list of objects with these columns. */
    static Schema<?> rows(Class<? extends Record> row) {
        ObjectSchema object = new ObjectSchema();
        Columns.names(row).forEach(name -> object.addProperty(name, new Schema<>()));
        return new ArraySchema().items(object);
    }

    private static Schema<?> of(Parameter<?> parameter) {
        ParameterType<?> type = parameter.type();
        Schema<String> schema = new Schema<>();
        schema.setType(type.schema());
        schema.setFormat(type.format().orElse(null));
        schema.setDescription(parameter.meaning());
        schema.setEnum(type.choices().isEmpty() ? null : type.choices());
        return schema;
    }
}
