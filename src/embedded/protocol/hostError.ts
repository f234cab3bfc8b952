/**
 * A refusal that Excel would answer to the client. It ends the batch; `code` is what add-ins branch on, so it is spelled as Excel
 * spells it. Anything else that is thrown while a batch runs is a bug of the host and is answered as GeneralException.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (detail = ''): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${detail ? ` (${detail})` : ''}`,
  );

export const accessDenied = (detail = ''): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation.${detail ? ` (${detail})` : ''}`);

export const itemNotFound = (detail = ''): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist.${detail ? ` (${detail})` : ''}`);

export const itemAlreadyExists = (detail = ''): HostError =>
  new HostError('ItemAlreadyExists', `The resource being created already exists.${detail ? ` (${detail})` : ''}`);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`);

export const invalidOperation = (detail: string): HostError => new HostError('InvalidOperation', detail);

export const insertDeleteConflict = (detail: string): HostError => new HostError('InsertDeleteConflict', detail);
