/** Whoever's session has ended is shown the page that asks for the token; a server that asks for none knows no such path. */
async function signInAgain() {
  try {
    const answer = await fetch("/sign-in");
    if (answer.status === 401) {
      location.reload();
    }
  } catch (error) {
    if (!(error instanceof TypeError)) {
      throw error;
    }
    // No connection, which is told elsewhere.
  }
}

/**
 * The server's events. A browser reconnects by itself after a broken connection but not after a refusal, and does not
 * notice one that is silent: here all three end in a new connection.
 */
export class Stream {
  static RETRY = 2000;
  static SILENCE = 15_000;
  static KINDS = Object.freeze(["desk", "change", "alerts", "waiting"]);

  connected = false;
  /** Monotonic milliseconds of the last event. */
  heardAt;
  #source = null;
  #address = "";
  #openedAt = 0;
  #retry = 0;
  #listener;

  /** @param {{event(kind: string, data: object): void, changed(): void}} listener */
  constructor(listener) {
    this.#listener = listener;
  }

  /** @param {Record<string, string>} question of /api/v1/events */
  open(question) {
    this.#address = `/api/v1/events?${new URLSearchParams(question)}`;
    this.#connect();
  }

  /** To be called now and then. */
  watch() {
    const since = Math.max(this.heardAt ?? 0, this.#openedAt);
    if (this.#source && performance.now() - since > Stream.SILENCE) {
      this.connected = false;
      this.#connect();
    }
  }

  #connect() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#openedAt = performance.now();
    const source = new EventSource(this.#address);
    this.#source = source;
    source.onerror = () => this.#failed(source);
    for (const kind of Stream.KINDS) {
      source.addEventListener(kind, (event) => this.#heard(source, kind, event.data));
    }
  }

  #heard(source, kind, data) {
    if (source !== this.#source) {
      return;
    }
    this.connected = true;
    this.heardAt = performance.now();
    this.#listener.event(kind, JSON.parse(data));
  }

  #failed(source) {
    if (source !== this.#source) {
      return;
    }
    this.connected = false;
    this.#listener.changed();
    if (source.readyState === EventSource.CLOSED) {
      signInAgain();
      this.#retry = setTimeout(() => this.#connect(), Stream.RETRY);
    }
  }
}
