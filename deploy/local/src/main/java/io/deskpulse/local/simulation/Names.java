package io.deskpulse.local.simulation;

import java.util.Locale;

/** Names of shops and accounts: half of the shops have Chinese ones with sub-accounts, as marketplaces do. */
final class Names {

    private static final String[] BRANDS = {"云栖", "木槿", "青禾", "拾光", "南山", "若水", "半夏", "初晴", "松风", "鹿野", "芸香"};
    private static final String[] GOODS = {"美妆", "女装", "童鞋", "数码", "家居", "零食", "母婴", "箱包"};
    private static final String[] PEOPLE = {
        "小美", "小鱼", "阿暖", "小满", "糖糖", "阿宁", "豆豆", "小舟", "米粒", "安安", "小柒", "果果", "晓晓", "阿秋", "团子", "可可"
    };

    private Names() {}

    static boolean isChinese(int shop) {
        return shop % 2 == 0;
    }

    static String shop(int shop) {
        if (!isChinese(shop)) {
            return String.format(Locale.ROOT, "shop-%04d", shop);
        }
        int name = shop / 2;
        int known = BRANDS.length * GOODS.length;
        return BRANDS[name % BRANDS.length] + GOODS[name % GOODS.length] + "旗舰店" + numberFrom(name / known);
    }

    /** The agent's account: 店铺:小美 where the shop is Chinese. */
    static String agent(int shop, int agent) {
        return isChinese(shop)
                ? shop(shop) + ":" + PEOPLE[agent % PEOPLE.length] + numberFrom(agent / PEOPLE.length)
                : String.format(Locale.ROOT, "agent-%04d-%03d", shop, agent);
    }

    private static String numberFrom(int round) {
        return round == 0 ? "" : Integer.toString(round + 1);
    }
}
