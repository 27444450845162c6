package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * Something that happened and counts somewhere. Facts are values: two equal facts are the same statement, which is what
 * lets a correction take back exactly what was said before.
 */
public sealed interface Fact
        permits SessionStarted,
                SessionJoined,
                SessionEnded,
                Contact,
                Inquiry,
                Reception,
                SlowReception,
                LegOpened,
                LegEnded,
                TurnEnded,
                HeadlineCase,
                Enquirer,
                OrderPaid,
                PayingBuyer,
                Refunded,
                Converted,
                ShopRated,
                ServiceRated,
                ChatRated {

    /** The shop it happened in; the record key of the facts topic. */
    String shopId();

    /** The buyer's pseudonym. */
    String buyerId();

    /** The instant it became known, in epoch milliseconds: the pane of the live windows that it counts in. */
    long at();

    /** The business day whose figures it belongs to. */
    LocalDate day();

    /** Hands itself to the reader's method for its kind. */
    void readBy(Reader reader);

    /** One method for each kind of fact; a new kind does not compile until every reader has decided what it means. */
    interface Reader {
        /** A session began. */
        void read(SessionStarted fact);

        /** An agent began to take part in a session. */
        void read(SessionJoined fact);

        /** A session is over. */
        void read(SessionEnded fact);

        /** A message that counts was sent. */
        void read(Contact fact);

        /** A buyer became an inquiry buyer of the day. */
        void read(Inquiry fact);

        /** A buyer was received on the day. */
        void read(Reception fact);

        /** A buyer got his third slow response of the day. */
        void read(SlowReception fact);

        /** A leg of a turn began. */
        void read(LegOpened fact);

        /** A leg of a turn ended. */
        void read(LegEnded fact);

        /** A turn ended. */
        void read(TurnEnded fact);

        /** A case of the headline rate was decided. */
        void read(HeadlineCase fact);

        /** A buyer turned out to be an enquirer. */
        void read(Enquirer fact);

        /** An order was paid. */
        void read(OrderPaid fact);

        /** A buyer paid on a day. */
        void read(PayingBuyer fact);

        /** An order was given back. */
        void read(Refunded fact);

        /** An enquirer bought. */
        void read(Converted fact);

        /** The shop was rated. */
        void read(ShopRated fact);

        /** The service of an agent was rated through his order. */
        void read(ServiceRated fact);

        /** A chat was rated. */
        void read(ChatRated fact);
    }
}
