import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createPart } from '../../../addin/part';
import { byLanguage } from '../../../base/language';
import type { Role } from '../../../catalogue/catalogue';
import {
  DEVELOPMENT_ITEMS,
  improvementMeasures,
  loadDevelopment,
  probationGoals,
  type Development,
} from '../../../catalogue/development';
import { WhenLoaded } from '../../components/notice/WhenLoaded';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';

const useStyles = makeStyles({ list: { margin: '0 0 8px 0', paddingLeft: '22px', lineHeight: '1.6' } });

/** The library of a language is not needed to find a role: it comes when a section of it is unfolded. */
const LIBRARY = byLanguage((language) => createPart(() => loadDevelopment(language)));

/** What a company may assess beside indicators. */
export function DevelopmentLibrary() {
  const { texts } = usePane();
  return (
    <Section title={texts.roles.library} testId="development-library">
      <p>{texts.roles.libraryHint}</p>
      <WithLibrary>{(library) => <ItemList library={library} />}</WithLibrary>
    </Section>
  );
}

/** What may be agreed with somebody in the role: goals of the probation, measures where a target was missed. */
export function RoleDevelopment({ role }: { readonly role: Role }) {
  const { texts } = usePane();
  return (
    <>
      <Section title={texts.roles.probation} testId="role-probation">
        <WithLibrary>{(library) => <Lines lines={probationGoals(library, role.level)} />}</WithLibrary>
      </Section>
      {role.indicators.length > 0 && (
        <Section title={texts.roles.improvement} testId="role-improvement">
          <WithLibrary>{(library) => <MeasureList role={role} library={library} />}</WithLibrary>
        </Section>
      )}
    </>
  );
}

function WithLibrary({ children }: { readonly children: (library: Development) => ReactNode }) {
  const { state } = usePane();
  return <WhenLoaded part={LIBRARY[state.language]}>{children}</WhenLoaded>;
}

function ItemList({ library }: { readonly library: Development }) {
  const { texts } = usePane();
  return Object.entries(DEVELOPMENT_ITEMS).map(([id, kind]) => {
    const item = library.items[id];
    if (item === undefined) return null;
    return (
      <div key={id} data-testid={`item-${id}`}>
        <strong>{item.name}</strong> · {texts.roles.itemKinds[kind]}
        <div>{item.definition}</div>
        <Lines lines={item.levels.map((line, index) => texts.roles.itemLevel(index + 1, line))} />
      </div>
    );
  });
}

function MeasureList({ role, library }: { readonly role: Role; readonly library: Development }) {
  const { state } = usePane();
  return role.indicators.map(({ indicator }) => (
    <div key={indicator.id}>
      <strong>{indicator.name[state.language]}</strong>
      <Lines lines={improvementMeasures(library, indicator)} />
    </div>
  ));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
