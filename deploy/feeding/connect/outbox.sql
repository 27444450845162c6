-- What an order database (PostgreSQL 13 or newer) tells of its orders: one row for each event, written in the same
-- transaction as the order itself, and read by Debezium (orders-outbox.json). Run it once, as the owner of orders.
--
-- It expects orders (id, shop_id, customer_id, amount numeric, currency, items, created_at, paid_at, cancelled_at) and
-- refunds (id, order_id, amount numeric, refunded_at), times with time zone. Yours will differ: then change what stands in
-- the two trigger functions.

CREATE EXTENSION IF NOT EXISTS pgcrypto;

-- The key of pseudonyms: the very same text as in buyers.key of the bridge.
CREATE TABLE deskpulse_key (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), secret text NOT NULL);
REVOKE ALL ON deskpulse_key FROM PUBLIC;

CREATE TABLE deskpulse_outbox (
  id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  topic      text NOT NULL,
  record_key text NOT NULL,
  payload    text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now()
);
CREATE PUBLICATION deskpulse_outbox FOR TABLE deskpulse_outbox WITH (publish = 'insert');

CREATE FUNCTION deskpulse_buyer(shop text, customer text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT left(encode(hmac(convert_to(shop || E'\n' || customer, 'UTF8'), convert_to(secret, 'UTF8'), 'sha256'), 'hex'), 32)
  FROM deskpulse_key
$$;

-- Exact, or an error: 12.34 CNY is 1234, 12 JPY is 12, and half a fen ends the transaction.
CREATE FUNCTION deskpulse_minor(amount numeric, currency text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  minor numeric := amount * CASE WHEN currency IN ('JPY', 'KRW', 'VND', 'CLP', 'ISK') THEN 1
                                 WHEN currency IN ('BHD', 'JOD', 'KWD', 'OMR', 'TND') THEN 1000
                                 ELSE 100 END;
BEGIN
  IF minor <> trunc(minor) THEN
    RAISE EXCEPTION 'the amount is finer than the minor unit of %', currency;
  END IF;
  RETURN minor::bigint;
END
$$;

CREATE FUNCTION deskpulse_tell(o orders, event text, kind text, amount numeric, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  buyer text := deskpulse_buyer(o.shop_id, o.customer_id::text);
BEGIN
  INSERT INTO deskpulse_outbox (topic, record_key, payload) VALUES (
    'order-events',
    o.shop_id || ':' || buyer,
    json_strip_nulls(json_build_object(
      'eventId', event, 'orderId', o.id::text, 'shopId', o.shop_id, 'buyerId', buyer, 'type', kind,
      'amountMinor', deskpulse_minor(amount, o.currency), 'currency', o.currency,
      'items', CASE WHEN kind = 'REFUNDED' THEN NULL ELSE o.items END,
      'at', floor(extract(epoch FROM at) * 1000)::bigint))::text);
END
$$;

CREATE FUNCTION deskpulse_on_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM deskpulse_tell(NEW, NEW.id || '/created', 'CREATED', NEW.amount, NEW.created_at);
  END IF;
  IF NEW.paid_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.paid_at IS NULL) THEN
    PERFORM deskpulse_tell(NEW, NEW.id || '/paid', 'PAID', NEW.amount, NEW.paid_at);
  END IF;
  IF NEW.cancelled_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.cancelled_at IS NULL) THEN
    PERFORM deskpulse_tell(NEW, NEW.id || '/cancelled', 'CANCELLED', NEW.amount, NEW.cancelled_at);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER deskpulse_on_order AFTER INSERT OR UPDATE ON orders
  FOR EACH ROW EXECUTE FUNCTION deskpulse_on_order();

CREATE FUNCTION deskpulse_on_refund() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  o orders;
BEGIN
  SELECT * INTO STRICT o FROM orders WHERE id = NEW.order_id;
  PERFORM deskpulse_tell(o, NEW.id || '/refunded', 'REFUNDED', NEW.amount, NEW.refunded_at);
  RETURN NULL;
END
$$;
CREATE TRIGGER deskpulse_on_refund AFTER INSERT ON refunds
  FOR EACH ROW EXECUTE FUNCTION deskpulse_on_refund();
