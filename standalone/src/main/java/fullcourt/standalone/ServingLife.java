package fullcourt.standalone;

import fullcourt.config.LandingProperties;
import fullcourt.embedded.directory.DataDirectory;
import fullcourt.platform.service.PipelineLoop;
import java.io.IOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
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
    private final InstanceProof proof;

    ServingLife(PipelineLoop loop, LandingProperties landing, DataDirectory directory, InstanceProof proof) {
        this.loop = loop;
        this.landing = landing;
        this.directory = directory;
        this.proof = proof;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            ApplicationContext context = ready.getApplicationContext();
            new ServerFile(Suite.host(context), Suite.port(context), proof.instance(), ProcessHandle.current().pid())
                    .write(directory.root());
        } catch (IOException refused) {
            throw new ServerFileException("'server.json' cannot be written in '%s' (%s). Make the data directory writable."
                    .formatted(directory.root(), refused.getMessage()), refused);
        }
        loop.start(landing.sweepEvery());
    }

    @Override
    public void destroy() throws IOException {
        ServerFile.delete(directory.root());
    }
}
