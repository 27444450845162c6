import { AlertBook } from "./alert-book.js";
import { Announcer } from "./announcer.js";
import { DeskClock } from "./clock.js";
import { Desk } from "./desk.js";
import { Frames } from "./frames.js";
import { wait } from "./format.js";
import { Settings } from "./settings.js";
import { Stream } from "./stream.js";
import { Agents } from "./view/agents.js";
import { Alerts } from "./view/alerts.js";
import { agentName } from "./view/bits.js";
import { Controls } from "./view/controls.js";
import { Details } from "./view/details.js";
import { Headline } from "./view/headline.js";
import { Notices } from "./view/notices.js";
import { Shops } from "./view/shops.js";
import { Waits } from "./view/waits.js";
import { say } from "./words.js";

/** Ties the board together: events change the desk, the desk is drawn, what the reader chooses changes both. */

const settings = new Settings();
const desk = new Desk();
const clock = new DeskClock();
const book = new AlertBook();
const announcer = new Announcer();
const details = new Details(settings, () => frames.ask());
const notices = new Notices(announcer);
const views = [
  new Headline(document.getElementById("headline")),
  new Agents(settings, (key) => details.open(key)),
  new Shops(settings),
  new Waits(),
  new Alerts(),
  details,
];
const controls = new Controls(settings);
const frames = new Frames(draw);
const stream = new Stream({
  event: (kind, data) => hear(kind, data),
  changed: () => frames.ask(),
});

const HEARD = {
  desk: (whole) => {
    desk.replace(whole);
    book.expectAll();
  },
  change: (part) => desk.change(part),
  alerts: ({ alerts }) => announcer.collect(book.take(alerts)),
  waiting: (longest) => desk.replaceWaiting(longest),
};

function hear(kind, data) {
  HEARD[kind](data);
  if (data.at !== undefined) {
    clock.hear(data.at);
  }
  frames.ask();
}

function draw() {
  const now = clock.now();
  const alerts = book.all();
  const scene = { desk, settings, stream, now, alerts, firing: book.firing(alerts) };
  if (notices.draw(scene)) {
    clock.stop();
  }
  views.forEach((view) => view.draw(scene));
  announcer.flush((breaches) => breachWords(breaches, now));
}

function breachWords(breaches, now) {
  const longest = breaches.reduce((a, b) => (b.waitingSince < a.waitingSince ? b : a));
  return say("told.breach", breaches.length, agentName(longest.agent, longest.shop), wait(now - longest.waitingSince));
}

function listen() {
  const question = { window: settings.get("window") };
  if (settings.get("shop") !== "") {
    question.shop = settings.get("shop");
  }
  stream.open(question);
}

settings.onChange((name) => {
  controls.apply();
  if (name === "window" || name === "shop") {
    listen();
  }
  frames.ask();
});
frames.everySecond(() => stream.watch());
listen();
