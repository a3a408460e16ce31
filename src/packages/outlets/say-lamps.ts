/** Nobody drives there for a lamp that isn't there. @param lamps free pieces; null where nobody counts */
export const sayLamps = (lamps: number | null): string => {
  if (lamps === null) return '灯泡有没有，请先打电话问'
  if (lamps === 0) return '灯泡现在没有'
  return lamps >= 10 ? '有灯泡' : `有灯泡，还剩 ${lamps} 个`
}
