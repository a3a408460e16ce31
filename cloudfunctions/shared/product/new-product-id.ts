/** Of a heater without a number that can be read. @param random bytes from a cryptographic source */
export const newProductId = (random: (count: number) => Uint8Array): string =>
  `product:by-hand-${Buffer.from(random(12)).toString('hex')}`
