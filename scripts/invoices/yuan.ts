/** `113.00`, as invoices print it. @param fen integer 分 */
export const yuan = (fen: number): string => (fen / 100).toFixed(2)
