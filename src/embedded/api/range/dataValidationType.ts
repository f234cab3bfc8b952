import { booleanIn } from '../../protocol/callArguments';
import { WireType } from '../../protocol/wireType';
import { isOn } from '../../../ooxml/xml';
import { requireUnprotected } from '../../workbook/cells/protection';
import {
  changeValidation,
  clearValidation,
  commonValidation,
  readErrorAlert,
  readPrompt,
  readRule,
  ruleParts,
  validationType,
  alertAttributes,
  promptAttributes,
} from '../../workbook/rules/validations';
import type { RangeTarget } from '../targets';

export const DataValidationType = new WireType<RangeTarget>('DataValidation', {
  properties: {
    Type: { get: (range) => validationType(commonValidation(range.sheet, range.where)) },
    Rule: {
      get: (range) => {
        const found = commonValidation(range.sheet, range.where);
        return found ? readRule(found) : found === null ? {} : null;
      },
      set: (range, value) => {
        requireUnprotected(range.sheet);
        changeValidation(range.sheet, range.where, ruleParts(range.book, range.sheet, value));
      },
    },
    ErrorAlert: {
      get: (range) => readErrorAlert(commonValidation(range.sheet, range.where)),
      set: (range, value) => {
        requireUnprotected(range.sheet);
        changeValidation(range.sheet, range.where, { attributes: alertAttributes(value) });
      },
    },
    Prompt: {
      get: (range) => readPrompt(commonValidation(range.sheet, range.where)),
      set: (range, value) => {
        requireUnprotected(range.sheet);
        changeValidation(range.sheet, range.where, { attributes: promptAttributes(value) });
      },
    },
    IgnoreBlanks: {
      get: (range) => {
        const found = commonValidation(range.sheet, range.where);
        return found ? isOn(found.attributes['allowBlank']) : found === null ? true : null;
      },
      set: (range, value) => {
        requireUnprotected(range.sheet);
        changeValidation(range.sheet, range.where, { attributes: { allowBlank: booleanIn(value) ? '1' : null } });
      },
    },
  },
  methods: {
    Clear: (range) => {
      requireUnprotected(range.sheet);
      clearValidation(range.sheet, range.where);
      return null;
    },
  },
});
