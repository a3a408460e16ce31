/** How often what is on the screen is asked for again while the page is visible. */
export const LIVE_MS = 5_000
