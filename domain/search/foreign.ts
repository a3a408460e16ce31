/** The class of what isn't ours; the last one. */
export const FOREIGN = ''
