package fullcourt.standalone;

import fullcourt.config.LandingProperties;
import fullcourt.platform.pipeline.PipelineLoop;
import fullcourt.platform.wiring.DataDirectory;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** A suite that stays: its timers run, and it says where it can be reached. One that only carries out a verb does neither. */
@Component
@ConditionalOnProperty(name = ServingLife.PROPERTY, havingValue = "true")
final class ServingLife implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
    static final String PROPERTY = "fullcourt.standalone.serving";
    private final PipelineLoop loop;
    private final LandingProperties landing;
    private final DataDirectory directory;

    ServingLife(PipelineLoop loop, LandingProperties landing, DataDirectory directory) {
        this.loop = loop;
        this.landing = landing;
        this.directory = directory;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            int port = Suite.port(ready.getApplicationContext());
            new ServerFile(port, ProcessHandle.current().pid()).write(directory.root());
        } catch (IOException refused) {
            throw new IllegalStateException(
                    "'%s' cannot be written (%s). Make the data directory writable.".formatted(directory.root(), refused.getMessage()),
                    refused);
        }
        loop.start(landing.sweepEvery());
    }

    @Override
    public void destroy() throws IOException {
        ServerFile.delete(directory.root());
    }
}
