import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Room } from './trials';

/** Folders or files of code, and those of the unit tests that are to notice its mutants. */
interface RoomPlaces {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Where a fault would mean a wrong score, a wrong person or a lost entry. */
const ROOMS = {
  scoring: { sources: ['src/scoring'], tests: ['test/scoring'] },
  matching: { sources: ['src/catalogue/match'], tests: ['test/catalogue/match'] },
  reading: { sources: ['src/staffing'], tests: ['test/staffing'] },
  registry: { sources: ['src/registry'], tests: ['test/registry'] },
  'edit-plans': { sources: ['src/jobtable'], tests: ['test/jobtable', 'test/app/list/jobTable.test.ts'] },
} as const satisfies Record<string, RoomPlaces>;

export type RoomName = keyof typeof ROOMS;

export const ROOM_NAMES = Object.keys(ROOMS) as readonly RoomName[];

/** Paths below `places` that end so, within the project, with slashes, in order. */
function filesIn(project: string, places: readonly string[], ending: string): string[] {
  return places
    .flatMap((place) =>
      statSync(path.join(project, place)).isFile()
        ? [place]
        : readdirSync(path.join(project, place), { recursive: true, encoding: 'utf8' }).map((file) =>
            path.posix.join(place, file.split(path.sep).join('/')),
          ),
    )
    .filter((file) => file.endsWith(ending))
    .sort();
}

export function roomNamed(name: RoomName, project: string): Room {
  const { sources, tests } = ROOMS[name];
  return { name, project, sources: filesIn(project, sources, '.ts'), tests: filesIn(project, tests, '.test.ts') };
}
