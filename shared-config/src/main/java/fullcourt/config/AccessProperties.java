package fullcourt.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** From where the embedded suite can be reached. */
@Validated
@ConfigurationProperties("fullcourt.access")
public record AccessProperties(
        @Setting("Whether the embedded suite may listen on an address other than loopback (server.address); every request then needs the operator's token") @DefaultValue("false") boolean openToNetwork) {}
