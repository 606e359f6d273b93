package fullcourt.operations.status;

import fullcourt.config.EffectiveSettings;
import fullcourt.config.EffectiveSettings.EffectiveSetting;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The settings that are in force. */
@Component
final class ListSettingsOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("config")
            .summary("Lists every setting with the value it has in this process; secrets are stars.").answers(EffectiveSetting.class)
            .whenEmpty("There are no settings.").example("config").at(HttpRoute.list("/config")).build();
    private final Environment environment;

    ListSettingsOperation(Environment environment) {
        this.environment = environment;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        EffectiveSettings.of(environment).forEach(output::row);
        return Exit.DONE;
    }
}
