import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import { KEYS, uid, type Key } from './edition';
import { LANGUAGES, type Language, type Text } from './language';
import type { Drawing } from './panel';
import { DATA_SOURCE_CHOICE, SHOP, SHOPS, type Variable } from './variables';

/** Panels beside each other, 24 columns in all. */
export interface Row {
  readonly height: number;
  readonly panels: readonly Drawing[];
}

export interface Board {
  readonly key: Key;
  readonly title: Text;
  /** For whom it is, and which question it answers. */
  readonly says: Text;
  readonly variables: readonly Variable[];
  /** How far back it looks at first, and how often it looks again. */
  readonly from: string;
  readonly refresh: string;
  readonly rows: readonly Row[];
}

/** The zone of every pack's business day: hours on the boards are the shops' hours. */
const ZONE = 'Asia/Shanghai';
const COLUMNS = 24;

export function numbered(board: Board, language: Language): string {
  return `DeskPulse ${KEYS.indexOf(board.key) + 1} · ${board.title[language]}`;
}

/** Draws one edition of a board, linked with the others and with its other editions. */
export function draw(board: Board, all: readonly Board[], language: Language): dashboard.Dashboard {
  const builder = new dashboard.DashboardBuilder(numbered(board, language))
    .uid(uid(board.key, language))
    .description(board.says[language])
    .tags(['deskpulse', `deskpulse-${language}`])
    .timezone(ZONE)
    .readonly()
    .tooltip(dashboard.DashboardCursorSync.Crosshair)
    .time({ from: board.from, to: 'now' })
    .refresh(board.refresh)
    .variables([DATA_SOURCE_CHOICE, ...board.variables].map((variable) => variable.build(language)))
    .links(links(board, all, language));
  place(board.rows, builder, language);
  return withLinksInSight(builder.build());
}

/** The SDK would put links into a menu; they are the way from board to board and belong on it. */
function withLinksInSight(drawn: dashboard.Dashboard): dashboard.Dashboard {
  drawn.links?.forEach((link) => delete link.placement);
  return drawn;
}

function place(rows: readonly Row[], builder: dashboard.DashboardBuilder, language: Language): void {
  let id = 1;
  let y = 0;
  for (const { height, panels } of rows) {
    let x = 0;
    for (const panel of panels) {
      builder.withPanel(panel.draw(language).id(id).gridPos({ x, y, w: panel.width, h: height }));
      id += 1;
      x += panel.width;
    }
    if (x !== COLUMNS) {
      throw new Error(`a row has ${x} columns instead of ${COLUMNS}`);
    }
    y += height;
  }
}

function links(board: Board, all: readonly Board[], language: Language): dashboard.DashboardLinkBuilder[] {
  const others = all
    .filter((other) => other !== board)
    .map((other) => link(numbered(other, language).replace('DeskPulse ', ''), board, other, language));
  const editions = LANGUAGES.filter((other) => other !== language).map((other) =>
    link({ en: 'English', zh: '中文' }[other], board, board, other),
  );
  return [...others, ...editions];
}

/** Takes along what the reader has chosen and the other board also knows, and nothing that it does not. */
function link(title: string, from: Board, to: Board, language: Language): dashboard.DashboardLinkBuilder {
  const chosen = from === to ? from.variables : from.variables.filter((variable) => isTaken(variable, to));
  const parameters = ['datasource', ...chosen.map(({ name }) => name)].map((name) => `\${${name}:queryparam}`);
  return new dashboard.DashboardLinkBuilder(title)
    .type(dashboard.DashboardLinkType.Link)
    .url(`/d/${uid(to.key, language)}?${parameters.join('&')}`)
    .keepTime(from === to);
}

/** One shop may be looked at among many, but not many as if they were one. A window is each board's own. */
function isTaken(variable: Variable, to: Board): boolean {
  return to.variables.includes(variable) || (variable === SHOP && to.variables.includes(SHOPS));
}
