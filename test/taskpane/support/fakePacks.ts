import type { PackUseCases } from '../../../src/addin/packUseCases';
import type { ArchiveFile } from '../../../src/app/evidence/archivedCards';
import type { EvidenceReport } from '../../../src/app/evidence/evidenceHere';
import type { EvidencePlan, EvidenceRequest } from '../../../src/app/evidence/planEvidence';
import type { LivingCard } from '../../../src/registry/registry';
import type { PeriodFailure } from '../../../src/app/failure';
import type { CollectPlan } from '../../../src/app/packs/collectPacks';
import type { HandoutPlan, MadePack } from '../../../src/app/packs/handOut';
import type { HandoutOutcome } from '../../../src/app/packs/handOutHere';
import type { ReturnsReading } from '../../../src/app/packs/readReturns';
import type { RatersListed } from '../../../src/app/packs/raterSheet';
import { err, ok, type Result } from '../../../src/base/result';
import type { AskedRating } from '../../../src/packs/raters/raterNote';
import { chosenChanges } from '../../../src/packs/collect/compare';
import type { EvidenceMonth } from '../../../src/packs/evidence/evidence';
import type { CardEdit } from '../../../src/scorecard/sheet/cellEdits';

/** No rater's form is among the files. */
export const NO_RATINGS: CollectPlan['ratings'] = { files: [], changes: [], same: 0, left: [], minimum: 3 };

/** What a rater is asked for about somebody. */
const asked = ({ record: { number, name, position } }: LivingCard): AskedRating => ({
  ...{ number, card: number, name, position, as: 'peer', indicator: 'B01', item: '协作', standard: '' },
  bounds: { type: 'whole', min: 1, max: 5 },
});

type Answer = <T>(work: () => Result<T, PeriodFailure>) => Promise<Result<T, PeriodFailure>>;

const card = (name: string, manager: string): LivingCard => ({
  record: {
    ...{ number: `2026-11/${name}`, name, employeeId: '', department: '客服部', position: '客服', manager },
    ...{ period: '2026-11', roleId: 'R01', results: {}, scoreInputs: [] },
  },
  ...{ sheetName: name, entered: 0, count: '', inputs: [], trace: null, moving: null, row: 0 },
});

/** Packs of a workbook in memory: who gets which cards by their superior, no files. */
export class FakePacks {
  readonly cards: LivingCard[] = [card('张三', '李四'), card('赵五', '李四'), card('钱六', '孙七'), card('周八', '')];
  /** What files that are chosen say; their names are noted. */
  collecting: CollectPlan = { period: '2026-11', files: [], ratings: NO_RATINGS, unread: [], older: [], remaining: [] };
  readonly chosen: string[] = [];
  readonly entered: CardEdit[] = [];
  readonly opened: string[] = [];
  readonly due: (string | null)[] = [];
  /** Where handing out is noted; null: it can't be. */
  log: string | null = '回收记录';
  /** Copies that evidence was made with last. */
  archives: readonly string[] = [];
  /** One person's months. */
  evidence: readonly EvidenceMonth[] = [];
  /** The list of raters as HR has it; null: none was made. */
  raters: RatersListed | null = null;
  reading: ReturnsReading = { period: '2026-11', lines: [], absent: [] };

  useCases(answer: Answer): PackUseCases {
    return {
      today: () => ({ year: 2026, month: 11, day: 22 }),
      plan: ({ kind, unassigned }) => answer(() => ok(this.plan(kind, unassigned))),
      handOut: (shown, { kind, unassigned }, due) =>
        answer<HandoutOutcome>(() => {
          const plan = this.plan(kind, unassigned);
          if (JSON.stringify(plan) !== JSON.stringify(shown)) return ok({ kind: 'changed', plan });
          this.due.push(due);
          const packs = plan.groups.map(({ recipient, cards }): MadePack => {
            const fileName = `2026-11 评分包 ${recipient}.xlsx`;
            return {
              id: recipient,
              recipient,
              fileName,
              cards,
              bytes: new Uint8Array([1]),
              blanked: [],
              withoutPictures: [],
            };
          });
          const made = { kind, packs, remaining: [], cancelled: false, archive: new Uint8Array([2]) };
          return ok({ kind: 'made', report: { ...made, period: plan.period, log: this.log } });
        }),
      listRaters: () =>
        answer(() => {
          const list = { period: '2026-11', sheet: '评分人名单 2026-11', waiting: 2, confirmed: 0, ...this.raters };
          this.raters = { ...list, added: this.raters === null ? 3 : 0 };
          return ok(this.raters);
        }),
      open: ({ fileName }) =>
        answer(() => {
          this.opened.push(fileName.replace(/^2026-11 评分包 |\.xlsx$/g, ''));
          return ok(undefined);
        }),
      planCollect: (returned) =>
        answer(() => {
          this.chosen.push(...returned.map(({ file }) => file));
          return ok(this.collecting);
        }),
      collect: (plan, replaces) =>
        answer(() => {
          const files = plan.files.map(({ file, changes }) => {
            const taken = chosenChanges(changes, replaces);
            return { file, taken, entered: taken.length, conflicts: changes.filter((each) => !taken.includes(each)) };
          });
          const means = chosenChanges(plan.ratings.changes, replaces);
          const applied = [...files.flatMap(({ taken }) => taken), ...means];
          this.entered.push(...applied);
          const undo = applied.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
          return ok({ ...report(applied), undo, files, log: '回收记录' });
        }),
      undo: (edits) =>
        answer(() => {
          this.entered.length = 0;
          return ok({ ...report(edits), undo: [] });
        }),
      lookEvidence: (request) => answer(() => this.look(request)),
      makeEvidence: (request) =>
        answer<EvidenceReport>(() => {
          const looked = this.look(request);
          if (!looked.ok) return looked;
          this.archives = (request.archives ?? []).map(({ file }) => file);
          const blanked = [{ sheet: '张三', cells: ['R2'] }];
          const fileName = `证据清单 张三 ${request.year}.xlsx`;
          return ok({ plan: looked.value, bytes: new Uint8Array([1]), sheets: ['张三'], blanked, fileName });
        }),
      returns: () => answer(() => ok(this.reading)),
    };
  }

  /** Of whoever has a month here. */
  private look({ people, year, archives = [] }: EvidenceRequest): Result<EvidencePlan, PeriodFailure> {
    const [person = ''] = people;
    if (this.evidence.length === 0) return err({ kind: 'personUnknown', person });
    const subject = {
      name: '张三',
      numbers: ['E1'],
      places: [],
      company: '',
      answerDays: 5,
      year,
      madeOn: '2026-12-02',
    };
    return ok({
      subject: { ...subject, months: this.evidence },
      attached: [],
      settingsSheet: '考核设置',
      archives: this.archived(archives),
    });
  }

  /** The first file has the card, the others have nothing of the person. */
  private archived(files: readonly ArchiveFile[]): EvidencePlan['archives'] {
    return files.map(({ file }, at) => ({
      ...{ file, problem: at === 0 ? null : 'notTheirs', periods: at === 0 ? ['2026-11'] : [] },
      ...{ otherYears: at === 0 ? ['2025'] : [], settingsSheet: '', sheets: [] },
    }));
  }

  private plan(kind: HandoutPlan['kind'], unassigned: 'pack' | 'leave'): HandoutPlan {
    const common = { period: '2026-11', kind, company: '', sheets: { settings: '', registry: '' } };
    if (kind === 'rater') {
      const told = { sheet: '评分人名单 2026-11', waiting: 1, problems: [], cards: [] };
      const cards = this.cards.slice(0, 2);
      return {
        ...{ ...common, unassigned: [], asked: [], raters: told },
        groups: [{ recipient: '孙七', cards, ratings: cards.map(asked) }],
      };
    }
    if (kind === 'employee') {
      const groups = this.cards.map((each) => ({ recipient: each.record.name, cards: [each] }));
      return { ...common, asked: ['actuals'], groups, unassigned: [] };
    }
    const groups = ['李四', '孙七']
      .map((recipient) => ({ recipient, cards: this.cards.filter(({ record }) => record.manager === recipient) }))
      .filter(({ cards }) => cards.length > 0);
    const without = this.cards.filter(({ record }) => record.manager === '');
    const rest = unassigned === 'pack' ? [{ recipient: '未列上级', cards: without }] : [];
    return {
      ...common,
      asked: ['actuals'],
      groups: [...groups, ...rest],
      unassigned: rest.length > 0 ? [] : without,
    };
  }
}

const report = (applied: readonly CardEdit[]) => ({
  ...{ applied, alreadyDone: [], refused: [], remaining: [], cancelled: false, stoppedBy: null },
});
