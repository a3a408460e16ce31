import type { ProofDetail } from '@/contract/staff/proof'
import { fieldsOf, labelOf, placeOf } from '@/domain/proof/fields'

/** The picture with a box and a name around each value that was read in it. */
export const PaperPicture = ({ proof }: { proof: ProofDetail }) => {
  const { picture, kind, reading } = proof
  if (picture === null) return <p className="faint">图片已经过了保存期，只剩上面的内容。</p>
  if (picture.kind === 'document') {
    return (
      <p>
        <a href={picture.url} target="_blank" rel="noreferrer">
          打开电子发票原件
        </a>
      </p>
    )
  }
  return (
    <div className="proof-picture">
      <a href={picture.url} target="_blank" rel="noreferrer" aria-label="在新窗口里看大图">
        <img src={picture.url} alt="客户拍的凭证" />
      </a>
      {fieldsOf(kind).map((field) => {
        const place = placeOf(field, reading)
        return place === null ? null : (
          <span
            key={field}
            className="proof-box"
            aria-hidden="true"
            title={labelOf(field, kind)}
            style={{
              left: `${place.left * 100}%`,
              top: `${place.top * 100}%`,
              width: `${place.width * 100}%`,
              height: `${place.height * 100}%`,
            }}
          />
        )
      })}
    </div>
  )
}
