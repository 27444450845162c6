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
import org.jspecify.annotations.Nullable;

/** Adds postings to the rows they count in; the one place that says which fact is which figure. */
public final class FactTally {

    /** The lowest score of a satisfied buyer (METRICS §6). */
    private static final int SATISFIED = 4;

    private final Entry stated;
    private final Entry retracted;

    /** @param rows where the figures are added up */
    public FactTally(FactRows rows) {
        stated = new Entry(new SignedRows(rows, 1));
        retracted = new Entry(new SignedRows(rows, -1));
    }

    /** Adds one posting, with its sign. */
    public void post(Posting posting) {
        posting.fact().readBy(posting.sign() > 0 ? stated : retracted);
    }

    private static final class Entry implements Fact.Reader {

        private final SignedRows rows;

        Entry(SignedRows rows) {
            this.rows = rows;
        }

        @Override
        public void read(SessionStarted fact) {
            if (fact.botOnly()) {
                rows.shop(fact, Figure.BOT_ONLY_SESSIONS, 1);
            } else {
                rows.shop(fact, Figure.SESSIONS, 1);
                rows.agent(fact, null, Figure.SESSIONS, 1);
                rows.shop(fact, Figure.HANDED_OVER_SESSIONS, fact.handedOver() ? 1 : 0);
            }
        }

        @Override
        public void read(SessionJoined fact) {
            rows.agent(fact, fact.agentId(), Figure.SESSIONS, 1);
            if (fact.first()) {
                rows.agent(fact, null, Figure.SESSIONS, -1);
            }
        }

        @Override
        public void read(SessionEnded fact) {
            // Frees a place among the active sessions; no day figure.
        }

        @Override
        public void read(Contact fact) {
            Figure messages = fact.from() == Contact.Side.BUYER ? Figure.BUYER_MESSAGES : Figure.AGENT_MESSAGES;
            rows.both(fact, fact.agentId(), messages, 1);
            if (fact.handleMs() != 0) {
                rows.both(fact, fact.agentId(), Figure.HANDLE_TIME_MS, fact.handleMs());
            }
        }

        @Override
        public void read(Inquiry fact) {
            rows.hour(fact, fact.agentId(), fact.hour(), HourFigure.INQUIRY_BUYERS, 1);
            if (fact.agentId() == null) {
                rows.both(fact, null, Figure.INQUIRY_BUYERS, 1);
                return;
            }
            rows.agent(fact, fact.agentId(), Figure.INQUIRY_BUYERS, 1);
            if (fact.first()) {
                rows.agent(fact, null, Figure.INQUIRY_BUYERS, -1);
            }
        }

        @Override
        public void read(Reception fact) {
            rows.shopOrAgent(fact, fact.agentId(), Figure.RECEIVED_BUYERS);
        }

        @Override
        public void read(SlowReception fact) {
            rows.shopOrAgent(fact, fact.agentId(), Figure.SLOW_RECEPTIONS);
        }

        @Override
        public void read(LegOpened fact) {
            // Opens a wait; no day figure.
        }

        @Override
        public void read(LegEnded fact) {
            if (fact.assessed()) {
                rows.leg(fact);
                if (fact.outcome() == LegEnded.Outcome.RESCUED) {
                    rows.both(fact, fact.by(), Figure.RESCUES, 1);
                }
            }
        }

        @Override
        public void read(TurnEnded fact) {
            if (fact.assessed()) {
                rows.shop(fact, turns(fact.end()), 1);
                rows.shop(fact, Figure.BUYER_WAIT_SUM_MS, fact.waitMs());
                if (fact.end() == TurnEnded.End.RELEASED) {
                    rows.shop(fact, Figure.RELEASED_WAIT_MS, fact.at() - fact.openedAt());
                }
            }
        }

        @Override
        public void read(HeadlineCase fact) {
            rows.shop(fact, Figure.HEADLINE_CASES, 1);
            rows.shop(fact, Figure.HEADLINE_MET, fact.within() ? 1 : 0);
        }

        @Override
        public void read(Enquirer fact) {
            rows.shopOrAgent(fact, fact.agentId(), Figure.ENQUIRERS);
            rows.hour(fact, fact.agentId(), fact.hour(), HourFigure.ENQUIRERS, 1);
        }

        @Override
        public void read(OrderPaid fact) {
            rows.order(fact);
        }

        @Override
        public void read(PayingBuyer fact) {
            if (fact.among() == PayingBuyer.Among.SILENT) {
                rows.shop(fact, Figure.SILENT_PAYING_BUYERS, 1);
                return;
            }
            rows.shopOrAgent(fact, fact.agentId(), Figure.PAYING_BUYERS);
            rows.hour(fact, fact.agentId(), fact.hour(), HourFigure.PAYING_BUYERS, 1);
            rows.hour(fact, fact.agentId(), fact.hour(), HourFigure.BUYER_SALES_MINOR, fact.salesMinor());
        }

        @Override
        public void read(Refunded fact) {
            rows.shop(fact, Figure.REFUNDED_MINOR, fact.amountMinor());
            refundInHour(fact, null);
            if (fact.creditedTo() == null) {
                rows.shop(fact, Figure.SILENT_REFUNDED_MINOR, fact.amountMinor());
            } else {
                rows.agent(fact, fact.creditedTo(), Figure.REFUNDED_MINOR, fact.amountMinor());
                refundInHour(fact, fact.creditedTo());
            }
        }

        private void refundInHour(Refunded fact, @Nullable String agentId) {
            rows.hour(fact, agentId, fact.hour(), HourFigure.REFUNDED_MINOR, fact.amountMinor());
            rows.hour(fact, agentId, fact.hour(), HourFigure.REFUNDED_ORDERS, fact.first() ? 1 : 0);
        }

        @Override
        public void read(Converted fact) {
            boolean nextDay = fact.deadline() == Converted.Deadline.NEXT_DAY;
            rows.shopOrAgent(fact, fact.agentId(), nextDay ? Figure.CONVERTED_NEXT_DAY : Figure.CONVERTED_FINAL);
            HourFigure inHour = nextDay ? HourFigure.CONVERTED_NEXT_DAY : HourFigure.CONVERTED_FINAL;
            rows.hour(fact, fact.agentId(), fact.hour(), inHour, 1);
        }

        @Override
        public void read(ShopRated fact) {
            rows.shop(fact, Figure.DSR_DESCRIPTION_COUNT, 1);
            rows.shop(fact, Figure.DSR_DESCRIPTION_SUM, fact.description());
            rows.shop(fact, Figure.DSR_SERVICE_COUNT, 1);
            rows.shop(fact, Figure.DSR_SERVICE_SUM, fact.service());
            rows.shop(fact, Figure.DSR_LOGISTICS_COUNT, 1);
            rows.shop(fact, Figure.DSR_LOGISTICS_SUM, fact.logistics());
        }

        @Override
        public void read(ServiceRated fact) {
            rows.agent(fact, fact.agentId(), Figure.DSR_SERVICE_OF_AGENT_COUNT, 1);
            rows.agent(fact, fact.agentId(), Figure.DSR_SERVICE_OF_AGENT_SUM, fact.score());
        }

        @Override
        public void read(ChatRated fact) {
            rows.agent(fact, fact.agentId(), Figure.CSAT_COUNT, 1);
            rows.agent(fact, fact.agentId(), Figure.CSAT_SUM, fact.score());
            rows.agent(fact, fact.agentId(), Figure.CSAT_SATISFIED, fact.score() >= SATISFIED ? 1 : 0);
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
