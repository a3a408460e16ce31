/**
 * Scrolls the page in view until the first element of that class stands on the screen, once what has just been
 * changed is drawn. Nothing happens where there is none.
 * @param className without a dot
 */
export type Reveal = (className: string) => void
