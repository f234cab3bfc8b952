import type { WireTypeMembers } from '../../protocol/wireType';
import { WorksheetType } from '../objectTypes';
import type { RangeTarget } from '../targets';
import { ConditionalFormatCollectionType } from './conditionalFormatTypes';
import { DataValidationType } from './dataValidationType';
import { rangeActions } from './rangeActions';
import { rangeContent } from './rangeContent';
import { RangeFormatType } from './rangeFormatType';
import { rangeNavigation } from './rangeNavigation';

/** What a client may ask of a range. */
export const rangeMembers: WireTypeMembers<RangeTarget> = {
  properties: rangeContent,
  links: {
    Format: (range) => RangeFormatType.of(range),
    Worksheet: (range) => WorksheetType.of(range),
    DataValidation: (range) => DataValidationType.of(range),
    ConditionalFormats: (range) => ConditionalFormatCollectionType.of(range),
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
