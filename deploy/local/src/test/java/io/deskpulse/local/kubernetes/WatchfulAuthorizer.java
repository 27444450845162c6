package io.deskpulse.local.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.authorizer.Action;
import org.apache.kafka.server.authorizer.AuthorizableRequestContext;
import org.apache.kafka.server.authorizer.AuthorizationResult;

/** Grants what a broker's usual authorizer grants, and notes what the user {@code desk} has needed and was refused. */
public final class WatchfulAuthorizer extends StandardAuthorizer {

    private static final Set<Action> GRANTED = ConcurrentHashMap.newKeySet();
    private static final Set<Action> REFUSED = ConcurrentHashMap.newKeySet();

    static Set<Action> granted() {
        return Set.copyOf(GRANTED);
    }

    static Set<Action> refused() {
        return Set.copyOf(REFUSED);
    }

    @Override
    public List<AuthorizationResult> authorize(AuthorizableRequestContext context, List<Action> actions) {
        List<AuthorizationResult> results = super.authorize(context, actions);
        if (context.principal().getName().equals("desk")) {
            for (int i = 0; i < actions.size(); i++) {
                note(actions.get(i), results.get(i));
            }
        }
        return results;
    }

    /** Questions about what would be allowed are marked as not to be logged; they are no need. */
    private static void note(Action action, AuthorizationResult result) {
        if (result == AuthorizationResult.ALLOWED && action.logIfAllowed()) {
            GRANTED.add(action);
        } else if (result == AuthorizationResult.DENIED && action.logIfDenied()) {
            REFUSED.add(action);
        }
    }
}
