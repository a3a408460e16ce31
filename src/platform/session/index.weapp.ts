/** In WeChat the platform itself says who is calling; there is nothing to take over. */
export const adoptSession = (): void => {}
