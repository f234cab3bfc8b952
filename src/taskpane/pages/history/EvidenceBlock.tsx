import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { parsePeriod } from '../../../base/period';
import type { EvidenceReport } from '../../../app/evidence/evidenceHere';
import type { EvidencePlan, EvidenceRequest } from '../../../app/evidence/planEvidence';
import { archivesTold } from '../../../i18n/messages/packs/archives';
import { evidencePaneTexts } from '../../../i18n/pane/evidence/texts';
import { packTexts } from '../../../i18n/sheets/packs/texts';
import { isOnRecord, missingCount, missingPieces } from '../../../packs/evidence/evidence';
import { missingText } from '../../../packs/evidence/evidenceTexts';
import { personOf } from '../../../scorecard/history/review';
import { evidenceRequest, isYear } from '../../state/packs/evidenceState';
import { PerformButton } from '../../components/ask/PerformButton';
import { FileChooser } from '../../components/file/FileChooser';
import { SaveLink } from '../../components/file/SaveLink';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { StepBlock } from '../../components/StepBlock';

/** Whose year; then what is missing of it, and the workbook. */
export function EvidenceBlock() {
  const { state, dispatch } = usePane();
  const words = evidencePaneTexts(state.language);
  const { person, year: typed, archives, plan, made } = state.packs.evidence;
  const { cards, closedPeriods = [] } = state.home.reading ?? {};
  const year = typed ?? parsePeriod(closedPeriods.at(-1) ?? '')?.last.year.toString() ?? '';
  const request = evidenceRequest(person, year, archives);
  const disabled = state.busy !== null;
  const people = useId();
  const ask = (asked: { readonly person?: string; readonly year?: string }): void =>
    dispatch({ type: 'packsChosen', choice: { kind: 'evidence', words: asked } });
  return (
    <StepBlock title={words.title} hint={words.hint} testId="evidence">
      <Field label={words.person} hint={words.personHint}>
        <Input
          value={person}
          disabled={disabled}
          list={people}
          data-testid="evidence-person"
          onChange={(_, { value }) => ask({ person: value })}
        />
      </Field>
      <datalist id={people}>
        {(cards ?? []).map(({ number, name }) => (
          <option key={number} value={[...new Set([personOf(number), name])].join(' ')} />
        ))}
      </datalist>
      <Field
        label={words.year}
        {...(year === '' || isYear(year) ? {} : { validationState: 'error', validationMessage: words.badYear })}
      >
        <Input
          value={year}
          disabled={disabled}
          data-testid="evidence-year"
          onChange={(_, { value }) => ask({ year: value })}
        />
      </Field>
      <div>
        <PerformButton
          task={{ kind: 'lookEvidence', request: request ?? { people: [], year: '' } }}
          text={words.look}
          disabled={request === null}
        />
      </div>
      {plan && <Found plan={plan} />}
      {plan && request && <Archives plan={plan} request={request} />}
      {plan && request && (
        <div>
          <PerformButton task={{ kind: 'makeEvidence', request }} text={words.make} primary={made === null} />
        </div>
      )}
      {made && <Made report={made} />}
    </StepBlock>
  );
}

function Found({ plan }: { readonly plan: EvidencePlan }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = evidencePaneTexts(state.language);
  const texts = packTexts(state.language).evidence;
  const { name, numbers, year, months } = plan.subject;
  const known = months.filter(isOnRecord);
  const lines = months.flatMap((month) => missingPieces(month).map((piece) => ({ period: month.period, piece })));
  return (
    <div data-testid="evidence-found">
      <div>{words.found(name, numbers.join(' '), year, known.length)}</div>
      {missingCount(months) === 0 && <div>{words.complete}</div>}
      <FindingSection title={words.missing(lines.length)} items={lines} open testId="evidence-missing">
        {({ period, piece }) => `${nameOf(period)} ${missingText(piece, plan.subject, texts)}`}
      </FindingSection>
    </div>
  );
}

/** Copies in which cards are that left the workbook, and what each of them has of the person. */
function Archives({ plan, request }: { readonly plan: EvidencePlan; readonly request: EvidenceRequest }) {
  const { state, perform } = usePane();
  const words = evidencePaneTexts(state.language);
  const { archives, subject } = plan;
  const told = archivesTold(archives, subject.name, state.language);
  const isWanted = subject.months.some(({ card }) => card.kind === 'archived');
  if (!isWanted && archives.length === 0) return null;
  return (
    <div data-testid="evidence-archives">
      {isWanted && <div>{words.archived}</div>}
      <FileChooser
        text={words.chooseArchives}
        hint={words.archivesHint}
        accept=".xlsx,.xlsm"
        multiple
        unreadable={words.unreadable}
        testIds={{ input: 'evidence-files', button: 'choose-archives' }}
        onChosen={(files) => void perform({ kind: 'lookEvidence', request: { ...request, archives: files } })}
      />
      <FindingSection title={words.archives(told.length)} items={told} open testId="evidence-copies">
        {(what) => what}
      </FindingSection>
    </div>
  );
}

function Made({ report }: { readonly report: EvidenceReport }) {
  const { state } = usePane();
  const words = evidencePaneTexts(state.language);
  const { bytes, fileName, sheets, blanked } = report;
  return (
    <div data-testid="evidence-made">
      <Notice intent="success">
        <div>{words.made(sheets.length)}</div>
        <SaveLink bytes={bytes} name={fileName} text={words.save(fileName)} testId="save-evidence" />
      </Notice>
      <div>{words.saveHint}</div>
      <div>
        <PerformButton task={{ kind: 'openPack', pack: report }} text={words.open} testId="open-evidence" />
      </div>
      <FindingSection title={words.blanked(blanked.length)} items={blanked} open testId="evidence-blanked">
        {({ sheet, cells }) => packTexts(state.language).evidence.blanked(sheet, cells.join(', '))}
      </FindingSection>
    </div>
  );
}
