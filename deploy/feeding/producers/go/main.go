// Publishes an event file to Kafka: go run . localhost:9092 [topic-prefix] < events.ndjson
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
)

const longestLine = 257 * 1024

type line struct {
	Topic string          `json:"topic"`
	Value json.RawMessage `json:"value"`
}

type owner struct {
	ShopID  string `json:"shopId"`
	BuyerID string `json:"buyerId"`
}

func main() {
	if len(os.Args) < 2 {
		fail(fmt.Errorf("usage: producer HOST:PORT[,…] [topic-prefix] < events.ndjson"))
	}
	prefix := ""
	if len(os.Args) > 2 {
		prefix = os.Args[2]
	}
	if err := publish(os.Args[1], prefix); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "not delivered:", err)
	os.Exit(1)
}

func publish(brokers, prefix string) error {
	producer, err := kafka.NewProducer(&kafka.ConfigMap{
		"bootstrap.servers":  brokers,
		"acks":               "all",
		"enable.idempotence": true,
		// librdkafka's own default is CRC32; a buyer's events would not meet those of Java producers.
		"partitioner":      "murmur2_random",
		"compression.type": "lz4",
		"linger.ms":        10,
	})
	if err != nil {
		return err
	}
	failed := make(chan error, 1)
	go func() { failed <- firstFailure(producer.Events()) }()

	err = sendAll(producer, prefix)
	unsent := producer.Flush(30_000)
	producer.Close() // ends the reports, too
	if failure := <-failed; err == nil {
		err = failure
	}
	if err == nil && unsent > 0 {
		err = fmt.Errorf("%d events, no answer", unsent)
	}
	return err
}

// firstFailure reads all reports, or the producer would stand still.
func firstFailure(reports <-chan kafka.Event) error {
	var first error
	for report := range reports {
		message, ok := report.(*kafka.Message)
		if ok && first == nil {
			first = message.TopicPartition.Error
		}
	}
	return first
}

func sendAll(producer *kafka.Producer, prefix string) error {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, longestLine)
	for lines.Scan() {
		if err := send(producer, prefix, lines.Bytes()); err != nil {
			return err
		}
	}
	return lines.Err()
}

func send(producer *kafka.Producer, prefix string, text []byte) error {
	if len(bytes.TrimSpace(text)) == 0 {
		return nil
	}
	var event line
	if err := json.Unmarshal(text, &event); err != nil {
		return err
	}
	var of owner
	if err := json.Unmarshal(event.Value, &of); err != nil {
		return err
	}
	topic := prefix + event.Topic
	message := &kafka.Message{
		TopicPartition: kafka.TopicPartition{Topic: &topic, Partition: kafka.PartitionAny},
		Key:            []byte(of.ShopID + ":" + of.BuyerID),
		Value:          event.Value,
	}
	for {
		err := producer.Produce(message, nil)
		if full, ok := err.(kafka.Error); ok && full.Code() == kafka.ErrQueueFull {
			producer.Flush(1_000)
			continue
		}
		return err
	}
}
