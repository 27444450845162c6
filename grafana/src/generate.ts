import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw, type Board } from './board';
import { agentBoard } from './boards/agent';
import { live } from './boards/live';
import { pipeline } from './boards/pipeline';
import { sales } from './boards/sales';
import { shopBoard } from './boards/shop';
import { staffing } from './boards/staffing';
import { KEYS } from './edition';
import { LANGUAGES, type Language } from './language';

/** Writes the boards as Grafana reads them; with --check it only tells whether they are what the code says. */
const BOARDS: readonly Board[] = [live, shopBoard, agentBoard, sales, staffing, pipeline];
const FOLDER = join(__dirname, '..', 'boards');

function files(language: Language): Map<string, string> {
  const named = BOARDS.map((board): [string, string] => {
    const name = `${KEYS.indexOf(board.key) + 1}-${board.key}.json`;
    return [name, `${JSON.stringify(draw(board, BOARDS, language), null, 2)}\n`];
  });
  return new Map(named);
}

function write(language: Language): void {
  const folder = join(FOLDER, language);
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of files(language)) {
    writeFileSync(join(folder, name), json);
  }
}

/** What the committed boards and the code disagree about; nothing, if all is well. */
function differences(language: Language): string[] {
  const folder = join(FOLDER, language);
  const wanted = files(language);
  const there = readdirSync(folder);
  const changed = [...wanted].filter(([name, json]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== json);
  const orphaned = there.filter((name) => !wanted.has(name));
  return [
    ...changed.map(([name]) => `boards/${language}/${name} is not what src says`),
    ...orphaned.map((name) => `boards/${language}/${name} has no source`),
  ];
}

if (process.argv.includes('--check')) {
  const found = LANGUAGES.flatMap(differences);
  found.forEach((difference) => console.error(difference));
  if (found.length > 0) {
    console.error('npm run generate writes them anew');
    process.exitCode = 1;
  } else {
    console.log(`${BOARDS.length * LANGUAGES.length} boards are what src says`);
  }
} else {
  LANGUAGES.forEach(write);
}
