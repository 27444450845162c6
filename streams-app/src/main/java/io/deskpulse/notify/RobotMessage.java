package io.deskpulse.notify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One post as its platform wants it: plain text, signed at the moment of sending, and with nobody to be called.
 *
 * @param uri the robot's address, with the signature where it belongs there
 * @param json the body
 */
record RobotMessage(URI uri, String json) {

    static RobotMessage of(Robot robot, String text, Instant now) {
        return switch (robot.type()) {
            case DINGTALK -> dingTalk(robot, text, now);
            case WECOM ->
                new RobotMessage(
                        robot.url(), body("msgtype", "text", "content", text).toString());
            case FEISHU -> feishu(robot, text, now);
        };
    }

    private static RobotMessage dingTalk(Robot robot, String text, Instant now) {
        ObjectNode body = body("msgtype", "text", "content", text);
        body.putObject("at").put("isAtAll", false);
        if (robot.secret() == null) {
            return new RobotMessage(robot.url(), body.toString());
        }
        long millis = now.toEpochMilli();
        String sign = URLEncoder.encode(Signature.dingTalk(millis, robot.secret()), StandardCharsets.UTF_8);
        String joint = robot.url().getRawQuery() == null ? "?" : "&";
        URI signed = URI.create(robot.url() + joint + "timestamp=" + millis + "&sign=" + sign);
        return new RobotMessage(signed, body.toString());
    }

    private static RobotMessage feishu(Robot robot, String text, Instant now) {
        ObjectNode body = body("msg_type", "content", "text", text);
        if (robot.secret() != null) {
            long seconds = now.getEpochSecond();
            body.put("timestamp", Long.toString(seconds));
            body.put("sign", Signature.feishu(seconds, robot.secret()));
        }
        return new RobotMessage(robot.url(), body.toString());
    }

    /** All three say the type in one field and hold the text in an object beside it. */
    private static ObjectNode body(String type, String object, String field, String text) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(type, "text");
        body.putObject(object).put(field, text);
        return body;
    }
}
