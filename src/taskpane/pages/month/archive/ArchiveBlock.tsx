import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { archiveTexts } from '../../../../i18n/pane/archive/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { AskButton } from '../../../components/ask/AskButton';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { PerformButton } from '../../../components/ask/PerformButton';
import { StepBlock } from '../../../components/StepBlock';
import { ArchiveNotice } from './ArchiveNotice';

/** Cards of closed periods: a copy of the workbook is opened and saved by the person, then they are removed here. */
export function ArchiveBlock() {
  const nameOf = usePeriodName();
  const { state, dispatch } = usePane();
  const words = archiveTexts(state.language);
  const { periods, period, report } = state.month.archive;
  const chosen = periods?.find((each) => each.period === period) ?? null;
  return (
    <StepBlock title={words.title} hint={words.hint} testId="month-archive">
      {periods === null && (
        <div>
          <PerformButton task={{ kind: 'listClosed' }} text={words.list} />
        </div>
      )}
      {periods?.length === 0 && report === null && <div>{words.none}</div>}
      {periods !== null && periods.length > 0 && (
        <Field label={words.period}>
          <RadioGroup
            value={period ?? ''}
            disabled={state.busy !== null}
            onChange={(_, { value }) =>
              dispatch({ type: 'monthChosen', choice: { kind: 'archivePeriod', period: value } })
            }
          >
            {periods.map((each) => (
              <Radio
                key={each.period}
                value={each.period}
                disabled={each.current}
                label={words.cardsOf(nameOf(each.period), each.cards, each.closedOn, each.current)}
                data-testid={`archive-${each.period}`}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {chosen && <Steps period={chosen.period} cards={chosen.cards} />}
      {report && <ArchiveNotice report={report} />}
    </StepBlock>
  );
}

/** First the copy, then a word that it is saved, then the removal. */
function Steps({ period, cards }: { readonly period: string; readonly cards: number }) {
  const nameOf = usePeriodName();
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const words = archiveTexts(state.language);
  const { copy, saved } = state.month.archive;
  return (
    <>
      <div>
        <PerformButton task={{ kind: 'copyWorkbook' }} text={words.copy} />
      </div>
      {copy !== 'none' && (
        <>
          <Notice intent={copy === 'opened' ? 'info' : 'warning'} testId="archive-copy">
            {copy === 'opened' ? words.opened : words.refused}
          </Notice>
          <Checkbox
            label={words.saved}
            checked={saved}
            disabled={state.busy !== null}
            data-testid="archive-saved"
            onChange={(_, { checked }) =>
              dispatch({ type: 'monthChosen', choice: { kind: 'archiveSaved', saved: checked === true } })
            }
          />
        </>
      )}
      <div>
        <AskButton
          task={{ kind: 'removeClosed', period }}
          text={words.remove(cards)}
          title={words.removeAsk(nameOf(period), cards)}
          confirm={words.removeYes}
          decline={month.cancel}
          disabled={copy === 'none' || !saved}
        >
          {words.removeBody}
        </AskButton>
      </div>
    </>
  );
}
