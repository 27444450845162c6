package io.deskpulse.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Policies files as the tests write them; single quotes stand for double ones. */
final class Policies {

    private Policies() {}

    static PolicyBook json(String content) throws IOException, PolicyException {
        return PolicyFile.parse(bytes(content.replace('\'', '"')), false);
    }

    static PolicyBook yaml(String content) throws IOException, PolicyException {
        return PolicyFile.parse(bytes(content), true);
    }

    /** The policy of a shop that has these settings and inherits the rest from the generic pack. */
    static ShopPolicy with(String settings) throws IOException, PolicyException {
        return json("{'shops': {'s1': {" + settings + "}}}").of("s1");
    }

    /** What the operator is told when a shop has these settings. */
    static String problemsWith(String settings) {
        return problemsOf("{'shops': {'s1': {" + settings + "}}}");
    }

    static String problemsOf(String content) {
        return catchThrowableOfType(PolicyException.class, () -> json(content)).getMessage();
    }

    static String problemsOfYaml(String content) {
        return catchThrowableOfType(PolicyException.class, () -> yaml(content)).getMessage();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
