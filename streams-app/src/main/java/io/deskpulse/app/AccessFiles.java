package io.deskpulse.app;

import io.deskpulse.access.Access;
import io.deskpulse.access.AccessException;
import io.deskpulse.config.AppConfig;

/** The files that the settings name for the web server. */
final class AccessFiles {

    private AccessFiles() {}

    /**
     * What they say.
     *
     * @throws CommandException if any of them cannot be used; the message names every problem
     */
    static Access of(AppConfig config) throws CommandException {
        try {
            return Access.read(config.httpTokenFile(), config.httpTlsCertificate(), config.httpTlsKey());
        } catch (AccessException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }
}
