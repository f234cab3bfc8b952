import { WireType } from '../../protocol/wireType';
import { ConditionalFormatCollectionType } from './conditionalFormatTypes';
import { DataValidationType } from './dataValidationType';
import { RangeFormatType } from './rangeFormatType';
import { rangeActions } from './rangeActions';
import { rangeContent } from './rangeContent';
import { rangeNavigation } from './rangeNavigation';
import type { RangeTarget } from '../targets';
import { WorksheetType } from '../sheet/worksheetType';

export const RangeType: WireType<RangeTarget> = new WireType<RangeTarget>('Range', {
  get properties() {
    return rangeContent;
  },
  links: {
    Format: (range) => RangeFormatType.of(range),
    Worksheet: (range) => WorksheetType.of(range),
    DataValidation: (range) => DataValidationType.of(range),
    ConditionalFormats: (range) => ConditionalFormatCollectionType.of(range),
  },
  get methods() {
    return allMethods();
  },
});

let methods: typeof rangeActions | null = null;

// Put together when first asked for: the modules of ranges and sheets import each other.
const allMethods = (): typeof rangeActions => (methods ??= { ...rangeNavigation, ...rangeActions });
