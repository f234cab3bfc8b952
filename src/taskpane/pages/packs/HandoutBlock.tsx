import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { HandoutGroup, HandoutPlan } from '../../../app/packs/handOut';
import { ratersPlannedTold } from '../../../i18n/messages/packs/ratings';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { dueDays, isDueDay } from '../../../packs/dueDay';
import { wholeNumber } from '../../../scorecard/people/partNumber';
import { PACK_KINDS, type PackKind } from '../../../packs/packTexts';
import { PerformButton } from '../../components/ask/PerformButton';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName, useUseCases } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';
import { StepBlock } from '../../components/StepBlock';
import type { PackOptions } from '../../state/packs/packsState';
import { MadePacksNotice } from './MadePacksNotice';
import { RatersListedNotice } from './RatersListedNotice';
import { useNames } from './useNames';

/** To whom, by when; who would get which cards; then the packs. */
export function HandoutBlock() {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { plan, changed, made } = state.packs;
  return (
    <StepBlock title={words.handOutTitle} testId="packs-handout">
      <Options />
      <div>
        <PerformButton task={{ kind: 'planPacks' }} text={words.preview} primary={plan === null && made === null} />
      </div>
      {changed && (
        <Notice intent="warning" testId="handout-changed">
          {words.changed}
        </Notice>
      )}
      {plan && <Planned plan={plan} />}
      {made && <MadePacksNotice report={made} />}
    </StepBlock>
  );
}

function Options() {
  const { state, dispatch } = usePane();
  const words = packsPageTexts(state.language);
  const { kind, unassigned, due } = state.packs.options;
  const disabled = state.busy !== null;
  const choose = (options: Partial<PackOptions>): void =>
    dispatch({ type: 'packsChosen', choice: { kind: 'options', options } });
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup value={kind} disabled={disabled} onChange={(_, { value }) => choose({ kind: value as PackKind })}>
          {PACK_KINDS.map((each) => (
            <Radio key={each} value={each} label={words.kinds[each]} data-testid={`packs-${each}`} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'rater' && <Raters />}
      {kind !== 'employee' && kind !== 'rater' && (
        <Checkbox
          checked={unassigned === 'pack'}
          disabled={disabled}
          label={words.together}
          data-testid="packs-together"
          onChange={(_, { checked }) => choose({ unassigned: checked === true ? 'pack' : 'leave' })}
        />
      )}
      <DueField due={due} disabled={disabled} onChosen={(day) => choose({ due: day })} />
    </>
  );
}

function DueField({
  due,
  disabled,
  onChosen,
}: {
  readonly due: string;
  readonly disabled: boolean;
  readonly onChosen: (day: string) => void;
}) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  // A day that the calendar lacks reads as nothing; the browser alone knows that something is typed.
  const [isHalf, setHalf] = useState(false);
  const { plan } = state.packs;
  const period = plan?.period ?? state.home.reading?.period ?? state.cards.period;
  const today = useUseCases().packs.today();
  const days = dueDays(period, today);
  const isBad = days !== null && (isHalf || (due !== '' && !isDueDay(due, days)));
  return (
    <Field
      label={words.due}
      {...(isBad ? { validationState: 'error', validationMessage: words.badDue(days.first, days.last) } : {})}
    >
      <Input
        type="date"
        value={due}
        min={days?.first}
        max={days?.last}
        disabled={disabled}
        data-testid="packs-due"
        onBlur={({ target }) => setHalf(target.validity.badInput)}
        onChange={({ target }, { value }) => {
          if (!target.validity.badInput) setHalf(false);
          onChosen(value);
        }}
      />
    </Field>
  );
}

/** Who rates whom is proposed on a sheet, where HR changes and confirms it. */
function Raters() {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { listed } = state.packs;
  return (
    <div data-testid="packs-raters">
      <div>{words.ratersHint}</div>
      <PerformButton task={{ kind: 'listRaters' }} text={words.listRaters} />
      {listed && <RatersListedNotice report={listed} />}
    </div>
  );
}

function Planned({ plan }: { readonly plan: HandoutPlan }) {
  const nameOf = usePeriodName();
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const { period, groups, unassigned, raters } = plan;
  const told = raters === undefined ? [] : ratersPlannedTold(raters, state.language);
  const nameOfCard = useNames(plan.kind === 'employee' ? groups.flatMap(({ cards: own }) => own.map(identityOn)) : []);
  const calledOf = ({ recipient, cards: [first] }: HandoutGroup): string =>
    plan.kind === 'employee' && first ? nameOfCard(identityOn(first), recipient) : recipient;
  const { due } = state.packs.options;
  const today = useUseCases().packs.today();
  const days = dueDays(period, today);
  const isBadDue = due !== '' && (days === null || !isDueDay(due, days));
  const cards = groups.reduce((sum, group) => sum + group.cards.length, 0);
  return (
    <div data-testid="handout-plan">
      {raters === undefined ? (
        <div>{groups.length > 0 ? words.planned(nameOf(period), groups.length, cards) : words.nothingPlanned}</div>
      ) : (
        <div>{words.ratersPlanned(nameOf(period), groups.length)}</div>
      )}
      <FindingSection title={words.packs(groups.length)} items={groups} open testId="handout-groups">
        {(group) =>
          group.ratings === undefined
            ? words.pack(calledOf(group), group.cards.length)
            : words.raterPack(group.recipient, group.cards.length, group.ratings.length)
        }
      </FindingSection>
      <FindingSection title={words.ratersLeft(told.length)} items={told} open testId="handout-raters-left">
        {(what) => what}
      </FindingSection>
      <FindingSection title={words.without(unassigned.length)} items={unassigned} open testId="handout-without">
        {({ sheetName }) => <SheetLink sheet={sheetName} />}
      </FindingSection>
      {groups.length > 0 && <PerformButton task={{ kind: 'handOut' }} text={words.make} primary disabled={isBadDue} />}
    </div>
  );
}

const identityOn = ({ record: { number, name } }: HandoutGroup['cards'][number]) => ({
  number: wholeNumber(number),
  name,
});
