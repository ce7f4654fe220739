/** Codes of `Excel.ErrorCodes` that the stand-in answers with. */
export type ExcelCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** An action that Excel would refuse. The batch stops there; what came before it stays done. */
export class ExcelFailure extends Error {
  readonly code: ExcelCode;

  constructor(code: ExcelCode, message: string) {
    super(message);
    this.name = 'ExcelFailure';
    this.code = code;
  }
}

export const invalidArgument = (message: string): ExcelFailure => new ExcelFailure('InvalidArgument', message);
export const itemNotFound = (message: string): ExcelFailure => new ExcelFailure('ItemNotFound', message);
export const accessDenied = (message: string): ExcelFailure => new ExcelFailure('AccessDenied', message);
