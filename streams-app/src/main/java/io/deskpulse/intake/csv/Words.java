package io.deskpulse.intake.csv;

import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.intake.UnusableException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which exports tell senders and kinds: our own in any case, and the Chinese ones. */
final class Words {

    private static final Map<String, Sender> SENDERS = senders();
    private static final Map<String, Kind> KINDS = kinds();

    private Words() {}

    private static Map<String, Sender> senders() {
        Map<String, Sender> words = new HashMap<>();
        for (Sender sender : Sender.values()) {
            words.put(sender.name(), sender);
        }
        words.putAll(Map.of(
                "买家", Sender.BUYER,
                "客户", Sender.BUYER,
                "客服", Sender.AGENT,
                "辅助机器人", Sender.ASSIST,
                "自动回复", Sender.AUTO,
                "机器人", Sender.BOT,
                "系统", Sender.SYSTEM));
        return Map.copyOf(words);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> words = new HashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(kind.name(), kind);
        }
        words.putAll(Map.of(
                "文字",
                Kind.TEXT,
                "文本",
                Kind.TEXT,
                "图片",
                Kind.MEDIA,
                "语音",
                Kind.MEDIA,
                "视频",
                Kind.MEDIA,
                "商品",
                Kind.CARD,
                "卡片",
                Kind.CARD,
                "其他",
                Kind.OTHER));
        words.putAll(
                Map.of("分配", Kind.ASSIGN, "转接", Kind.TRANSFER, "排队", Kind.QUEUE, "结束", Kind.CLOSE, "通知", Kind.NOTICE));
        return Map.copyOf(words);
    }

    static Sender sender(String word) throws UnusableException {
        return known(SENDERS, word, Column.SENDER);
    }

    static Kind kind(String word) throws UnusableException {
        return known(KINDS, word, Column.KIND);
    }

    private static <T> T known(Map<String, T> words, String word, Column column) throws UnusableException {
        T meant = words.get(word.toUpperCase(Locale.ROOT));
        if (meant == null) {
            throw Row.broken(column, "is none of the words known");
        }
        return meant;
    }
}
