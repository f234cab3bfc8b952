import type { Services } from '../app/services';
import { partOf } from './loadPart';
import type { MonthUseCases } from './monthUseCases';

// The work of once a month is loaded when it is first asked for: most openings of the pane need none of it.
const settings = partOf(() => import('../app/settings/settingsUseCases'));
const pay = partOf(() => import('../app/month/refreshPaySheet'));
const exporting = partOf(() => import('../app/month/exportActuals'));
const importing = partOf(() => import('../app/month/importActuals'));
const opening = partOf(() => import('../app/exports/openExport'));
const entering = partOf(() => import('../app/exports/enterExport'));
const planningTeam = partOf(() => import(/* webpackChunkName: "team" */ '../app/team/planTeamActuals'));
const enteringTeam = partOf(() => import(/* webpackChunkName: "team" */ '../app/team/enterTeam'));
const registers = partOf(() => import(/* webpackChunkName: "registers" */ '../app/registers/makeRegisters'));
const countingRegisters = partOf(() => import(/* webpackChunkName: "registers" */ '../app/registers/planRegisters'));
const enteringRegisters = partOf(() => import(/* webpackChunkName: "registers" */ '../app/registers/enterRegisters'));
const targets = partOf(() => import('../app/month/targetsTable'));
const confirming = partOf(() => import(/* webpackChunkName: "confirmation" */ '../app/confirmation/confirmTargets'));
const explaining = partOf(() => import(/* webpackChunkName: "confirmation" */ '../app/confirmation/explainChanges'));
const following = partOf(() => import('../app/review/followUp'));
const calibrating = partOf(() => import('../app/review/calibrate'));
const closing = partOf(() => import(/* webpackChunkName: "closing" */ '../app/month/closePeriod'));
const reopening = partOf(() => import(/* webpackChunkName: "closing" */ '../app/month/reopenPeriod'));
const nextPeriod = partOf(() => import(/* webpackChunkName: "closing" */ '../app/month/startNextPeriod'));
const cycle = partOf(() => import('../app/cycle/refreshCycle'));
const archive = partOf(() => import(/* webpackChunkName: "closing" */ '../app/archive/archiveCards'));
const projectTable = partOf(() => import(/* webpackChunkName: "projects" */ '../app/projects/projectSheet'));
const building = partOf(() => import(/* webpackChunkName: "projects" */ '../app/projects/buildProject'));
const jobs = partOf(() => import('../app/cards/buildJobDescriptions'));

/** Ties the monthly work to Excel. @param today the day a period is closed on, "2026-12-01" */
export function monthUseCases(services: Services, today: () => string): MonthUseCases {
  const countRegisters = () => countingRegisters(({ planRegisters }) => planRegisters(services));
  return {
    settingsInUse: (period) => settings(({ settingsInUse }) => settingsInUse(services, period)),
    planSettings: (choice, period) =>
      settings(({ planSettingsPreset }) => planSettingsPreset(choice, services, period)),
    applySettings: (shown) => settings(({ applySettingsPreset }) => applySettingsPreset(shown, services)),
    undoSettings: (report) => settings(({ undoSettingsPreset }) => undoSettingsPreset(report, services)),
    refreshPay: () => pay(({ refreshPaySheet }) => refreshPaySheet(services)),
    exportActuals: (form) => exporting(({ exportActualsTable }) => exportActualsTable(services, form)),
    refreshTargets: () => targets(({ refreshTargetsTable }) => refreshTargetsTable(services)),
    confirmTargets: () => confirming(({ confirmTargets }) => confirmTargets(services)),
    explainChanges: (reasons) => explaining(({ explainChanges }) => explainChanges(reasons, services)),
    planTeam: () => planningTeam(({ planTeamActuals }) => planTeamActuals(services)),
    enterTeam: (plan, edits, watch) =>
      enteringTeam(({ enterTeam }) => enterTeam(plan, { edits, enteredOn: today() }, services, watch)),
    followUp: () => following(({ followUp }) => followUp(services)),
    calibrate: () => calibrating(({ calibrate }) => calibrate(services)),
    planActuals: (sheet) => importing(({ planActualsImport }) => planActualsImport(sheet, services, countRegisters)),
    openExport: (chosen, sheet) => opening(({ openExport }) => openExport(chosen, sheet, services)),
    enterActuals: (edits, watch) => importing(({ applyActuals }) => applyActuals(edits, watch)),
    enterExport: (plan, edits, watch) =>
      entering(({ enterExport }) => enterExport(plan, { edits, enteredOn: today() }, services, watch)),
    takeBackExport: (sources, edits, watch) =>
      entering(({ takeBackExport }) => takeBackExport(sources, { edits, enteredOn: today() }, services, watch)),
    listRegisters: () => registers(({ listRegisters }) => listRegisters(services)),
    makeRegisters: (ids) => registers(({ makeRegisters }) => makeRegisters(services, ids)),
    planRegisters: countRegisters,
    enterRegisters: (plan, edits, watch) =>
      enteringRegisters(({ enterRegisters }) => enterRegisters(plan, { edits, enteredOn: today() }, services, watch)),
    closePeriod: (evenIncomplete, watch, period) => {
      const options = { closedOn: today(), evenIncomplete, ...(period === undefined ? {} : { period }) };
      return closing(({ closePeriod }) => closePeriod(services, options, watch));
    },
    reopenPeriod: (period, evenChanged) =>
      reopening(({ reopenPeriod }) => reopenPeriod(services, { period, reopenedOn: today(), evenChanged })),
    startNextPeriod: (inspection, roleOf, options, watch) =>
      nextPeriod(({ startNextPeriod }) =>
        startNextPeriod(inspection, roleOf, services, { ...options, closedOn: today() }, watch),
      ),
    makeProjectTable: () => projectTable(({ makeProjectTable }) => makeProjectTable(services)),
    readProjects: (inspection) => projectTable(({ readProjectTable }) => readProjectTable(services, inspection)),
    buildProject: (inspection, roleOf, options, watch) =>
      building(({ buildProject }) => buildProject(inspection, roleOf, services, options, watch)),
    refreshCycle: (span) => cycle(({ refreshCycle }) => refreshCycle(span, services)),
    closedCards: () => archive(({ closedCards }) => closedCards()),
    copyToNewWorkbook: (watch) => archive(({ copyToNewWorkbook }) => copyToNewWorkbook(watch)),
    removeClosedCards: (period, watch) =>
      archive(({ removeClosedCards }) => removeClosedCards(period, services, watch)),
    buildJobs: (inspection, roleOf, options, watch) =>
      jobs(({ buildJobDescriptions }) => buildJobDescriptions(inspection, roleOf, services, options, watch)),
  };
}
