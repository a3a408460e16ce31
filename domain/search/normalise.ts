/** Words of courtesy and hesitation: they say nothing about the topic. */
const COURTESY =
  /请问一下|请问|麻烦问下|我想问一下|想问一下|想问下|问一下|咨询一下|想咨询|帮我看看|各位|大哥|小姐姐|亲们?|您好|你好啊|谢谢|多谢|哈喽|师傅你好|我想知道|想知道/g

/** Traditional characters that our words are made of. */
const TRADITIONAL =
  '電电燈灯風风熱热換换氣气開开關关壞坏聲声響响遙遥顯显錯错誤误異异漏漏閘闸煙烟燒烧濕湿時时間间長长安安裝装頂顶線线費费錢钱單单發发據据證证網网點点師师傅傅訂订賬账號号碼码購购買买貨货軟软體体機机維维護护頭头無无沒没麼么嗎吗怎怎為为這这個个來来過过還还會会樣样東东種种幾几溫温濾滤噪噪縮缩應应動动靜静說说書书類类約约續续產产質质轉转讓让務务區区處处險险報报'

/**
 * Text as the search sees it: one width, one case, simplified, courtesies taken out, and one space wherever something
 * stood that is neither letter, digit nor Han.
 */
export const normalise = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase()]
    .map((character) => simplified.get(character) ?? character)
    .join('')
    .replace(COURTESY, ' ')
    .replace(/[^a-z0-9.\u4e00-\u9fff]+/g, ' ')
    .replace(/(.)\1{2,}/g, '$1$1')
    .trim()

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
  ]),
)
