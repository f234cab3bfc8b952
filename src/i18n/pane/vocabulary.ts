/** Words of the pane's own that need a text: the pane's types must agree with them. */
export type Step = 'read' | 'match' | 'fill' | 'cards';

export type MatchFilter = 'all' | 'unsure' | 'none' | 'sure';

export type TaskKind =
  | 'read'
  | 'fill'
  | 'undoFill'
  | 'build'
  | 'rememberChoices'
  | 'selectRows'
  | 'removeBuilt'
  | 'refreshSummary'
  | 'show'
  | 'insertDuties'
  | 'insertConfirmed'
  | 'undoInsert'
  | 'readSettings'
  | 'planSettings'
  | 'applySettings'
  | 'undoSettings'
  | 'refreshPay'
  | 'exportActuals'
  | 'listActuals'
  | 'planActuals'
  | 'enterActuals'
  | 'undoActuals'
  | 'closePeriod'
  | 'nextPeriod'
  | 'buildJobs'
  | 'listClosed'
  | 'copyWorkbook'
  | 'removeClosed'
  | 'exportCatalogue'
  | 'useCatalogue'
  | 'forgetCatalogue'
  | 'makeCatalogueFile'
  | 'importCatalogue';
