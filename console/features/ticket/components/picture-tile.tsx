import { Icon } from '@/console/components/icon'
import type { Picture } from './picture'

interface PictureTileProps {
  picture: Picture
  /** "第 1 张". */
  name: string
  onRetry: () => void
  onRemove: () => void
}

export const PictureTile = ({ picture, name, onRetry, onRemove }: PictureTileProps) => (
  <div className={`picture picture-${picture.state}`}>
    {picture.state === 'ready' && <img src={picture.url} alt={name} />}
    {picture.state === 'sending' && <p role="status">{name}正在传</p>}
    {picture.state === 'failed' && (
      <p role="alert">
        {picture.message}
        <button type="button" className="link" onClick={onRetry}>
          重试
        </button>
      </p>
    )}
    <button type="button" className="picture-remove" aria-label={`去掉${name}`} onClick={onRemove}>
      <Icon name="close" sizePx={14} />
    </button>
  </div>
)
