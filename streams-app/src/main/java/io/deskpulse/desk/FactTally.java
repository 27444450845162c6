package io.deskpulse.desk;

import io.deskpulse.fact.ChatRated;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Converted;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.HeadlineCase;
import io.deskpulse.fact.Inquiry;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.PayingBuyer;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.Reception;
import io.deskpulse.fact.Refunded;
import io.deskpulse.fact.ServiceRated;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.fact.ShopRated;
import io.deskpulse.fact.SlowReception;
import io.deskpulse.fact.TurnEnded;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds postings to the rows they count in; the one place that says which fact is which figure. */
public final class FactTally {

    /** The lowest score of a satisfied buyer (METRICS §6). */
    private static final int SATISFIED = 4;

    private final FactRows rows;

    /** @param rows where the figures are added up */
    public FactTally(FactRows rows) {
        this.rows = rows;
    }

    /** Adds one posting, with its sign. */
    public void post(Posting posting) {
        posting.fact().readBy(new Entry(posting.sign()));
    }

    private final class Entry implements Fact.Reader {

        private final int sign;

        Entry(int sign) {
            this.sign = sign;
        }

        @Override
        public void read(SessionStarted fact) {
            if (fact.botOnly()) {
                shop(fact, Figure.BOT_ONLY_SESSIONS, 1);
            } else {
                shop(fact, Figure.SESSIONS, 1);
                agent(fact, null, Figure.SESSIONS, 1);
                shop(fact, Figure.HANDED_OVER_SESSIONS, fact.handedOver() ? 1 : 0);
            }
        }

        @Override
        public void read(SessionJoined fact) {
            agent(fact, fact.agentId(), Figure.SESSIONS, 1);
            if (fact.first()) {
                agent(fact, null, Figure.SESSIONS, -1);
            }
        }

        @Override
        public void read(SessionEnded fact) {
            // Frees a place among the active sessions; no day figure.
        }

        @Override
        public void read(Contact fact) {
            Figure messages = fact.from() == Contact.Side.BUYER ? Figure.BUYER_MESSAGES : Figure.AGENT_MESSAGES;
            both(fact, fact.agentId(), messages, 1);
            if (fact.handleMs() != 0) {
                both(fact, fact.agentId(), Figure.HANDLE_TIME_MS, fact.handleMs());
            }
        }

        @Override
        public void read(Inquiry fact) {
            hour(fact, fact.agentId(), fact.hour(), HourFigure.INQUIRY_BUYERS, 1);
            if (fact.agentId() == null) {
                both(fact, null, Figure.INQUIRY_BUYERS, 1);
                return;
            }
            agent(fact, fact.agentId(), Figure.INQUIRY_BUYERS, 1);
            if (fact.first()) {
                agent(fact, null, Figure.INQUIRY_BUYERS, -1);
            }
        }

        @Override
        public void read(Reception fact) {
            shopOrAgent(fact, fact.agentId(), Figure.RECEIVED_BUYERS);
        }

        @Override
        public void read(SlowReception fact) {
            shopOrAgent(fact, fact.agentId(), Figure.SLOW_RECEPTIONS);
        }

        @Override
        public void read(LegOpened fact) {
            // Opens a wait; no day figure.
        }

        @Override
        public void read(LegEnded fact) {
            if (fact.assessed()) {
                rows.ofShop(fact, row -> LegTally.add(row, fact, sign));
                rows.ofAgent(fact, fact.agentId(), row -> LegTally.add(row, fact, sign));
                if (fact.outcome() == LegEnded.Outcome.RESCUED) {
                    both(fact, fact.by(), Figure.RESCUES, 1);
                }
            }
        }

        @Override
        public void read(TurnEnded fact) {
            if (fact.assessed()) {
                shop(fact, turns(fact.end()), 1);
                shop(fact, Figure.BUYER_WAIT_SUM_MS, fact.waitMs());
                if (fact.end() == TurnEnded.End.RELEASED) {
                    shop(fact, Figure.RELEASED_WAIT_MS, fact.at() - fact.openedAt());
                }
            }
        }

        @Override
        public void read(HeadlineCase fact) {
            shop(fact, Figure.HEADLINE_CASES, 1);
            shop(fact, Figure.HEADLINE_MET, fact.within() ? 1 : 0);
        }

        @Override
        public void read(Enquirer fact) {
            shopOrAgent(fact, fact.agentId(), Figure.ENQUIRERS);
            hour(fact, fact.agentId(), fact.hour(), HourFigure.ENQUIRERS, 1);
        }

        @Override
        public void read(OrderPaid fact) {
            SalesTally tally = new SalesTally(fact, sign);
            rows.ofShop(fact, tally::addToShop);
            tally.agents().forEach(agent -> rows.ofAgent(fact, agent, row -> tally.addToAgent(row, agent)));
        }

        @Override
        public void read(PayingBuyer fact) {
            if (fact.among() == PayingBuyer.Among.SILENT) {
                shop(fact, Figure.SILENT_PAYING_BUYERS, 1);
                return;
            }
            shopOrAgent(fact, fact.agentId(), Figure.PAYING_BUYERS);
            hour(fact, fact.agentId(), fact.hour(), HourFigure.PAYING_BUYERS, 1);
            hour(fact, fact.agentId(), fact.hour(), HourFigure.BUYER_SALES_MINOR, fact.salesMinor());
        }

        @Override
        public void read(Refunded fact) {
            shop(fact, Figure.REFUNDED_MINOR, fact.amountMinor());
            refundInHour(fact, null);
            if (fact.creditedTo() == null) {
                shop(fact, Figure.SILENT_REFUNDED_MINOR, fact.amountMinor());
            } else {
                agent(fact, fact.creditedTo(), Figure.REFUNDED_MINOR, fact.amountMinor());
                refundInHour(fact, fact.creditedTo());
            }
        }

        private void refundInHour(Refunded fact, @Nullable String agentId) {
            hour(fact, agentId, fact.hour(), HourFigure.REFUNDED_MINOR, fact.amountMinor());
            hour(fact, agentId, fact.hour(), HourFigure.REFUNDED_ORDERS, fact.first() ? 1 : 0);
        }

        @Override
        public void read(Converted fact) {
            boolean nextDay = fact.deadline() == Converted.Deadline.NEXT_DAY;
            shopOrAgent(fact, fact.agentId(), nextDay ? Figure.CONVERTED_NEXT_DAY : Figure.CONVERTED_FINAL);
            HourFigure inHour = nextDay ? HourFigure.CONVERTED_NEXT_DAY : HourFigure.CONVERTED_FINAL;
            hour(fact, fact.agentId(), fact.hour(), inHour, 1);
        }

        @Override
        public void read(ShopRated fact) {
            shop(fact, Figure.DSR_DESCRIPTION_COUNT, 1);
            shop(fact, Figure.DSR_DESCRIPTION_SUM, fact.description());
            shop(fact, Figure.DSR_SERVICE_COUNT, 1);
            shop(fact, Figure.DSR_SERVICE_SUM, fact.service());
            shop(fact, Figure.DSR_LOGISTICS_COUNT, 1);
            shop(fact, Figure.DSR_LOGISTICS_SUM, fact.logistics());
        }

        @Override
        public void read(ServiceRated fact) {
            agent(fact, fact.agentId(), Figure.DSR_SERVICE_OF_AGENT_COUNT, 1);
            agent(fact, fact.agentId(), Figure.DSR_SERVICE_OF_AGENT_SUM, fact.score());
        }

        @Override
        public void read(ChatRated fact) {
            agent(fact, fact.agentId(), Figure.CSAT_COUNT, 1);
            agent(fact, fact.agentId(), Figure.CSAT_SUM, fact.score());
            agent(fact, fact.agentId(), Figure.CSAT_SATISFIED, fact.score() >= SATISFIED ? 1 : 0);
        }

        private void both(Fact fact, @Nullable String agentId, Figure figure, long amount) {
            shop(fact, figure, amount);
            agent(fact, agentId, figure, amount);
        }

        private void shopOrAgent(Fact fact, @Nullable String agentId, Figure figure) {
            if (agentId == null) {
                shop(fact, figure, 1);
            } else {
                agent(fact, agentId, figure, 1);
            }
        }

        private void shop(Fact fact, Figure figure, long amount) {
            rows.ofShop(fact, row -> row.add(figure, sign * amount));
        }

        private void agent(Fact fact, @Nullable String agentId, Figure figure, long amount) {
            rows.ofAgent(fact, agentId, row -> row.add(figure, sign * amount));
        }

        /** In the shop's own row where no agent is told. */
        private void hour(Fact fact, @Nullable String agentId, int hour, HourFigure figure, long amount) {
            Consumer<DayRow> change = row -> row.hours().add(hour, figure, sign * amount);
            if (agentId == null) {
                rows.ofShop(fact, change);
            } else {
                rows.ofAgent(fact, agentId, change);
            }
        }
    }

    private static Figure turns(TurnEnded.End end) {
        return switch (end) {
            case ANSWERED -> Figure.TURNS_ANSWERED;
            case EXPIRED -> Figure.TURNS_EXPIRED;
            case RELEASED -> Figure.TURNS_RELEASED;
        };
    }
}
