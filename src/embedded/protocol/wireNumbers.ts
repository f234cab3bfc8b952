/** The numbers that the Office.js client and its host speak in; the client's own library fixes them. */

/** What an action does. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  callMethod: 3,
  setProperty: 4,
  trace: 5,
  queryRecursively: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object is reached. */
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a message over the bridge is. */
export const BridgeMessageType = { answer: 2, event: 3 } as const;

/** The status that an answer carries, as HTTP has them. */
export const AnswerStatus = { carriedOut: 200, refused: 400 } as const;

/** Which messages of the host are events. */
export const EVENT_CATEGORY = 65_536;

/** What has happened. */
export const EventType = { worksheetChanged: 10, worksheetActivated: 11, worksheetDeleted: 15 } as const;

/** The target of events that listeners registered for on the workbook's sheets together. */
export const WORKBOOK_TARGET = 'Workbook';
