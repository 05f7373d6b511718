import * as v from 'valibot';
import { INFO_TYPES } from '@/lib/model/vocabulary';

/** A personal value that a page shows. The value itself is never kept. */
export const infoShownSchema = v.object({
  selector: v.string(),
  from: v.picklist(['text', 'field']),
  /** Words of the field or around the value, without the value. */
  label: v.string(),
  infoType: v.nullable(v.picklist(INFO_TYPES)),
  masked: v.string(),
  basis: v.picklist(['canary', 'typed', 'pattern']),
});
