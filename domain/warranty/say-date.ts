/** `2026年3月14日`: stored words are read on other days too, so no 今天. */
export const sayDate = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `2026年3月` */
export const sayMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${year}年${number}月`
}
