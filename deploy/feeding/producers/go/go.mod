module example.com/deskpulse-producer

go 1.19

require github.com/confluentinc/confluent-kafka-go/v2 v2.3.0
