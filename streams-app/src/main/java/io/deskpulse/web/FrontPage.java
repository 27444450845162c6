package io.deskpulse.web;

/** Says where things are, to whoever asks without a browser. */
final class FrontPage {

    private static final String TEXT =
            """
            DeskPulse is running. DeskPulse 正在运行。

            The live board, in a browser    实时看板（用浏览器打开）
              %1$s/

            The desk now, and who waits, of one shop with &shop=    当前客服台与等待中的买家（加 &shop= 只看一家店）
              %1$s/api/v1/desk?window=15m
              %1$s/api/v1/waiting?limit=100

            Day report, all days or one    日报（全部或某一天）
              %1$s/api/v1/report
              %1$s/api/v1/report?date=YYYY-MM-DD

            Scorecard of a day, of one shop with &shop=    考核表（某一天；加 &shop= 只看一家店）
              %1$s/api/v1/scorecard?date=YYYY-MM-DD

            The facts behind a figure, of one agent with &agent=    数字的依据（加 &agent= 只看一位客服）
              %1$s/api/v1/evidence?date=YYYY-MM-DD&shop=SHOP&figure=sessions

            Metrics for Prometheus    Prometheus 指标
              %1$s/metrics

            Health: alive, ready to serve    健康检查：存活、就绪
              %1$s/health/live
              %1$s/health/ready

            What every figure means: streams-app/METRICS.md    各项数字的含义见 streams-app/METRICS.md
            """;

    private FrontPage() {}

    static String text(String scheme, int port) {
        return TEXT.formatted(scheme + "://localhost:" + port);
    }
}
