import { DAY_MS } from '@/domain/time/china'

/** A settled proof's picture may still be asked about; then it goes and the facts stay. */
export const PICTURE_KEPT_MS = 30 * DAY_MS
