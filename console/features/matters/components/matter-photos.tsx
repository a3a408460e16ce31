import { Image } from 'antd'
import type { StaffDeskDetail } from '@/contract/desk/view'

/** What the customer put to it; a picture opens large. */
export const MatterPhotos = ({ media }: { media: StaffDeskDetail['media'] }) =>
  media.length === 0 ? null : (
    <section className="facts" aria-label="照片">
      <h3>照片</h3>
      <div className="media">
        <Image.PreviewGroup>
          {media.map(({ mediaId, url }, at) => (
            <Image key={mediaId} src={url} alt={`第 ${at + 1} 张照片`} width={88} height={88} />
          ))}
        </Image.PreviewGroup>
      </div>
    </section>
  )
