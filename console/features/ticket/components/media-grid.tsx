import { Image } from 'antd'
import { useRef, useState } from 'react'
import type { StaffTicketDetail } from '@/contract/staff/view'

type Media = StaffTicketDetail['media'][number]

/** Photos and the video of a ticket; a picture opens large, arrow keys go on to the next. */
export const MediaGrid = ({ media }: { media: readonly Media[] }) => {
  if (media.length === 0) return null
  return (
    <section className="facts" aria-label="照片和视频">
      <h3>照片和视频</h3>
      <div className="media">
        <Image.PreviewGroup>
          {media.map((one, at) =>
            one.kind === 'image' ? (
              <Photo key={one.mediaId} url={one.url} alt={`第 ${at + 1} 张照片`} />
            ) : (
              // biome-ignore lint/a11y/useMediaCaption: customers' own recordings have no captions
              <video key={one.mediaId} src={one.url} controls preload="metadata" aria-label="客户拍的视频" />
            ),
          )}
        </Image.PreviewGroup>
      </div>
    </section>
  )
}

/**
 * Each refresh signs a new address for the same picture. The first one is kept until it no longer loads, or the
 * picture would be fetched again every few seconds.
 */
const Photo = ({ url, alt }: { url: string; alt: string }) => {
  const [kept, setKept] = useState(url)
  const failed = useRef(new Set<string>())
  const renew = () => {
    failed.current.add(kept)
    if (!failed.current.has(url)) setKept(url)
  }
  return <Image src={kept} alt={alt} width={88} height={88} onError={renew} />
}
