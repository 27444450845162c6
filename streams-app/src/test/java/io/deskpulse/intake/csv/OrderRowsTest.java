package io.deskpulse.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.intake.UnusableException;
import io.deskpulse.intake.csv.CsvExport.BadLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderRowsTest {

    private static final long NOON = Instant.parse("2026-11-11T04:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;

    @TempDir
    private Path folder;

    private CsvExport orders(String text) throws IOException, UnusableException {
        return new Exports(folder).read(Layout.ORDERS, text);
    }

    private static OrderEvent step(OrderType type, long amountMinor, int items, long minutes) {
        String id = "o1/" + type.name().toLowerCase(Locale.ROOT);
        return new OrderEvent(id, "o1", "s1", "b1", type, amountMinor, "CNY", items, NOON + minutes * MINUTE);
    }

    @Test
    void shouldMakeAnEventOfEachStepThatHasATime() throws IOException, UnusableException {
        CsvExport export = orders(
                """
                订单编号,买家会员名,买家实际支付金额,宝贝总数量,订单创建时间,订单付款时间,退款金额,退款时间
                o1,b1,"1,299.90",2,2026-11-11 12:00:00,2026-11-11 12:03:00,100.5,2026-11-11 12:30:00
                """);

        assertThat(export.badLines()).isEmpty();
        assertThat(export.events())
                .containsExactly(
                        step(OrderType.CREATED, 129_990, 2, 0),
                        step(OrderType.PAID, 129_990, 2, 3),
                        step(OrderType.REFUNDED, 10_050, OrderEvent.NO_ITEMS, 30));
    }

    @Test
    void shouldMakeNoRefundOfNothing() throws IOException, UnusableException {
        CsvExport export = orders(
                """
                order_id,buyer,amount,created_at,cancelled_at,refund_amount,refunded_at
                o1,b1,10,2026-11-11 12:00,2026-11-11 12:01,0.00,
                """);

        assertThat(export.events())
                .containsExactly(
                        step(OrderType.CREATED, 1_000, OrderEvent.NO_ITEMS, 0),
                        step(OrderType.CANCELLED, 1_000, OrderEvent.NO_ITEMS, 1));
    }

    @Test
    void shouldTakeNothingOfARowThatIsNotInOrder() throws IOException, UnusableException {
        CsvExport export = orders(
                """
                order_id,buyer,amount,created_at,paid_at,refund_amount,refunded_at
                o1,b1,10.005,2026-11-11 12:00,,,
                o2,b1,10,2026-11-11 12:00,soon,,
                o3,b1,10,2026-11-11 12:00,2026-11-11 12:01,5,
                """);

        assertThat(export.events()).isEmpty();
        assertThat(export.badLines())
                .containsExactly(
                        new BadLine(2, "amount is finer than the minor unit of CNY"),
                        new BadLine(3, "paid_at is no time such as 2026-11-11 20:00:05"),
                        new BadLine(4, "refunded_at is missing"));
    }
}
