import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActualCard } from '../../../../scorecard/actuals/actualsImport';
import type { ExportPerson } from '../../../../scorecard/exports/exportLines';
import { personIdentity, type PersonIdentity } from '../../../../scorecard/people/identity';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { useMessages } from '../../../components/useMessages';
import { usePane } from '../../../components/paneContext';

const UNDECIDED = '';
const NOBODY = 'nobody';

/** A name or account of an export, and the person it is to go to. */
export function ExportPersonLine({
  person: { key, label, cell, lines, problem, number },
  cards,
  place,
  onPerson,
}: {
  readonly person: ExportPerson;
  readonly cards: readonly ActualCard[];
  readonly place: ReactNode;
  readonly onPerson: (person: PersonIdentity | null) => void;
}) {
  const { state } = usePane();
  const messages = useMessages();
  const month = monthTexts(state.language);
  return (
    <>
      {place} {month.mappingPerson(label, lines)}
      {problem && <div>{messages.actualProblem({ ...problem, cell })}</div>}
      <Select
        size="small"
        aria-label={month.mappingPerson(label, lines)}
        value={problem ? UNDECIDED : (number ?? NOBODY)}
        disabled={state.busy !== null}
        data-testid={`export-person-${key}`}
        onChange={(_, { value }) => {
          const card = cards.find((each) => each.number === value);
          if (card) onPerson(personIdentity(card));
          else if (value === NOBODY) onPerson(null);
        }}
      >
        <option value={UNDECIDED} disabled>
          {month.mappingWhose}
        </option>
        <option value={NOBODY}>{month.mappingNobody}</option>
        {cards.map((card) => (
          <option key={card.number} value={card.number}>
            {month.mappingCard(card.name, card.employeeId, card.position)}
          </option>
        ))}
      </Select>
    </>
  );
}
