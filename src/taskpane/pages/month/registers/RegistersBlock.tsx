import { Checkbox } from '@fluentui/react-components';
import { groupBy } from '../../../../base/groupBy';
import type { RegistersReport } from '../../../../app/registers/makeRegisters';
import type { NeededRegister } from '../../../../app/registers/registerSheets';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { PerformButton } from '../../../components/ask/PerformButton';
import { FindingSection } from '../../../components/FindingSection';
import { ClashNotice } from '../../../components/notice/ClashNotice';
import { Notice } from '../../../components/notice/Notice';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { Section } from '../../../components/Section';
import { StepBlock } from '../../../components/StepBlock';

/** Registers that the cards take figures from: made when asked for, and counted once they are filled. */
export function RegistersBlock() {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { registers, chosenRegisters, madeRegisters } = state.month;
  return (
    <StepBlock title={month.registersTitle} hint={month.registersHint} testId="month-registers">
      <div>
        <PerformButton task={{ kind: 'listRegisters' }} text={month.listRegisters} />
      </div>
      {registers && (
        <>
          <RegisterChoices registers={registers} />
          <div>
            <PerformButton
              task={{ kind: 'makeRegisters' }}
              text={month.makeRegisters(chosenRegisters.size)}
              disabled={chosenRegisters.size === 0}
              primary
            />
          </div>
        </>
      )}
      {madeRegisters && <RegistersNotice report={madeRegisters} />}
      <div>
        <PerformButton task={{ kind: 'planRegisters' }} text={month.planRegisters} />
      </div>
    </StepBlock>
  );
}

/** So many are folded away, by the department that needs them. */
const LISTED_AT_ONCE = 12;

function RegisterChoices({ registers }: { readonly registers: readonly NeededRegister[] }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { chosenRegisters } = state.month;
  const groups = groupBy(registers, ({ department }) => department ?? '');
  return (
    <div role="group" aria-label={month.registersTitle} data-testid="register-choices">
      <div>{month.registersNeeded(registers.length)}</div>
      <AllBox registers={registers} text={month.registersAll} testId="registers-all" />
      {registers.length <= LISTED_AT_ONCE
        ? registers.map((each) => <RegisterLine key={each.kind.id} register={each} />)
        : [...groups].map(([department, members]) => {
            const chosen = members.filter(({ kind }) => chosenRegisters.has(kind.id)).length;
            const name = department === '' ? month.registersShared : department;
            return (
              <Section
                key={department}
                title={month.registersOf(name, chosen, members.length)}
                testId="register-department"
              >
                <AllBox registers={members} text={month.registersAllOf(name)} testId="registers-department" />
                {members.map((each) => (
                  <RegisterLine key={each.kind.id} register={each} />
                ))}
              </Section>
            );
          })}
    </div>
  );
}

/** Ticks all of these that have no sheet yet, or none of them. */
function AllBox({
  registers,
  text,
  testId,
}: {
  readonly registers: readonly NeededRegister[];
  readonly text: string;
  readonly testId: string;
}) {
  const { state, dispatch } = usePane();
  const ids = registers.flatMap(({ kind, sheet }) => (sheet === null ? [kind.id] : []));
  const chosen = ids.filter((id) => state.month.chosenRegisters.has(id)).length;
  if (ids.length < 2) return null;
  return (
    <Checkbox
      checked={chosen === ids.length ? true : chosen === 0 ? false : 'mixed'}
      disabled={state.busy !== null}
      label={text}
      data-testid={testId}
      onChange={(_, { checked }) =>
        dispatch({ type: 'monthChosen', choice: { kind: 'registersChosen', ids, chosen: checked === true } })
      }
    />
  );
}

function RegisterLine({ register }: { readonly register: NeededRegister }) {
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { kind, sheet, counted, typed, people } = register;
  return (
    <div>
      {sheet === null ? (
        <Checkbox
          checked={state.month.chosenRegisters.has(kind.id)}
          disabled={state.busy !== null}
          label={`${month.registerLine(kind.name[state.language], [...counted, ...typed].join(' · '))} · ${month.registerPeople(people)}`}
          data-testid={`register-${kind.id}`}
          onChange={(_, { checked }) =>
            dispatch({
              type: 'monthChosen',
              choice: { kind: 'registersChosen', ids: [kind.id], chosen: checked === true },
            })
          }
        />
      ) : (
        <SheetLink sheet={sheet} />
      )}
    </div>
  );
}

/** The registers that were made, and those that were there. */
export function RegistersNotice({ report }: { readonly report: RegistersReport }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { added, kept, people, peopleAdded, clashes } = report;
  return (
    <div data-testid="registers-result">
      <Notice intent="success">
        <div>
          {month.registersMade(added.length, people)} <SheetLink sheet={people} />
        </div>
        {peopleAdded > 0 && <div>{month.registerPeopleAdded(peopleAdded)}</div>}
      </Notice>
      <ClashNotice clashes={clashes} />
      <FindingSection title={month.registersAdded(added.length)} items={added} open testId="registers-added">
        {(sheet) => <SheetLink sheet={sheet} />}
      </FindingSection>
      <FindingSection title={month.registersKept(kept.length)} items={kept} testId="registers-kept">
        {(sheet) => <SheetLink sheet={sheet} />}
      </FindingSection>
    </div>
  );
}
