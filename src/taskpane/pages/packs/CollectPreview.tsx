import type { CollectPlan } from '../../../app/packs/collectPacks';
import { sentenceOf } from '../../../base/finding';
import type { CellValue } from '../../../base/grid';
import { entryText } from '../../../i18n/messages/packs/entryText';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { ratingsTold } from '../../../i18n/messages/packs/ratings';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { packTexts } from '../../../i18n/sheets/packs/texts';
import { chosenChanges, type ReturnChange, type ReturnProblem } from '../../../packs/collect/compare';
import type { FileReport, PersonReport } from '../../../packs/collect/mergePacks';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { conflictKey } from '../../state/packs/packsState';
import { ConflictChoices } from './ConflictChoices';
import { useNames } from './useNames';

type NameOf = ReturnType<typeof useNames>;

/** What chosen files would change, by file and person, and what stands in the way. */
export function CollectPreview({ plan }: { readonly plan: CollectPlan }) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { files, ratings, remaining } = plan;
  const changes = [...files.flatMap((file) => file.changes), ...ratings.changes];
  const nameOf = useNames([...files.flatMap(({ people }) => people), ...changes, ...ratings.left]);
  const { replaced } = state.packs;
  const chosen = chosenChanges(changes, (change) => replaced.has(conflictKey(change)));
  const fresh = changes.filter(({ conflict }) => !conflict).length;
  const readable = files.filter(({ refusal }) => refusal === null);
  const counted = ratings.files.filter(({ refusal }) => refusal === null);
  return (
    <div data-testid="collect-plan">
      <Notice intent={remaining.length > 0 ? 'warning' : 'info'}>
        <div>{fresh > 0 ? words.fresh(fresh) : words.nothingFresh}</div>
        {counted.length > 0 && (
          <div>{packMessages(state.language).raters.together(ratings.changes.length, counted.length)}</div>
        )}
        {remaining.length > 0 && <div>{packMessages(state.language).notRead(remaining)}</div>}
      </Notice>
      <NotTaken plan={plan} nameOf={nameOf} />
      <ConflictChoices conflicts={changes.filter(({ conflict }) => conflict)} nameOf={nameOf} />
      {readable.map((file) => (
        <FilePeople key={file.file} file={file} nameOf={nameOf} />
      ))}
      <FindingSection title={words.changes(chosen.length)} items={chosen} testId="collect-changes">
        {(change) => <ChangeLine change={change} nameOf={nameOf} />}
      </FindingSection>
      {readable.length + counted.length > 0 && (
        <PerformButton
          task={{ kind: 'collectPacks' }}
          text={chosen.length > 0 ? words.collect(chosen.length) : words.note}
          primary
        />
      )}
    </div>
  );
}

function FilePeople({
  file: { file, note, cards, people },
  nameOf,
}: {
  readonly file: FileReport;
  readonly nameOf: NameOf;
}) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  return (
    <FindingSection
      title={words.ofFile(file, note.recipient, cards)}
      items={people}
      open={people.length <= 10}
      testId="collect-people"
    >
      {(person) => <Person person={person} nameOf={nameOf} />}
    </FindingSection>
  );
}

const COUNTS = ['fresh', 'same', 'conflicts', 'problems'] as const;

function Person({ person, nameOf }: { readonly person: PersonReport; readonly nameOf: NameOf }) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const counts = COUNTS.flatMap((count) => (person[count] > 0 ? [words.counts[count](person[count])] : []));
  return words.person(person.name === '' ? person.number : nameOf(person), counts);
}

function ChangeLine({ change, nameOf }: { readonly change: ReturnChange; readonly nameOf: NameOf }) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { sheetName, row, column, label, shown, after, figure } = change;
  const text = (content: CellValue): string => entryText(content, figure, state.language);
  return (
    <CellLink
      sheet={sheetName}
      row={row}
      column={column}
      text={words.change(nameOf(change), label, text(shown), text(after))}
    />
  );
}

/** Files that are no packs of this period and workbook, and what of the others is not taken. */
function NotTaken({
  plan: { files, ratings, unread, older },
  nameOf,
}: {
  readonly plan: CollectPlan;
  readonly nameOf: NameOf;
}) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const messages = packMessages(state.language);
  const told = ratingsTold(ratings, state.language, packTexts(state.language).raters.as, nameOf);
  const refused = [
    ...unread.map(({ file, problem }) => ({ file, what: messages.unread[problem] })),
    ...files.flatMap(({ file, refusal, note }) =>
      refusal === null ? [] : [{ file, what: messages.refusals[refusal](note.period) }],
    ),
    ...told.refused,
  ];
  const ofCards = files.flatMap(({ file, problems: found }) =>
    found.map((problem) => ({ file, what: sentenceOf(messages.problems, named(problem, nameOf)) })),
  );
  const problems = [...ofCards, ...told.problems];
  const twice = files.flatMap(({ file, overruled: found }) =>
    found.map(({ number, name, entered, later, laterFile, figure }) => {
      const text = (content: CellValue): string => entryText(content, figure, state.language);
      return { file, what: messages.overruled(nameOf({ number, name }), text(entered), text(later), laterFile) };
    }),
  );
  const overruled = [...twice, ...told.replaced];
  const earlier = older.map(({ file, recipient, handedOutAt }) => ({
    file,
    what: messages.older(recipient, handedOutAt),
  }));
  const lists = { refused, problems, overruled, older: earlier };
  const sections = (['refused', 'problems', 'older', 'overruled'] as const).map((list) => (
    <FindingSection
      key={list}
      title={words[list](lists[list].length)}
      items={lists[list]}
      open
      testId={`collect-${list}`}
    >
      {({ file, what }) => words.inFile(file, what)}
    </FindingSection>
  ));
  return (
    <>
      {sections}
      <FindingSection title={words.notMeant(told.left.length)} items={told.left} open testId="collect-not-meant">
        {(what) => what}
      </FindingSection>
    </>
  );
}

/** The problem of a person who is called so. */
function named(problem: ReturnProblem, nameOf: NameOf): ReturnProblem {
  const { number, params } = problem;
  const person = params.person === number ? number : nameOf({ number, name: params.person });
  return { ...problem, params: { ...params, person } } as ReturnProblem;
}
