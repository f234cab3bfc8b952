import { Button, makeStyles } from '@fluentui/react-components';
import type { MadePack } from '../../../app/packs/handOut';
import type { HandoutReport } from '../../../app/packs/handOutHere';
import { packMessages } from '../../../i18n/messages/packs/texts';
import { packsPageTexts } from '../../../i18n/pane/packs/texts';
import { SaveLink } from '../../components/file/SaveLink';
import { FindingSection } from '../../components/FindingSection';
import { Notice } from '../../components/notice/Notice';
import { usePane, usePeriodName } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** The packs, to be saved all at once, one by one, or through Excel. */
export function MadePacksNotice({ report }: { readonly report: HandoutReport }) {
  const { state } = usePane();
  const words = packsPageTexts(state.language);
  const messages = packMessages(state.language);
  const { kind, packs, remaining, period, archive, log } = report;
  const cards = packs.reduce((sum, pack) => sum + pack.cards.length, 0);
  const blanked = packs.flatMap((pack) => pack.blanked);
  const bare = packs.flatMap((pack) => pack.withoutPictures);
  const nameOf = usePeriodName();
  const name = words.archiveName(nameOf(period));
  return (
    <div data-testid="packs-made">
      <Notice intent={remaining.length > 0 || log === null ? 'warning' : 'success'}>
        <div>{kind === 'rater' ? words.madeForms(packs.length) : words.made(packs.length, cards)}</div>
        {remaining.length > 0 && <div>{words.notMade(remaining)}</div>}
        {packs.length > 0 && (
          <SaveLink bytes={archive} type="application/zip" name={name} text={words.saveAll(name)} testId="save-packs" />
        )}
        {log === null && packs.length > 0 && <div>{words.notLogged}</div>}
        {log !== null && (
          <div>
            {words.logged}
            <SheetLink sheet={log} />
          </div>
        )}
      </Notice>
      {packs.length > 0 && <div>{words.saveHint}</div>}
      {bare.length > 0 && (
        <div data-testid="packs-without-pictures">{messages.noPictures(bare.length, bare[0] ?? '')}</div>
      )}
      <FindingSection title={words.packs(packs.length)} items={packs} open testId="packs-list">
        {(pack) => <PackLine pack={pack} />}
      </FindingSection>
      <FindingSection title={messages.blankedTitle(blanked.length)} items={blanked} testId="packs-blanked">
        {({ sheet, cells }) => messages.blanked(sheet, cells.join(', '))}
      </FindingSection>
    </div>
  );
}

function PackLine({ pack }: { readonly pack: MadePack }) {
  const styles = useStyles();
  const { state, perform } = usePane();
  const words = packsPageTexts(state.language);
  const file = pack.fileName;
  return (
    <span className={styles.line}>
      <SaveLink bytes={pack.bytes} name={file} text={file} testId={`save-${pack.recipient}`} />
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        aria-label={words.openOne(pack.recipient)}
        data-testid={`open-${pack.recipient}`}
        onClick={() => void perform({ kind: 'openPack', pack })}
      >
        {words.open}
      </Button>
    </span>
  );
}
