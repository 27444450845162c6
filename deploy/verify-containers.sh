#!/usr/bin/env bash
# Builds the image, brings docker-compose.yml up and looks whether it keeps its word: events in, figures at Prometheus, an
# alert at Alertmanager, exact figures although an instance is killed, no root and nothing written but to volumes. For
# machines that can pull no image: debian:bookworm-slim is made by debootstrap, Kafka, Prometheus and Alertmanager are
# stood in for under their images' names, Grafana is left out. Debian and root only; ends and removes all that it starts.
#   VERIFY_IN=FOLDER keeps images there for the next time; without it all is made anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
began=$SECONDS

say() { printf 'verify-containers: %4d s: %s\n' $((SECONDS - began)) "$1" >&2; }
fail() {
  say "FAILED: $1"
  exit 1
}

# within SECONDS WHAT COMMAND...: waits until the command succeeds.
within() {
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $until ] || fail "$what: in vain"
    kill -0 "$daemon" 2>/dev/null || fail "the daemon has ended: $(tail -n 1 "$work/dockerd.log")"
    sleep 0.5
  done
  say "$what"
}

[ "$(id -u)" -eq 0 ] || fail "a daemon of its own needs root"
[ -e /etc/debian_version ] || fail "the stand-ins are made of Debian's packages"

# The Debian packages, without a daemon started by their installation.
missing=()
for entry in docker.io:/usr/bin/docker docker-compose:/usr/bin/docker-compose debootstrap:/usr/sbin/debootstrap \
  iptables:/usr/sbin/iptables curl:/usr/bin/curl jq:/usr/bin/jq; do
  [ -x "${entry#*:}" ] || missing+=("${entry%%:*}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  say "installing ${missing[*]}"
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    trap 'rm -f $policy' EXIT
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
  fi
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${missing[@]}" >/dev/null
  if [ -n "$(trap -p EXIT)" ]; then
    rm -f $policy
    trap - EXIT
  fi
fi

work=$(mktemp -d)
kept=${VERIFY_IN:-$work/docker}
mkdir -p "$kept"
export DOCKER_HOST=unix://$work/docker.sock DOCKER_BUILDKIT=1 COMPOSE_PROJECT_NAME=deskpulse-verified
docker=/usr/bin/docker
compose() { docker-compose --file docker-compose.yml "$@"; }

finish() {
  local status=$?
  if [ $status -ne 0 ]; then
    tail -n 20 "$work/diff" "$work/program.log" >&2 2>/dev/null || true
    compose logs --no-color --tail 10 >&2 || true
  fi
  compose down --volumes --timeout 20 >/dev/null 2>&1 || true
  if [ -n "${daemon:-}" ]; then
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
    # The daemon leaves its network namespace mounted.
    umount "$work/exec/netns/default" 2>/dev/null || true
  fi
  rm -rf "$work"
  [ $status -ne 0 ] || say "all as it should be"
}
trap finish EXIT

say "starting a daemon"
timeout 1500 dockerd --data-root "$kept" --exec-root "$work/exec" --pidfile "$work/docker.pid" --host "$DOCKER_HOST" \
  >"$work/dockerd.log" 2>&1 &
daemon=$!
within 60 "the daemon answers" $docker info

# --- images ---
if ! $docker image inspect debian:bookworm-slim >/dev/null 2>&1; then
  say "making debian:bookworm-slim"
  debootstrap --variant=minbase bookworm "$work/root" >"$work/debootstrap.log" 2>&1 || fail "$(tail -n 3 "$work/debootstrap.log")"
  tar -C "$work/root" -c . | $docker import - debian:bookworm-slim >/dev/null
  rm -rf "$work/root"
fi
# What Maven has loaded already need not be loaded in the build.
repository=scratch
if [ -d ~/.m2/repository ]; then
  tar -C ~/.m2 -c repository $([ ! -d ~/.m2/wrapper ] || echo wrapper) | $docker import - deskpulse-maven:here >/dev/null
  repository=deskpulse-maven:here
fi

# build IMAGE FOLDER FILE TARGET
build() {
  say "building $1"
  $docker build --network host --build-arg REPOSITORY=$repository --tag "$1" --file "$3" --target "$4" "$2" \
    >"$work/build.log" 2>&1 || fail "$(tail -n 20 "$work/build.log")"
}
image_of() { grep -oE "$1:[^ ]+" docker-compose.yml; }
build deskpulse-local:0.1.0 . deploy/Dockerfile local
build deskpulse:0.1.0 . deploy/Dockerfile deskpulse
build "$(image_of apache/kafka)" deploy/standins deploy/standins/Dockerfile kafka
build "$(image_of prom/prometheus)" deploy/standins deploy/standins/Dockerfile prometheus
build "$(image_of prom/alertmanager)" deploy/standins deploy/standins/Dockerfile alertmanager

inside() { $docker run --rm --read-only --tmpfs /tmp:exec --entrypoint bash deskpulse:0.1.0 -euo pipefail -c "$1"; }
[ "$(inside 'id -u')" = 10001 ] || fail "the image does not run as user 10001"
[ "$(inside 'ls /opt/deskpulse/lib /opt/deskpulse/app | grep -Ec "^kafka(_|-server|-storage|-raft)|deskpulse-local" || true')" = 0 ] ||
  fail "the image has jars of the broker or of the local edition"
shared=$(inside 'cd /opt/deskpulse; java -XX:SharedArchiveFile=deskpulse.jsa @java.options @class.path \
  -Xlog:class+load:file=/tmp/classes io.deskpulse.app.DeskPulse --version >/dev/null
  grep -c "io.deskpulse.*shared objects file (top)" /tmp/classes')
[ "$shared" -gt 0 ] || fail "no class comes from the archive"
say "user 10001, no broker's jars, $shared of the program's classes from the archive"

# --- up ---
say "bringing it up"
compose up --no-build --detach kafka secrets topics deskpulse-1 deskpulse-2 alertmanager prometheus >"$work/up.log" 2>&1 ||
  fail "$(tail -n 5 "$work/up.log")"
container() { compose ps --quiet "$1"; }
healthy() { [ "$($docker inspect --format '{{.State.Health.Status}}' "$(container "$1")")" = healthy ]; }
for service in kafka alertmanager prometheus deskpulse-1 deskpulse-2; do
  within 120 "$service is healthy" healthy "$service"
done
token=$($docker exec "$(container deskpulse-1)" cat /run/secrets/deskpulse/token)

for service in deskpulse-1 deskpulse-2; do
  id=$(container $service)
  [ "$($docker exec "$id" id -u)" = 10001 ] || fail "$service runs as root"
  ! $docker exec "$id" touch /opt/deskpulse/written 2>/dev/null || fail "$service can write to its root"
  ! $docker exec "$id" touch /etc/written 2>/dev/null || fail "$service can write to its root"
  grep -q '^CapEff:[[:space:]]*0*$' < <($docker exec "$id" cat /proc/1/status) || fail "$service has capabilities"
done
[ "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:8080/metrics)" = 401 ] || fail "it answers without the token"
say "neither root nor capabilities, a root that nobody writes to, nothing told without the token"

# --- events in ---
# An hour of a day that is over, late and repeated, in two halves; and buyers of today who wait, in every partition: by
# their time all that the day left open is over.
day=$(TZ=Asia/Shanghai date --date "8 days ago" +%F)
mkdir "$work/events"
chmod 777 "$work/events"
program() {
  local image=$1
  shift
  $docker run --rm --network "${COMPOSE_PROJECT_NAME}_default" --read-only --tmpfs /tmp:exec \
    --volume "$work/events:/events" --volume "$PWD/deploy/compose/policies:/policies:ro" "$image" "$@" 2>>"$work/program.log"
}
program deskpulse-local:0.1.0 simulate --out /events/all.jsonl --start "${day}T02:00:00Z" --minutes 60 \
  --disorder 20 --duplicates 0.02 >/dev/null
program deskpulse:0.1.0 report /events/all.jsonl --policies /policies/policies.yml --date "$day" --out /events/pure.json
lines=$(wc -l <"$work/events/all.jsonl")
head -n $((lines / 2)) "$work/events/all.jsonl" >"$work/events/first.jsonl"
tail -n +$((lines / 2 + 1)) "$work/events/all.jsonl" >"$work/events/second.jsonl"
# In every partition some ask long ago and some now, for the pipeline's time is that of the newest event.
ask() {
  local buyer at
  at=$(date +%s)
  for buyer in {1..128}; do
    [ "$buyer" -ne 65 ] || at=$((at + 400))
    printf '{"topic": "chat-messages", "value": {"messageId": "m%d", "shopId": "forgotten", "buyerId": "b%d", "sender": "BUYER", "kind": "TEXT", "sentAt": %d000, "chars": 12}}\n' \
      "$buyer" "$buyer" $((at - 400))
  done
}
say "$lines events of $day"

publish() { program deskpulse:0.1.0 replay "/events/$1" --bootstrap-servers kafka:9092 >/dev/null || fail "publishing $1"; }
query() { curl -sfG http://127.0.0.1:9090/api/v1/query --data-urlencode "query=$1" | jq -r '.data.result[0].value[1]'; }
is() { [ "$(query "$1")" = "$2" ]; }
publish first.jsonl
within 120 "Prometheus has the figures of $((lines / 2)) events of both instances" \
  is 'sum(deskpulse_pipeline_events_total{job="deskpulse"})' $((lines / 2))
is 'count(up{job="deskpulse"} == 1)' 2 || fail "Prometheus does not reach both instances"

# --- one is killed ---
publish second.jsonl &
publishing=$!
$docker kill "$(container deskpulse-1)" >/dev/null
say "deskpulse-1 is killed"
wait $publishing || fail "publishing second.jsonl"
ask >"$work/events/waiting.jsonl"
publish waiting.jsonl

# exact PORT: whether whoever listens there reports what the pure runner does.
exact() {
  curl -sf -H "Authorization: Bearer $token" "http://127.0.0.1:$1/api/v1/report?date=$day" >"$work/events/live.json" &&
    program deskpulse:0.1.0 diff /events/pure.json /events/live.json >"$work/diff"
}
within 180 "the figures of deskpulse-2 are exact" exact 8081
$docker start "$(container deskpulse-1)" >/dev/null
within 120 "deskpulse-1 is back" healthy deskpulse-1
within 60 "its figures are exact too" exact 8080
say "$(cat "$work/diff")"

# --- alerts ---
raised() { curl -sf http://127.0.0.1:9093/api/v2/alerts | jq -e --arg n "$1" --arg s "${2:-}" \
  'any(.[].labels; .alertname == $n and ($s == "" or .shop == $s))'; }
within 60 "Alertmanager has the Watchdog" raised Watchdog
within 120 "Alertmanager has LongestWait of the buyers who wait" raised LongestWait forgotten

# --- the tests of the whole path, with these images ---
if command -v java >/dev/null; then
  say "testing the whole path"
  # Where this machine is a container itself, its address would be asked of an image that cannot be pulled.
  TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1 TESTCONTAINERS_RYUK_DISABLED=true ./mvnw -B -q -pl deploy/local -am test -Dtest=WholePathInContainersTest \
    -Dsurefire.failIfNoSpecifiedTests=false >"$work/test.log" 2>&1 || fail "$(tail -n 20 "$work/test.log")"
  grep -q '<testsuite .*tests="1" errors="0" skipped="0" failures="0"' \
    deploy/local/target/surefire-reports/TEST-io.deskpulse.local.containers.WholePathInContainersTest.xml ||
    fail "the test of the whole path was not run"
else
  say "no Java here: the test of the whole path is left out"
fi
