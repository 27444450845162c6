// Publishes an event file to Kafka: node producer.mjs localhost:9092 [topic-prefix] < events.ndjson
// Needs kafkajs 2 (npm install kafkajs), whose default partitioner is murmur2, as Java's.
import { createInterface } from "node:readline";
import { CompressionTypes, Kafka, logLevel, Partitioners } from "kafkajs";

const BATCH = 500;
const [brokers, prefix = ""] = process.argv.slice(2);
if (!brokers) {
  console.error("usage: node producer.mjs HOST:PORT[,…] [topic-prefix] < events.ndjson");
  process.exit(2);
}

const kafka = new Kafka({
  clientId: "deskpulse-producer",
  brokers: brokers.split(","),
  logLevel: logLevel.NOTHING, // it would log each try; what fails for good is told below
});
const producer = kafka.producer({
  idempotent: true,
  maxInFlightRequests: 1, // more, and a retry could change the order
  createPartitioner: Partitioners.DefaultPartitioner, // not LegacyPartitioner: it places some keys elsewhere
});

async function send(events) {
  const byTopic = new Map();
  for (const { topic, value } of events) {
    const messages = byTopic.get(topic) ?? [];
    messages.push({ key: `${value.shopId}:${value.buyerId}`, value: JSON.stringify(value) });
    byTopic.set(topic, messages);
  }
  const topicMessages = [...byTopic].map(([topic, messages]) => ({ topic: prefix + topic, messages }));
  await producer.sendBatch({ topicMessages, acks: -1, compression: CompressionTypes.GZIP });
}

try {
  await producer.connect();
  let batch = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    batch.push(JSON.parse(line));
    if (batch.length === BATCH) {
      await send(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await send(batch);
} catch (error) {
  console.error(`not delivered: ${error.message}`);
  process.exitCode = 1;
} finally {
  await producer.disconnect();
}
