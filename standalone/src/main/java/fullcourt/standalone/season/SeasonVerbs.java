package fullcourt.standalone.season;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The verbs that play seasons, where time can be simulated: on the embedded platform. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "embedded", matchIfMissing = true)
@ComponentScan
public class SeasonVerbs {}
