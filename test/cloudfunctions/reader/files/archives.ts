import { strToU8, zipSync } from 'fflate'

export const archive = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  )

export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export const emptyOfd = `${HEAD}<ofd:OFD ${SPACE}><ofd:DocBody/></ofd:OFD>`

/** A digital invoice as the tax office makes it: each value a text object, each named by a tag. */
export const digitalOfd = (change: Record<string, string> = {}): Uint8Array => {
  const values: Record<string, string> = {
    InvoiceNo: '24332000000012345678',
    IssueDate: '2024年03月14日',
    SellerName: '杭州家和电器有限公司',
    BuyerName: '张建国',
    TaxExclusiveTotalAmount: '¥1000.00',
    TaxTotalAmount: '¥130.00',
    TaxInclusiveTotalAmount: '1130.00',
    Item: '*家用厨房电器具*浴霸',
    Specification: 'QDP6020C',
    ...change,
  }
  const entries = Object.entries(values)
  const objects = entries.map(
    ([, value], at) =>
      `<ofd:TextObject ID="${100 + at}" Boundary="10 ${10 + at * 8} 60 5"><ofd:TextCode X="0" Y="4">${value}</ofd:TextCode></ofd:TextObject>`,
  )
  const tags = entries.map(([name], at) =>
    `<:${name}><ofd:ObjectRef PageRef="1">${100 + at}</ofd:ObjectRef></:${name}>`
      .replaceAll('<:', '<')
      .replaceAll('</:', '</'),
  )
  return archive({
    'OFD.xml': emptyOfd,
    'Doc_0/Pages/Page_0/Content.xml': `${HEAD}<ofd:Page ${SPACE}><ofd:Content><ofd:Layer>${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    'Doc_0/Tags/CustomTag.xml': `${HEAD}<eInvoice ${SPACE}>${tags.join('')}</eInvoice>`,
  })
}

/** The older kind: the invoice's own XML lies beside the page. */
export const electronicOfd = (): Uint8Array =>
  archive({
    'OFD.xml': emptyOfd,
    'Doc_0/Attachs/original_invoice.xml': `${HEAD}<fp:eInvoice xmlns:fp="x">
<fp:InvoiceCode>033002000911</fp:InvoiceCode><fp:InvoiceNo>12345678</fp:InvoiceNo>
<fp:IssueDate>2020年05月06日</fp:IssueDate><fp:InvoiceCheckCode>12345678901234567890</fp:InvoiceCheckCode>
<fp:Buyer><fp:BuyerName>李敏</fp:BuyerName></fp:Buyer><fp:Seller><fp:SellerName>嘉兴&amp;百佳电器有限公司</fp:SellerName></fp:Seller>
<fp:TaxTotalAmount>117.00</fp:TaxTotalAmount><fp:TaxExclusiveTotalAmount>900.00</fp:TaxExclusiveTotalAmount>
<fp:TaxInclusiveTotalAmount>1017.00</fp:TaxInclusiveTotalAmount>
<fp:GoodsInfos><fp:GoodsInfo><fp:Item>*家用厨房电器具*浴霸</fp:Item><fp:Specification>S368M</fp:Specification><fp:Quantity>1</fp:Quantity></fp:GoodsInfo></fp:GoodsInfos>
</fp:eInvoice>`,
  })
