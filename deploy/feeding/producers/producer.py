#!/usr/bin/env python3
"""Publishes an event file to Kafka: python3 producer.py localhost:9092 [topic-prefix] < events.ndjson

Needs confluent-kafka (pip install confluent-kafka, or Debian's python3-confluent-kafka).
"""
import json
import sys

from confluent_kafka import Producer

failures = []


def delivered(error, record):
    if error is not None:
        failures.append(error)


def main(brokers, prefix=""):
    producer = Producer({
        "bootstrap.servers": brokers,
        "acks": "all",
        "enable.idempotence": True,
        # librdkafka's own default is CRC32; a buyer's events would not meet those of Java producers.
        "partitioner": "murmur2_random",
        "compression.type": "lz4",
        "linger.ms": 10,
    })
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        event = json.loads(line)
        value = event["value"]
        key = f'{value["shopId"]}:{value["buyerId"]}'.encode()
        body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        while True:
            try:
                producer.produce(prefix + event["topic"], key=key, value=body, on_delivery=delivered)
                break
            except BufferError:  # the queue is full: wait until some of it is sent
                producer.poll(1)
        producer.poll(0)
        if failures:
            break
    unsent = producer.flush(30)
    if failures or unsent:
        sys.exit(f"not delivered: {failures[0] if failures else f'{unsent} events, no answer'}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:3])
